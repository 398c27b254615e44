package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;

/**
 * What follows a run over a program or a part of it: takes out of the report what is suppressed, and shows to the rules on
 * suppressions what each came to. It looks at nothing but the report, the program and the profile.
 */
final class SuppressionRun {

    private final Scene scene;
    private final Nesting nesting;
    private final RulePlan plan;
    private final Map<UnitId, SettingTable> byUnit;
    private final ImmutableList<Suppression> suppressions;

    SuppressionRun(Scene scene, ResolvedProgram program, RulePlan plan, ImmutableList<Suppression> suppressions) {
        this.scene = scene;
        this.nesting = new Nesting(program);
        this.plan = plan;
        this.byUnit = suppressions.isEmpty() ? ImmutableMap.of() : plan.table().byUnit(program);
        this.suppressions = suppressions;
    }

    /** Adds to the report of a draft, in which no suppression holds, that nobody looked at any. */
    static RuleReport afterDraft(Scene scene, RulePlan plan, RuleReport raw) {
        RuleGroup<SuppressionUse> group = plan.group(SubjectType.SUPPRESSION);
        return group.size() == 0
                ? raw
                : withSaid(raw, new RuleRun(scene, use -> plan.everywhere()).report(group, ImmutableList.of()));
    }

    /** A report in which nothing was suppressed, with what could not be judged of suppressions. */
    private static RuleReport withSaid(RuleReport raw, RuleReport said) {
        return RuleReport.ofSorted(
                raw.findings(), Sorted.with(raw.notEvaluated(), ImmutableList.of(), said.notEvaluated()));
    }

    /** Returns a report without what is suppressed, and with what is found about suppressions. */
    RuleReport after(RuleReport raw) {
        if (suppressions.isEmpty()) {
            return withSaid(raw, judge(ImmutableList.of()));
        }
        ListMultimap<Suppression, Finding> silenced =
                MultimapBuilder.hashKeys().arrayListValues().build();
        List<Finding> findings = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        ImmutableListMultimap<RuleId, Suppression> inForce = Multimaps.index(
                Iterables.filter(suppressions, suppression -> suppression.holdsOn(scene.asOf())), Suppression::rule);
        for (Finding finding : raw.findings()) {
            List<Suppression> covering = covering(finding, inForce.get(finding.rule()));
            covering.forEach(suppression -> silenced.put(suppression, finding));
            covering.stream()
                    .findFirst()
                    .ifPresentOrElse(
                            first -> suppressed.add(new SuppressedFinding(finding, first)),
                            () -> findings.add(finding));
        }
        RuleReport said = judge(uses(raw, silenced));
        return RuleReport.of(
                Iterables.concat(findings, said.findings()),
                Iterables.concat(raw.notEvaluated(), said.notEvaluated()),
                suppressed);
    }

    private List<Suppression> covering(Finding finding, List<Suppression> ofItsRule) {
        return ofItsRule.stream()
                .filter(suppression -> suppression
                        .subject()
                        .map(id -> finding.location()
                                .subject()
                                .filter(thing -> nesting.lies(thing, id))
                                .isPresent())
                        .orElse(true))
                .toList();
    }

    private RuleReport judge(ImmutableList<Subject<SuppressionUse>> uses) {
        Map<UnitId, GroupSettings> byUnitOfUses = uses.isEmpty() ? ImmutableMap.of() : plan.byUnit(nesting.program());
        return new RuleRun(scene, plan.settings(byUnitOfUses)).report(plan.group(SubjectType.SUPPRESSION), uses);
    }

    /** All suppressions where the whole program is looked at; else those on what is looked at with all that lies in it. */
    private ImmutableList<Subject<SuppressionUse>> uses(RuleReport raw, ListMultimap<Suppression, Finding> silenced) {
        Unjudged unjudged = Unjudged.in(raw);
        boolean isWhole = !Iterables.isEmpty(scene.subjects().programs());
        ImmutableSet<Id> lookedAt = lookedAt(isWhole);
        return suppressions.stream()
                .filter(suppression -> isWhole
                        || suppression
                                .subject()
                                .filter(id -> !(id instanceof UnitId) && lookedAt.contains(id))
                                .isPresent())
                .map(suppression -> subject(
                        suppression,
                        suppression.subject().filter(lookedAt::contains),
                        ImmutableList.copyOf(silenced.get(suppression)),
                        unjudged))
                .collect(toImmutableList());
    }

    private Subject<SuppressionUse> subject(
            Suppression suppression, Optional<Id> thing, ImmutableList<Finding> silenced, Unjudged unjudged) {
        @Nullable Id id = suppression.subject().orElse(null);
        @Nullable UnitId unit = thing.flatMap(nesting::unitOf).orElse(null);
        boolean isOpen = unjudged.containsAny(
                suppression.rule(),
                open -> id == null || thing.filter(in -> nesting.lies(open, in)).isPresent());
        boolean isOff = isOff(new Subject<>(suppression, id, unit, null));
        return new Subject<>(new SuppressionUse(suppression, silenced, !isOpen && !isOff), id, unit, null);
    }

    private boolean isOff(Subject<Suppression> place) {
        RuleId rule = place.value().rule();
        return place.id() == null
                ? plan.table().isOff(rule)
                : tableOf(place).of(rule).severity() == Severity.OFF;
    }

    private SettingTable tableOf(Subject<Suppression> place) {
        UnitId unit = place.unit();
        return unit == null ? plan.table() : byUnit.getOrDefault(unit, plan.table());
    }

    /** The things among those looked at that suppressions name. */
    private ImmutableSet<Id> lookedAt(boolean isWhole) {
        ImmutableSet<Id> named = suppressions.stream()
                .flatMap(suppression -> suppression.subject().stream())
                .collect(toImmutableSet());
        Predicate<Id> isThere = isWhole ? nesting::has : idsOf(scene.subjects())::contains;
        return named.stream().filter(isThere).collect(toImmutableSet());
    }

    private static ImmutableSet<Id> idsOf(Subjects subjects) {
        return Stream.of(
                        subjects.units(),
                        subjects.objectives(),
                        subjects.keyResults(),
                        subjects.dependencies(),
                        subjects.kpis())
                .flatMap(Streams::stream)
                .flatMap(subject -> Optional.ofNullable(subject.id()).stream())
                .collect(toImmutableSet());
    }
}
