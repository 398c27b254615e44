package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.okr4j.objective.Authority.GATEKEEPER;
import static org.okr4j.objective.Authority.HEAD;
import static org.okr4j.objective.Authority.OWNER;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleStepTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "okr4j", "objective");
    private static final Pattern ROW = Pattern.compile("<tr>((<td>[^<]*</td>)+)</tr>");
    private static final Pattern CELL = Pattern.compile("<td>([^<]*)</td>");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, PROPOSED, OWNER HEAD, false",
        "DRAFT, REVIEWED, HEAD GATEKEEPER, false",
        "DRAFT, PUBLISHED, OWNER HEAD, false",
        "DRAFT, DEPRIORITIZED, OWNER HEAD, true",
        "DRAFT, CANCELLED, OWNER HEAD, true",
        "PROPOSED, REVIEWED, HEAD GATEKEEPER, false",
        "PROPOSED, PUBLISHED, HEAD, false",
        "PROPOSED, DRAFT, OWNER HEAD GATEKEEPER, true",
        "PROPOSED, DEPRIORITIZED, OWNER HEAD, true",
        "PROPOSED, CANCELLED, OWNER HEAD GATEKEEPER, true",
        "REVIEWED, PUBLISHED, OWNER HEAD, false",
        "REVIEWED, DRAFT, OWNER HEAD GATEKEEPER, true",
        "REVIEWED, DEPRIORITIZED, OWNER HEAD, true",
        "REVIEWED, CANCELLED, OWNER HEAD, true",
        "PUBLISHED, CLOSED, OWNER HEAD, false",
        "PUBLISHED, DEPRIORITIZED, OWNER HEAD, true",
        "PUBLISHED, CANCELLED, OWNER HEAD, true"
    })
    void saysWhoMayDecideAndWhetherWithAReason(
            LifecycleState from, LifecycleState to, String allowed, boolean needsReason) {
        assertThat(LifecycleStep.find(from, to)).contains(step(from, to, words(allowed, " "), needsReason));
    }

    @Test
    void hasNoOtherRows() {
        assertThat(LifecycleStep.all()).hasSize(17).doesNotHaveDuplicates();
        assertThat(LifecycleStep.find(LifecycleState.DRAFT, LifecycleState.DRAFT))
                .isEmpty();
        assertThat(LifecycleStep.find(LifecycleState.PUBLISHED, LifecycleState.DRAFT))
                .isEmpty();
        assertThat(LifecycleStep.find(LifecycleState.CLOSED, LifecycleState.PUBLISHED))
                .isEmpty();
    }

    @Test
    void hasTheRowsOfThePageOnStates() throws IOException {
        Set<String> rows = Sets.newTreeSet();
        for (List<String> cells : table("LifecycleState.java")) {
            for (String from : words(cells.get(0), ", ")) {
                for (String to : words(cells.get(1), ", ")) {
                    if (!to.equals("nothing")) {
                        rows.add(from + " " + to);
                    }
                }
            }
        }

        assertThat(LifecycleStep.all())
                .extracting(step -> Ascii.toLowerCase(step.from() + " " + step.to()))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void hasTheRowsOfItsOwnPage() throws IOException {
        List<LifecycleStep> rows = new ArrayList<>();
        for (List<String> cells : table("LifecycleStep.java")) {
            for (String to : words(cells.get(1), ", ")) {
                rows.add(step(
                        state(cells.get(0)),
                        state(to),
                        words(cells.get(2), ", "),
                        !cells.get(3).isEmpty()));
            }
        }

        assertThat(LifecycleStep.all()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void everyStepThatGivesUpOrSendsBackNeedsAReason() {
        for (LifecycleStep step : LifecycleStep.all()) {
            assertThat(step.needsReason())
                    .as("%s", step)
                    .isEqualTo(step.to().isGivenUp() || step.to() == LifecycleState.DRAFT);
            assertThat(step.allowed()).as("%s", step).contains(HEAD);
        }
    }

    @ParameterizedTest
    @EnumSource(LifecycleState.class)
    void listsTheStepsOfAStateInTheOrderOfTheTable(LifecycleState state) {
        assertThat(LifecycleStep.from(state))
                .containsExactlyElementsOf(LifecycleStep.all().stream()
                        .filter(step -> step.from() == state)
                        .toList());
        assertThat(LifecycleStep.from(state).isEmpty()).isEqualTo(state.isEnd());
    }

    @Test
    void everyVerdictLeadsOnFromProposed() {
        assertThat(ReviewVerdict.ACCEPTED.to()).isEqualTo(LifecycleState.REVIEWED);
        assertThat(ReviewVerdict.CHANGES_ASKED.to()).isEqualTo(LifecycleState.DRAFT);
        assertThat(ReviewVerdict.DECLINED.to()).isEqualTo(LifecycleState.CANCELLED);
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            assertThat(LifecycleStep.find(LifecycleState.PROPOSED, verdict.to()))
                    .hasValueSatisfying(step -> assertThat(step.allowed()).contains(HEAD, GATEKEEPER));
        }
    }

    @Test
    void refusesAStepThatNobodyMayDecide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LifecycleStep(LifecycleState.DRAFT, LifecycleState.PROPOSED, ImmutableSet.of(), false))
                .withMessage("Lifecycle step 'PROPOSED': allowed must not be empty");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> LifecycleStep.find(null, LifecycleState.DRAFT))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> LifecycleStep.find(LifecycleState.DRAFT, null))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> LifecycleStep.from(null))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> new LifecycleStep(LifecycleState.DRAFT, null, ImmutableSet.of(OWNER), false))
                .withMessage("to");
    }

    private static LifecycleStep step(
            LifecycleState from, LifecycleState to, List<String> allowed, boolean needsReason) {
        return new LifecycleStep(
                from,
                to,
                allowed.stream()
                        .map(each -> Authority.valueOf(Ascii.toUpperCase(each)))
                        .collect(ImmutableSet.toImmutableSet()),
                needsReason);
    }

    private static LifecycleState state(String word) {
        return LifecycleState.valueOf(Ascii.toUpperCase(word));
    }

    private static List<String> words(String text, String separator) {
        return Splitter.on(separator).splitToList(text);
    }

    /** The cells of the rows of the only table of a Javadoc comment. */
    private static List<List<String>> table(String file) throws IOException {
        String source = Files.readString(SOURCES.resolve(file));
        return ROW.matcher(source)
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map((MatchResult cell) -> cell.group(1))
                        .toList())
                .toList();
    }
}
