package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Location;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

class BaselineTest {

    private static final RuleId OWNER = RuleId.of("has-owner");
    private static final RuleId TITLE = RuleId.of("has-title");
    private static final ObjectiveId O1 = ObjectiveId.of("o1");
    private static final ObjectiveId O2 = ObjectiveId.of("o2");

    private static final Finding FIRST = finding(OWNER, O1, "keyResults[0].owner", "Of 3.");
    private static final Finding SECOND = finding(OWNER, O1, "keyResults[2].owner", "Of 4.");
    private static final Finding THIRD = finding(TITLE, O2, "", "Short.");
    private static final Finding OF_PROGRAM = Finding.builder()
            .rule(TITLE)
            .severity(Severity.INFO)
            .location(Location.ofProgram("organization"))
            .message(Message.of("None."))
            .build();

    private static final BaselineEntry OWNERS = new BaselineEntry(OWNER, Optional.of(O1), "keyResults.owner", 2);
    private static final BaselineEntry NAMED = new BaselineEntry(TITLE, Optional.of(O2), "", 1);
    private static final BaselineEntry ORGANIZATION = new BaselineEntry(TITLE, Optional.empty(), "organization", 1);

    private static final Baseline BASELINE = Baseline.of(report(FIRST, SECOND, THIRD, OF_PROGRAM));

    @Test
    void countsByRuleSubjectAndPropertyAndKnowsNoPlacesNorWords() {
        assertThat(BASELINE.entries()).containsExactly(OWNERS, ORGANIZATION, NAMED);
        assertThat(BASELINE.size()).isEqualTo(4);
        assertThat(BASELINE)
                .hasToString("Baseline[2 × has-owner on 'o1' at keyResults.owner, 1 × has-title at organization,"
                        + " 1 × has-title on 'o2']");
        assertThat(Baseline.ofEntries(List.of(NAMED, OWNERS, ORGANIZATION))).isEqualTo(BASELINE);
    }

    @Test
    void knowsWhatChangedItsWordsItsPlaceOrHowGraveItIs() {
        Finding moved = finding(OWNER, O1, "keyResults[7].owner", "Of 12.").withSeverity(Severity.ERROR);
        BaselineComparison comparison = BASELINE.compare(report(FIRST, moved, THIRD, OF_PROGRAM));

        assertThat(comparison.fresh()).isEmpty();
        assertThat(comparison.known()).hasSize(4);
        assertThat(comparison.fixed()).isEmpty();
        assertThat(comparison.next()).isEqualTo(BASELINE);
    }

    @Test
    void takesWhatGoesBeyondTheCountForNew() {
        Finding third = finding(OWNER, O1, "keyResults[4].owner", "Of 5.");
        Finding onOther = finding(OWNER, O2, "keyResults[0].owner", "Of 3.");
        BaselineComparison comparison = BASELINE.compare(report(FIRST, SECOND, third, onOther, THIRD, OF_PROGRAM));

        assertThat(comparison.fresh()).containsExactly(third, onOther);
        assertThat(comparison.known()).containsExactly(FIRST, SECOND, OF_PROGRAM, THIRD);
        assertThat(comparison.next()).isEqualTo(BASELINE);
    }

    @Test
    void letsNothingReturnThatWasFixed() {
        BaselineComparison mended = BASELINE.compare(report(SECOND, OF_PROGRAM));

        assertThat(mended.fixed())
                .containsExactly(new BaselineEntry(OWNER, Optional.of(O1), "keyResults.owner", 1), NAMED);
        assertThat(mended.next().entries())
                .containsExactly(new BaselineEntry(OWNER, Optional.of(O1), "keyResults.owner", 1), ORGANIZATION);
        assertThat(mended.next()
                        .compare(report(FIRST, SECOND, THIRD, OF_PROGRAM))
                        .fresh())
                .containsExactly(SECOND, THIRD);
    }

    @Test
    void keepsWhatCouldNotBeJudged() {
        NotEvaluated onOne = new NotEvaluated(OWNER, Optional.of(O1), Message.of("Why."));
        NotEvaluated onAll = new NotEvaluated(TITLE, Optional.empty(), Message.of("Why."));
        BaselineComparison comparison = BASELINE.compare(RuleReport.of(List.of(FIRST), List.of(onOne, onAll)));

        assertThat(comparison.fixed()).isEmpty();
        assertThat(comparison.unjudged())
                .containsExactly(new BaselineEntry(OWNER, Optional.of(O1), "keyResults.owner", 1), ORGANIZATION, NAMED);
        assertThat(comparison.next()).isEqualTo(BASELINE);
    }

    @Test
    void takesForFixedWhatIsGoneOrWasJudgedElsewhereOnly() {
        NotEvaluated gone = new NotEvaluated(TITLE, Optional.empty(), Message.of("rule.no-subjects"));
        NotEvaluated onOther = new NotEvaluated(OWNER, Optional.of(O2), Message.of("Why."));
        BaselineComparison comparison = BASELINE.compare(RuleReport.of(List.of(), List.of(gone, onOther)));

        assertThat(comparison.fixed()).containsExactlyElementsOf(BASELINE.entries());
        assertThat(comparison.unjudged()).isEmpty();
    }

    @Test
    void keepsWhatStandsInATextThatNobodyReads() {
        NotEvaluated unread = new NotEvaluated(
                NotEvaluated.LANGUAGE_UNKNOWN,
                Optional.of(O2),
                Message.of("rule.language-unknown", Language.of("nl"), ImmutableList.of(OWNER, TITLE)));
        BaselineComparison comparison = BASELINE.compare(RuleReport.of(List.of(), List.of(unread)));

        assertThat(comparison.unjudged()).containsExactly(NAMED);
        assertThat(comparison.fixed()).containsExactly(OWNERS, ORGANIZATION);
    }

    @Test
    void leavesOutWhatIsSuppressed() {
        Suppression suppression = Suppression.builder()
                .rule(OWNER)
                .reason("why")
                .by("Ada")
                .until(LocalDate.MAX)
                .build();
        RuleReport report =
                RuleReport.of(List.of(THIRD), List.of(), List.of(new SuppressedFinding(FIRST, suppression)));

        assertThat(Baseline.of(report).entries()).containsExactly(NAMED);
        assertThat(BASELINE.compare(report).fixed()).containsExactly(OWNERS, ORGANIZATION);
    }

    @Test
    void mayBeEmpty() {
        Baseline empty = Baseline.of(report());

        assertThat(empty.entries()).isEmpty();
        assertThat(empty.size()).isZero();
        assertThat(empty.compare(report(FIRST)).fresh()).containsExactly(FIRST);
    }

    @Test
    void refusesAnEntryTwiceACountOfNothingAndAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.ofEntries(List.of(NAMED, new BaselineEntry(TITLE, Optional.of(O2), "", 3))))
                .withMessage("Baseline: rule, subject and property of an entry must be unique: 3 × has-title on 'o2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineEntry(TITLE, Optional.empty(), "", 0))
                .withMessage("BaselineEntry 'has-title': count must be positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineEntry(TITLE, Optional.empty(), "units[1]", 1))
                .withMessage("BaselineEntry 'has-title': property must not tell a place in a list: units[1]");
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(BASELINE, Baseline.of(report(THIRD, OF_PROGRAM, SECOND, FIRST)))
                .addEqualityGroup(Baseline.of(report(FIRST)))
                .addEqualityGroup(Baseline.of(report()), Baseline.ofEntries(List.of()))
                .testEquals();
    }

    private static RuleReport report(Finding... findings) {
        return RuleReport.of(List.of(findings), List.of());
    }

    private static Finding finding(RuleId rule, Id subject, String property, String message) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.INFO)
                .location(Location.of(subject, property))
                .message(Message.of(message))
                .build();
    }
}
