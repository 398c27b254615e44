package org.okr4j.feed;

import java.time.LocalDate;
import java.util.Arrays;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.metric.MetricKey;
import org.okr4j.metric.MetricSource;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;

/** A port that wants ships to wait less, in the last quarter of 2026. */
final class Harbor {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Cycle CYCLE = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    static final KeyResultId WAIT = KeyResultId.of("wait");

    static final KeyResult WAITING = KeyResult.builder()
            .id(WAIT)
            .text("Ships wait 8 hours instead of 20")
            .unit(MetricUnit.time("hours"))
            .measure(Measure.decrease("20", "8"))
            .build();

    private Harbor() {}

    static OkrProgram program(KeyResult... keyResults) {
        return program(objective(keyResults));
    }

    static OkrProgram program(Objective objective) {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Port")
                        .addUnits(OrgUnit.builder()
                                .id(UnitId.of("port"))
                                .name("Port")
                                .kind(UnitKind.ORGANIZATION)
                                .build())
                        .build())
                .addCycle(CYCLE)
                .addObjective(objective)
                .build();
    }

    static Objective objective(KeyResult... keyResults) {
        return Objective.builder()
                .id(ObjectiveId.of("quick-port"))
                .unit(UnitId.of("port"))
                .cycle(CYCLE.id())
                .title("Ships are on their way again quickly")
                .addAllKeyResults(Arrays.asList(keyResults))
                .addTransitions(transition(LifecycleState.PUBLISHED, LocalDate.of(2026, 9, 20)))
                .build();
    }

    static Transition transition(LifecycleState state, LocalDate date) {
        return Transition.builder().to(state).date(date).build();
    }

    static CheckIn byPerson(LocalDate date, String hours) {
        return CheckIn.builder()
                .date(date)
                .measurement(Measurement.number(hours))
                .build();
    }

    static CheckIn byFeed(LocalDate date, String hours, String feed) {
        return byPerson(date, hours).withFeed(feed);
    }

    static MetricFeed feed(FeedLine... lines) {
        return MetricFeed.builder().name("harbor").addLines(lines).build();
    }

    static FeedLine line() {
        return FeedLine.of(WAIT, MetricKey.of("hours"));
    }

    /** A source that has one figure for every question, of the day asked about. */
    static MetricSource says(String figure) {
        return (key, date) -> MetricAnswer.of(Measurement.number(figure), date);
    }

    static FeedRow read(OkrProgram program, MetricSource source, FeedLine line, LocalDate asOf) {
        return feed(line).read(source, program.resolve(), asOf).rows().get(0);
    }

    static FeedRow read(OkrProgram program, MetricSource source) {
        return read(program, source, line(), DAY);
    }
}
