package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.StatedNumber;
import org.okr4j.statement.StatedTarget;
import org.okr4j.statement.StatementDirection;

/** The parts of a measure do not contradict each other. What other rules say of measures is left to them. */
final class MeasureIsWellFormed {

    private static final ImmutableSet<UnscorableReason> SAID_BY_OTHERS =
            Sets.immutableEnumSet(UnscorableReason.DEGENERATE_RANGE, UnscorableReason.UNORDERED_ZONES);

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "measure-is-well-formed")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.PRACTICE)
            .check((keyResult, context) -> FaultyMeasure.of(keyResult, context.asOf())
                    .filter(faulty -> faulty.parts().missing().isEmpty())
                    .filter(faulty -> !SAID_BY_OTHERS.contains(faulty.reason()))
                    .ifPresent(faulty -> report(keyResult, faulty, context)));

    private MeasureIsWellFormed() {}

    private static void report(KeyResult keyResult, FaultyMeasure faulty, RuleContext<KeyResult> context) {
        FindingDraft finding = context.finding()
                .message(
                        "catalog.measure-is-well-formed." + faulty.reason() + conflict(faulty),
                        keyResult.text(),
                        faulty.from(),
                        faulty.to(),
                        faulty.tolerance(),
                        faulty.parts().kind(),
                        FaultyMeasure.inWords(faulty.foreign()),
                        faulty.parts().mode().map(Object.class::cast).orElse(""))
                .at("measure")
                .evidence("measure", faulty.parts());
        if (faulty.reason() == UnscorableReason.WRONG_DIRECTION && !isToldSoByText(faulty, context)) {
            FaultyMeasure.correct(keyResult, mended(faulty, context)).ifPresent(change -> finding.fix(change));
        }
        finding.report();
    }

    /** Whether the text has the same numbers in the same order and means the other way, so that both would have to be mended. */
    private static boolean isToldSoByText(FaultyMeasure faulty, RuleContext<KeyResult> context) {
        return context.readableStatement()
                .filter(statement -> statement.direction() == meant(faulty))
                .filter(statement -> isSame(
                        statement.baseline().map(StatedNumber::value),
                        faulty.parts().baseline()))
                .filter(statement -> isSame(
                        statement.target().map(StatedTarget::value),
                        faulty.parts().target()))
                .isPresent();
    }

    private static boolean isSame(Optional<BigDecimal> said, Optional<BigDecimal> measured) {
        return said.isPresent() && measured.isPresent() && said.get().compareTo(measured.get()) == 0;
    }

    private static StatementDirection meant(FaultyMeasure faulty) {
        return faulty.parts().kind() == MeasureKind.INCREASE
                ? StatementDirection.INCREASE
                : StatementDirection.DECREASE;
    }

    /** What contradicts each other, where that is all that the reason says: the kind and other parts, or the mode. */
    private static String conflict(FaultyMeasure faulty) {
        if (faulty.reason() != UnscorableReason.CONFLICTING_PARTS
                || !faulty.foreign().isEmpty()) {
            return "";
        }
        boolean byPeriods =
                faulty.parts().mode().filter(KeepMode.PERIODS_MET::equals).isPresent();
        if (byPeriods && faulty.parts().risk().isPresent()) {
            return ".risk";
        }
        return byPeriods && faulty.parts().tolerance().isPresent() ? ".tolerance" : ".mode";
    }

    /** The other direction; or the numbers exchanged, where the text says that the direction is the right one. */
    private static Measure mended(FaultyMeasure faulty, RuleContext<KeyResult> context) {
        boolean rises = faulty.parts().kind() == MeasureKind.INCREASE;
        MeasureParts parts = context.readableStatement()
                        .filter(statement -> statement.direction() == meant(faulty))
                        .isPresent()
                ? faulty.parts()
                        .withBaseline(faulty.parts().target())
                        .withTarget(faulty.parts().baseline())
                : faulty.parts().withKind(rises ? MeasureKind.DECREASE : MeasureKind.INCREASE);
        return parts.toMeasure();
    }
}
