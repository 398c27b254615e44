package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Location;
import org.okr4j.text.Message;

class RuleReportTest {

    private static final ObjectiveId O1 = ObjectiveId.of("o1");
    private static final ObjectiveId O2 = ObjectiveId.of("o2");

    private static final Finding FIRST = finding("b", Severity.ERROR, O2, "owner", "Text");
    private static final Finding SECOND = finding("a", Severity.WARNING, O1, "owner", "Text");
    private static final Finding THIRD = finding("a", Severity.WARNING, O1, "title", "Text A");
    private static final Finding FOURTH = finding("a", Severity.WARNING, O1, "title", "Text B");
    private static final Finding FIFTH = finding("a", Severity.WARNING, O2, "owner", "Text");
    private static final Finding SIXTH = finding("c", Severity.WARNING, O1, "owner", "Text");

    private static final NotEvaluated OF_ALL = new NotEvaluated(RuleId.of("a"), Optional.empty(), Message.of("Why."));
    private static final NotEvaluated OF_ONE = new NotEvaluated(RuleId.of("a"), Optional.of(O1), Message.of("Why."));
    private static final NotEvaluated OF_OTHER = new NotEvaluated(RuleId.of("b"), Optional.empty(), Message.of("Why."));

    private static final RuleReport REPORT = RuleReport.of(
            List.of(SIXTH, FOURTH, FIFTH, FIRST, THIRD, SECOND, FIRST), List.of(OF_OTHER, OF_ONE, OF_ALL, OF_ONE));

    @Test
    void hasAFixedOrderAndNothingTwice() {
        assertThat(REPORT.findings()).containsExactly(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH);
        assertThat(REPORT.notEvaluated()).containsExactly(OF_ALL, OF_ONE, OF_OTHER);
    }

    @Test
    void ordersByEvidenceFixAndBlockingAtLast() {
        Finding plain = SECOND;
        Finding evident = SECOND.withEvidence(Map.of("count", "1"));
        Finding blocking = SECOND.withBlocksPublishing(true);

        assertThat(RuleReport.of(List.of(blocking, evident, plain), List.of()).findings())
                .containsExactly(evident, plain, blocking);
    }

    @Test
    void picksFindingsByRuleAndBySubject() {
        assertThat(REPORT.findings(RuleId.of("a"))).containsExactly(SECOND, THIRD, FOURTH, FIFTH);
        assertThat(REPORT.findings(RuleId.of("d"))).isEmpty();
        assertThat(REPORT.findingsOn(O2)).containsExactly(FIRST, FIFTH);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 1", "WARNING, 5", "INFO, 0", "OFF, 0"})
    void countsBySeverity(Severity severity, int count) {
        assertThat(REPORT.count(severity)).isEqualTo(count);
    }

    @Test
    void knowsItsWorst() {
        RuleReport warned = RuleReport.of(List.of(SECOND), List.of());

        assertThat(REPORT.worst()).contains(Severity.ERROR);
        assertThat(warned.worst()).contains(Severity.WARNING);
        assertThat(warned.hasAtLeast(Severity.ERROR)).isFalse();
        assertThat(warned.hasAtLeast(Severity.WARNING)).isTrue();
        assertThat(warned.hasAtLeast(Severity.INFO)).isTrue();
        assertThat(warned.isClean()).isFalse();
        assertThat(warned.blocksPublishing()).isFalse();
        assertThat(RuleReport.of(List.of(SECOND.withBlocksPublishing(true)), List.of())
                        .blocksPublishing())
                .isTrue();
    }

    @Test
    void mayBeEmpty() {
        RuleReport empty = RuleReport.of(List.of(), List.of());

        assertThat(empty.isClean()).isTrue();
        assertThat(empty.worst()).isEmpty();
        assertThat(empty.hasAtLeast(Severity.INFO)).isFalse();
        assertThat(empty).hasToString("RuleReport{findings=[], notEvaluated=[]}");
    }

    @Test
    void findingsDoNotBlockUnlessTheySaySo() {
        assertThat(finding("a", Severity.ERROR, O1, "", "Text").blocksPublishing())
                .isFalse();
    }

    @Test
    void ordersWhatWasNotEvaluatedByReasonAtLast() {
        NotEvaluated later = new NotEvaluated(RuleId.of("a"), Optional.of(O1), Message.of("Yet."));
        NotEvaluated sooner = new NotEvaluated(RuleId.of("a"), Optional.of(O1), Message.of("Why."));
        NotEvaluated other = new NotEvaluated(RuleId.of("a"), Optional.of(O2), Message.of("Also."));

        assertThat(RuleReport.of(List.of(), List.of(other, later, sooner)).notEvaluated())
                .containsExactly(sooner, later, other);
    }

    @Test
    void ordersFindingsOfAPropertyByTheirWords() {
        Finding more = finding("a", Severity.INFO, O1, "title", "B");
        Finding less = finding("a", Severity.INFO, O1, "title", "A");
        Finding counted = less.withEvidence(Map.of("count", "1"));

        assertThat(RuleReport.of(List.of(more, less, counted), List.of()).findings())
                .containsExactly(counted, less, more);
    }

    @Test
    void namesTheKindOfItsIds() {
        assertThat(RuleId.of("a").kind()).isEqualTo("Rule");
    }

    @Test
    void writesFindingsForPeople() {
        assertThat(FIRST).hasToString("ERROR b at objective 'o2' owner: Text");
        assertThat(OF_ONE).hasToString("a on 'o1': Why.");
        assertThat(OF_ALL).hasToString("a: Why.");
    }

    @Test
    void equalsByWhatItHolds() {
        new EqualsTester()
                .addEqualityGroup(REPORT, RuleReport.of(REPORT.findings().reverse(), REPORT.notEvaluated()))
                .addEqualityGroup(RuleReport.of(REPORT.findings(), List.of()))
                .addEqualityGroup(RuleReport.of(List.of(), REPORT.notEvaluated()))
                .testEquals();
    }

    @Test
    void refusesAFindingThatIsOff() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding("a", Severity.OFF, O1, "", "Text"))
                .withMessage("Finding 'a': severity must not be OFF: OFF");
    }

    @Test
    void ordersSeveritiesFromTheGravestOn() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
    }

    private static Finding finding(String rule, Severity severity, ObjectiveId subject, String property, String text) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .location(Location.of(subject, property))
                .message(Message.of(text))
                .build();
    }
}
