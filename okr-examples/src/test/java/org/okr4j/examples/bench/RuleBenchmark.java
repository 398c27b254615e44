package org.okr4j.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Inspection;
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to check a whole program with the rules of {@code recommended}, and to renew what they found after a change in
 * one of a thousand teams, its new scores included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RuleBenchmark {

    private static final int CHANGES = 1 << 10;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    /** How many objectives the program has, with four key results each. */
    @Param({"10000", "100000"})
    public int size;

    private final Profile profile = Profiles.RECOMMENDED;
    private final List<Change> checkIns = new ArrayList<>();
    private final List<Change> titles = new ArrayList<>();
    private final List<Change> departures = new ArrayList<>();
    private Scorecard card = score(RulesProgram.of(1));
    private Inspection inspection = profile.inspect(card.program(), card);
    private int next;

    /** Made by the harness. */
    public RuleBenchmark() {}

    private Scorecard score(OkrProgram program) {
        return Scorer.of(profile.scoringPolicy()).score(program.resolve(), SyntheticProgram.AS_OF);
    }

    /** Checks the program once, and makes changes at places that lie far apart. */
    @Setup
    public void prepare() {
        card = score(RulesProgram.of(size));
        ResolvedProgram program = card.program();
        inspection = profile.inspect(program, card);
        List<Objective> objectives = program.program().objectives();
        int teams = objectives.size() * 4 / 5;
        for (int i = 0; i < CHANGES; i++) {
            Objective team = objectives.get(objectives.size() - 1 - (int) (i * 7_919L % teams));
            checkIns.add(Change.checkIn(
                    team.keyResults().get(0).id(),
                    CheckIn.builder()
                            .date(DAY)
                            .measurement(org.okr4j.metric.Measurement.number("50.25"))
                            .build()));
            titles.add(Change.revise(team.withTitle("Children in Norwick play outside")));
            team.owner().ifPresent(owner -> departures.add(Change.leave(owner, DAY)));
        }
    }

    private Change next(List<Change> changes) {
        return changes.get(next++ & CHANGES - 1);
    }

    /** {@return what all rules find in all that there is} */
    @Benchmark
    public RuleReport check() {
        return profile.check(card.program(), card);
    }

    /** {@return what they find after a check-in} */
    @Benchmark
    public RuleReport afterCheckIn() {
        return inspection.after(next(checkIns)).report();
    }

    /** {@return what they find after an objective was worded anew} */
    @Benchmark
    public RuleReport afterTitle() {
        return inspection.after(next(titles)).report();
    }

    /** {@return what they find after somebody left, for which all rules about people look again} */
    @Benchmark
    public RuleReport afterDeparture() {
        return inspection.after(next(departures)).report();
    }
}
