package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.DateRange;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/**
 * What the figures of one question share, be it about one day or about many weeks, so that no week looks at everything
 * again. It lives as long as the question. Not thread-safe.
 */
final class Background {

    private static final int WEEKS_OF_ADOPTION = 4;

    private final Scorecard card;
    private final LocalDate first;
    private final Optional<Phase> phase;
    private final Kinds kinds;
    private @Nullable TeamWeeks teamWeeks;

    /**
     * Prepares nothing yet.
     *
     * @param card the scores of the day of the question
     * @param first the first day that a figure is asked for
     */
    Background(Scorecard card, LocalDate first) {
        this(card, first, Optional.empty());
    }

    /**
     * Prepares nothing yet.
     *
     * @param card the scores of the day of the question
     * @param first the first day that a figure is asked for
     * @param phase the phase that figures of a phase are about; empty for the one that the plan has for the day
     */
    Background(Scorecard card, LocalDate first, Optional<Phase> phase) {
        this.card = card;
        this.first = first;
        this.phase = phase;
        this.kinds = new Kinds(card.program());
    }

    ResolvedProgram program() {
        return card.program();
    }

    /** {@return the day of the question} */
    LocalDate asOf() {
        return card.asOf();
    }

    /** {@return the phase that figures of a phase are about; empty if the day decides} */
    Optional<Phase> phase() {
        return phase;
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
     * first day needs, and all later ones}
     */
    TeamWeeks teamWeeks() {
        TeamWeeks known = teamWeeks;
        if (known == null) {
            LocalDate since = Rhythm.checkInsOf(program().program())
                    .around(lastWeeks(first).first())
                    .first()
                    .minusDays(1);
            known = TeamWeeks.of(new DutyReader(program(), card.asOf(), cycle -> true, since).teamWeeks());
            teamWeeks = known;
        }
        return known;
    }
}
