package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Measure;
import org.okr4j.metric.PeriodCount;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains in how many periods something was kept, and names those in which it was not. */
final class PeriodsExplainer {

    private static final int MOST_NAMED = 5;

    private final Evidence evidence;
    private final Measure measure;
    private final Frequency every;

    PeriodsExplainer(Evidence evidence, Measure measure, Frequency every) {
        this.evidence = evidence;
        this.measure = measure;
        this.every = every;
    }

    Explanation periods(Attainment.Scored scored, PeriodCount count) {
        NavigableMap<Integer, CheckIn> lastOfPeriod = lastOfPeriod();
        return Explanation.of(
                        Operation.QUOTIENT,
                        scored.exactRaw(),
                        Message.of("explanation.periods", scored.exactRaw(), count.met(), count.due(), every.label()),
                        Explanation.given(
                                Ratio.of(count.met(), 1), Message.of("explanation.periods.met", count.met(), asked())),
                        Explanation.given(
                                Ratio.of(count.due(), 1),
                                Message.of(
                                        "explanation.periods.due",
                                        count.due(),
                                        lastOfPeriod.lastEntry().getValue().date())))
                .and(missed(lastOfPeriod, count));
    }

    private Message asked() {
        return evidence.wording().measure(measure);
    }

    private ImmutableList<Explanation> missed(NavigableMap<Integer, CheckIn> lastOfPeriod, PeriodCount count) {
        ImmutableList<CheckIn> missed = lastOfPeriod.values().stream()
                .filter(checkIn -> !isMet(checkIn))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        for (CheckIn checkIn : Iterables.limit(missed.reverse(), MOST_NAMED)) {
            lines.add(Explanation.note(Message.of("explanation.periods.missed", evidence.reading(checkIn))));
        }
        if (missed.size() > MOST_NAMED) {
            lines.add(Explanation.note(Message.of("explanation.periods.more", missed.size() - MOST_NAMED)));
        }
        if (lastOfPeriod.size() < count.due()) {
            lines.add(Explanation.note(Message.of("explanation.periods.silent", count.due() - lastOfPeriod.size())));
        }
        return lines.build();
    }

    /** The last report of each period that has one, as the measure sees them. */
    private NavigableMap<Integer, CheckIn> lastOfPeriod() {
        NavigableMap<Integer, CheckIn> last = new TreeMap<>();
        for (CheckIn checkIn : evidence.reports()) {
            if (evidence.period().contains(checkIn.date())) {
                last.put(every.periodIndex(evidence.period(), checkIn.date()), checkIn);
            }
        }
        return last;
    }

    /** Asks the measure itself: of a period that is one day long, one report decides. */
    private boolean isMet(CheckIn checkIn) {
        LocalDate date = checkIn.date();
        Reading reading = new Reading(date, checkIn.measurement().orElseThrow());
        return measure.attain(ImmutableList.of(reading), DateRange.of(date, date), date, false)
                        instanceof Attainment.Scored alone
                && alone.exactRaw().equals(Ratio.ONE);
    }
}
