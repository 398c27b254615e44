package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import org.okr4j.objective.DependencyId;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;

/** Tells an impact: each change with what it exposes and what is at stake there, then the people. */
final class ImpactExplainer {

    private final ChangeImpact impact;
    private final Names names;
    private final Stakes stakes;

    ImpactExplainer(ChangeImpact impact, Assessment assessment) {
        this.impact = impact;
        this.names = assessment.names();
        this.stakes = assessment.stakes(assessment.spread(assessment.sources()));
    }

    Explanation explain() {
        if (impact.isEmpty()) {
            return note(Message.of("alignment.impact.none"));
        }
        ImmutableListMultimap<Trigger, Exposure> byTrigger = Multimaps.index(impact.exposures(), Exposure::trigger);
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        for (Trigger trigger : impact.triggers()) {
            lines.add(Explanation.note(
                    trigger.text(),
                    byTrigger.get(trigger).stream().map(this::explain).collect(toImmutableList())));
        }
        impact.toTell().stream().map(this::explain).forEach(lines::add);
        ImmutableSet<DependencyId> unheard = ImmutableSet.copyOf(impact.nobodyToTell());
        impact.exposures().stream()
                .filter(exposure -> exposure.lastStep()
                        .dependency()
                        .filter(unheard::contains)
                        .isPresent())
                .map(exposure -> note(Message.of("alignment.impact.unheard", exposure.text())))
                .forEach(lines::add);
        return Explanation.note(
                Message.of(
                        "alignment.impact.summary",
                        impact.triggers().size(),
                        impact.exposures().size(),
                        impact.toTell().size()),
                lines.build());
    }

    private Explanation explain(Exposure exposure) {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        exposure.effect().map(ScoreEffect::text).map(ImpactExplainer::note).ifPresent(lines::add);
        stakes.of(exposure.subject()).ifPresent(lines::add);
        return Explanation.note(exposure.text(), lines.build());
    }

    private Explanation explain(PersonToTell person) {
        return Explanation.note(
                Message.of("alignment.impact.tell", names.person(person.person())),
                person.reasons().stream().map(ImpactExplainer::note).collect(toImmutableList()));
    }

    private static Explanation note(Message text) {
        return Explanation.note(text, ImmutableList.of());
    }
}
