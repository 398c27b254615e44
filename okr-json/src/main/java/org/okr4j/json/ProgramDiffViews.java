package org.okr4j.json;

import java.util.Optional;
import org.okr4j.program.DifferenceKind;
import org.okr4j.program.ProgramDiff;
import org.okr4j.program.ProgramDifference;

/** What two programs say differently, and the changes that lead from one to the other. */
final class ProgramDiffViews {

    private static final View<ProgramDifference> DIFFERENCE = Outline.of(ProgramDifference.class)
            .required("kind", WordCodec.of(DifferenceKind.class), ProgramDifference::kind)
            .optional("subject", Views.SUBJECT, ProgramDifference::subject)
            .optional("property", Views.TEXT, ProgramDiffViews::property)
            .optional("before", Views.MESSAGE, ProgramDifference::before)
            .optional("after", Views.MESSAGE, ProgramDifference::after)
            .required("text", Views.MESSAGE, ProgramDifference::text)
            .build();

    static final View<ProgramDiff> DIFF = Outline.of(ProgramDiff.class)
            .list("differences", DIFFERENCE, ProgramDiff::differences)
            .list("changes", ChangeCodecs.CHANGE, ProgramDiff::changes)
            .build();

    private ProgramDiffViews() {}

    private static Optional<String> property(ProgramDifference difference) {
        return Optional.of(difference.property()).filter(property -> !property.isEmpty());
    }
}
