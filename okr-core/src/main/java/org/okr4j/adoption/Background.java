package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.DateRange;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/**
 * What the figures of one question share, be it about one day or about many weeks, so that no week looks at everything
 * again. It lives as long as the question. Not thread-safe.
 */
final class Background {

    static final int WEEKS_OF_ADOPTION = 4;

    private final Scorecard card;
    private final LocalDate first;
    private final Kinds kinds;
    private @Nullable TeamWeeks teamWeeks;

    /**
     * Prepares nothing yet.
     *
     * @param card the scores of the day of the question
     * @param first the first day that a figure is asked for
     */
    Background(Scorecard card, LocalDate first) {
        this.card = card;
        this.first = first;
        this.kinds = new Kinds(card.program());
    }

    ResolvedProgram program() {
        return card.program();
    }

    /** {@return the day of the question} */
    LocalDate asOf() {
        return card.asOf();
    }

    Kinds kinds() {
        return kinds;
    }

    /** The scores as of a day, up to which nothing later is seen. */
    Scorecard cardOn(LocalDate date) {
        return date.equals(card.asOf()) ? card : Scorer.of(card.policy()).score(card.program(), date);
    }

    /** {@return the last four whole weeks before the end of a day, from the first day to the last} */
    DateRange lastWeeks(LocalDate date) {
        ImmutableList<DateRange> weeks = Rhythm.weeksOf(program().program()).lastUpTo(date, WEEKS_OF_ADOPTION);
        return weeks.isEmpty()
                ? DateRange.of(date, date)
                : DateRange.of(weeks.get(0).first(), weeks.get(weeks.size() - 1).last());
    }

    /**
     * {@return the periods of check-ins of all units, of all cycles, as known on the day of the question: those that the
     * first day needs, those of the cycles that contain it, and all later ones}
     */
    TeamWeeks teamWeeks() {
        TeamWeeks known = teamWeeks;
        if (known == null) {
            LocalDate cycles = cyclesOf(first);
            LocalDate since = since(first).isBefore(cycles) ? since(first) : cycles;
            known = TeamWeeks.of(new DutyReader(program(), card.asOf(), cycle -> true, since).teamWeeks());
            teamWeeks = known;
        }
        return known;
    }

    /** The periods that ended in the last weeks before a day; where none is so short, those that ended last before. */
    ImmutableList<TeamWeek> recent(LocalDate date) {
        return teamWeeks().latestIn(lastWeeks(date), since(date));
    }

    /** The first day on which a period may end that is looked at for a day. */
    private LocalDate since(LocalDate date) {
        return Rhythm.checkInsOf(program().program())
                .around(lastWeeks(date).first())
                .first()
                .minusDays(1);
    }

    /** The first day of the cycles that contain a day, or the day itself. */
    private LocalDate cyclesOf(LocalDate date) {
        return program().program().cycles().stream()
                .filter(cycle -> cycle.contains(date))
                .map(cycle -> cycle.dates().first())
                .min(Comparator.naturalOrder())
                .orElse(date);
    }
}
