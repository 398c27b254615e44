package org.okr4j.alignment;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.okr4j.organization.Organization;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Identified;

/**
 * Makes texts of ids that nothing in a program has yet: the wanted one, or else that with -2, -3 and so on after it. One that
 * would be too long is cut before that. What was given out is taken from then on. Not thread-safe.
 */
final class FreshIds {

    private static final int MOST_CHARACTERS = 128;

    private final Set<String> taken = new HashSet<>();

    FreshIds(OkrProgram program) {
        Organization organization = program.organization();
        Stream.of(
                        organization.priorities(),
                        organization.units(),
                        organization.people(),
                        program.cycles(),
                        program.initiatives(),
                        program.kpis(),
                        program.dependencies(),
                        program.conversations(),
                        program.retrospectives())
                .forEach(things -> things.forEach(this::take));
        program.objectives().forEach(objective -> {
            take(objective);
            objective.keyResults().forEach(this::take);
        });
    }

    private void take(Identified thing) {
        taken.add(thing.id().toString());
    }

    String next(String wanted) {
        String text = fitted(wanted, "");
        for (int i = 2; !taken.add(text); i++) {
            text = fitted(wanted, "-" + i);
        }
        return text;
    }

    /** A text with an end, cut before that where both are too long for an id. */
    static String fitted(String text, String end) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS - end.length())) + end;
    }
}
