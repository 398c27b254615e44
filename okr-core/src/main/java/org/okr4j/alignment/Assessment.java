package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.Notice;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.value.Gap;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

/** The steps in which an impact is worked out: what happened, whom that reaches, what is at stake and who is to be told. */
final class Assessment {

    private final ScorecardDiff scores;
    private final Names names;
    private final Reliance reliance;
    private final LostAims aims;
    private final ImmutableList<Source> sources;

    private Assessment(
            ScorecardDiff scores, Names names, Reliance reliance, LostAims aims, ImmutableList<Source> sources) {
        this.scores = scores;
        this.names = names;
        this.reliance = reliance;
        this.aims = aims;
        this.sources = sources;
    }

    static Assessment of(ScorecardDiff scores) {
        ResolvedProgram before = scores.before().program();
        ResolvedProgram after = scores.after().program();
        Names names = new Names(after, before);
        Reliance reliance = Reliance.in(scores.after());
        ImmutableList<Source> sources = ImmutableList.<Source>builder()
                .addAll(new TriggerFinder(scores, names, reliance).find())
                .addAll(new RedFinder(scores, names, reliance).find())
                .addAll(new LeaverFinder(scores, reliance).find())
                .build();
        LostAims aims = LostAims.of(scores, reliance, sources);
        return new Assessment(
                scores,
                names,
                reliance,
                aims,
                sources.stream()
                        .map(source -> source.and(aims.by(source.trigger())))
                        .collect(toImmutableList()));
    }

    ScorecardDiff scores() {
        return scores;
    }

    Names names() {
        return names;
    }

    ImmutableList<Source> sources() {
        return sources;
    }

    Spread spread(List<Source> from) {
        return Spread.of(from, reliance, aims, new StepWords(names));
    }

    Stakes stakes(Spread spread) {
        return Stakes.of(scores.after(), names, sources, spread);
    }

    Audience audience(Spread spread) {
        Scorecard card = scores.after();
        return Audience.of(card.program(), card.asOf(), names, sources, spread);
    }

    /** That those were told on a day whom each thing exposes that changed and is still there. */
    ImmutableList<Change> notices(LocalDate date) {
        ImmutableListMultimap<Id, Source> bySubject =
                Multimaps.index(sources, source -> source.trigger().subject());
        ImmutableList.Builder<Change> notices = ImmutableList.builder();
        for (Id subject : bySubject.keySet()) {
            ImmutableList<Source> its = bySubject.get(subject);
            ImmutableList<PersonId> people = audience(spread(its)).people().stream()
                    .map(PersonToTell::person)
                    .collect(toImmutableList());
            if (its.get(0).trigger().kind() != TriggerKind.REMOVED && !people.isEmpty()) {
                notices.add(Change.record(Notice.builder()
                        .date(date)
                        .addAllTo(people)
                        .about(subject)
                        .build()));
            }
        }
        return notices.build();
    }

    ImmutableList<Exposure> exposures(Spread spread) {
        Stakes stakes = stakes(spread);
        ImmutableList.Builder<Exposure> exposures = ImmutableList.builder();
        for (Spread.Reached reached : spread.reached()) {
            Optional<Gap> atStake =
                    stakes.of(reached.subject()).flatMap(Explanation::value).map(Ratio::toGap);
            Optional<ScoreEffect> effect = spread.isHarmed(reached.subject())
                    ? ScoreEffect.of(reached.subject(), scores.before(), scores.after())
                    : Optional.empty();
            exposures.add(new Exposure(reached, effect, atStake));
        }
        return exposures.build();
    }
}
