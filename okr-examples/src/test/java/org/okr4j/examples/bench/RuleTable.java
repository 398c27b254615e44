package org.okr4j.examples.bench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/**
 * {@link CpuTime} of each rule of {@code recommended} alone in a program of 10,000 objectives, the slowest first: the best of five
 * runs after two to warm up. Rules about texts read them; in a check with all rules, each text is read once.
 */
final class RuleTable {

    private static final int OBJECTIVES = 10_000;
    private static final int RUNS = 5;

    private RuleTable() {}

    /**
     * Prints the table.
     *
     * @param arguments how many rules to list; 20 where nothing is said
     */
    public static void main(String[] arguments) {
        int listed = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        ResolvedProgram program = RulesProgram.of(OBJECTIVES).resolve();
        Scorecard card = Scorer.of(Profiles.RECOMMENDED.scoringPolicy()).score(program, SyntheticProgram.AS_OF);
        List<Row> rows = StreamSupport.stream(Profiles.RECOMMENDED.rules().spliterator(), false)
                .filter(rule -> Profiles.RECOMMENDED.severity(rule.id()) != Severity.OFF)
                .map(rule -> new Row(rule, milliseconds(rule, card)))
                .sorted(Comparator.comparingDouble(Row::milliseconds).reversed())
                .toList();
        PrintStream out = System.out;
        rows.stream().limit(listed).forEach(row -> row.print(out));
        out.printf(
                Locale.ROOT,
                "all %d, one after the other: %.1f ms%n",
                rows.size(),
                rows.stream().mapToDouble(Row::milliseconds).sum());
    }

    private static double milliseconds(Rule<?> rule, Scorecard card) {
        Profile alone = Profile.builder("alone", card.policy()).rule(rule).build();
        return CpuTime.best(2, RUNS, () -> alone.check(card.program(), card));
    }

    private record Row(Rule<?> rule, double milliseconds) {

        void print(PrintStream out) {
            out.printf(
                    Locale.ROOT,
                    "| `%s` | %s | %.1f |%n",
                    rule.id(),
                    rule.reach().name().toLowerCase(Locale.ROOT),
                    milliseconds);
        }
    }
}
