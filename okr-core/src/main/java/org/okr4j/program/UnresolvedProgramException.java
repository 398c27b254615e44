package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;

/** Thrown where a program is to be resolved that has problems; it carries all of them, in the order of the document. */
public final class UnresolvedProgramException extends IllegalArgumentException {

    private static final int SHOWN = 10;

    /** What is wrong, at least one problem. */
    private final ImmutableList<Problem> problems;

    /**
     * Makes an exception from what is wrong.
     *
     * @param problems the problems, in the order of the document
     * @throws IllegalArgumentException if there is none
     */
    public UnresolvedProgramException(Iterable<Problem> problems) {
        super(text(problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    private static String text(Iterable<Problem> problems) {
        int count = Iterables.size(problems);
        checkArgument(count > 0, "UnresolvedProgramException: problems must not be empty");
        return "OkrProgram: must be resolvable: " + count + (count == 1 ? " problem" : " problems") + ":\n  "
                + Joiner.on("\n  ").join(Iterables.limit(problems, SHOWN))
                + (count > SHOWN ? "\n  and " + (count - SHOWN) + " more" : "");
    }

    /** {@return the problems, at least one, in the order of the document} */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
