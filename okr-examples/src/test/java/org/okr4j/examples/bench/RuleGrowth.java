package org.okr4j.examples.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.rule.Inspection;
import org.okr4j.rule.Profile;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/**
 * {@link CpuTime} of all rules of {@code recommended} together, by the number of objectives: of a check of everything, and of
 * what is done after one change, new scores included, each time in another team.
 */
final class RuleGrowth {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final int WARMUPS = 6;
    private static final int RUNS = 6;

    private RuleGrowth() {}

    /**
     * Prints a line for each size.
     *
     * @param arguments numbers of objectives; 10,000 and 100,000 where nothing is said
     */
    public static void main(String[] arguments) {
        List<String> sizes = arguments.length == 0 ? List.of("10000", "100000") : List.of(arguments);
        for (String size : sizes) {
            print(Integer.parseInt(size), System.out);
        }
    }

    private static void print(int size, PrintStream out) {
        Profile profile = Profiles.RECOMMENDED;
        Scorecard card =
                Scorer.of(profile.scoringPolicy()).score(RulesProgram.of(size).resolve(), SyntheticProgram.AS_OF);
        double check = CpuTime.best(WARMUPS, RUNS, () -> profile.check(card.program(), card));
        Inspection inspection = profile.inspect(card.program(), card);
        out.printf(
                Locale.ROOT,
                "| %,d | %.0f | %.1f | %.1f | %.1f | %.1f |%n",
                size,
                check,
                check * 1_000 / size,
                after(inspection, RuleGrowth::checkIn),
                after(inspection, team -> Change.revise(team.withTitle("Children in Norwick play outside"))),
                after(inspection, RuleGrowth::unlinked));
    }

    private static double after(Inspection inspection, Function<Objective, Change> change) {
        List<Objective> objectives = inspection.program().program().objectives();
        int teams = objectives.size() * 4 / 5;
        Iterator<Change> changes = IntStream.range(0, WARMUPS + RUNS)
                .mapToObj(i -> objectives.get(objectives.size() - 1 - (int) (i * 7_919L % teams)))
                .map(change)
                .toList()
                .iterator();
        return CpuTime.best(WARMUPS, RUNS, () -> inspection.after(changes.next()));
    }

    private static Change checkIn(Objective team) {
        return Change.checkIn(
                team.keyResults().get(0).id(),
                CheckIn.builder()
                        .date(DAY)
                        .measurement(Measurement.number("50.25"))
                        .build());
    }

    /** The team no longer contributes to what it contributed to. */
    private static Change unlinked(Objective team) {
        return Change.unlink(team.id(), team.parents().get(0).parent());
    }
}
