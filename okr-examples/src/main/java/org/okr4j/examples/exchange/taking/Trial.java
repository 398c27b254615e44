package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/**
 * Applies steps one after the other, leaving out those that the program refuses. All are tried at once, and where that is
 * refused, by halves, for a program takes many additions in little more time than one.
 */
final class Trial {

    private OkrProgram after;
    private final List<Refusal> refusals = new ArrayList<>();

    private Trial(OkrProgram program) {
        this.after = program;
    }

    static Trial of(OkrProgram program, ImmutableList<Step> steps) {
        Trial trial = new Trial(program);
        trial.take(steps);
        return trial;
    }

    private void take(List<Step> steps) {
        try {
            after = after.apply(Lists.transform(steps, Step::change));
        } catch (IllegalArgumentException e) {
            if (steps.size() == 1) {
                Step step = steps.get(0);
                refusals.add(new Refusal(step, Refusals.of(after, step.change(), e)));
            } else {
                take(steps.subList(0, steps.size() / 2));
                take(steps.subList(steps.size() / 2, steps.size()));
            }
        }
    }

    /** The program after all that was not refused. */
    OkrProgram after() {
        return after;
    }

    ImmutableList<Refusal> refusals() {
        return ImmutableList.copyOf(refusals);
    }

    /**
     * A step that the program refuses.
     *
     * @param step the step
     * @param reason why, in words for whoever made the file
     */
    record Refusal(Step step, Message reason) {}
}
