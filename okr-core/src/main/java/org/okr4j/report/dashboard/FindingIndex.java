package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.Evaluation;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Severity;
import org.okr4j.value.Id;

/** The findings of a report by the objective or the unit on which they are. */
final class FindingIndex {

    private final OkrProgram program;
    private final UnitId root;
    private final ImmutableMap<DependencyId, Dependency> dependencies;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final ImmutableListMultimap<Id, Finding> findings;

    private FindingIndex(Evaluation evaluation) {
        this.program = evaluation.program().program();
        this.root = evaluation.program().root().id();
        this.dependencies =
                program.dependencies().stream().collect(toImmutableMap(Dependency::id, dependency -> dependency));
        this.kpis = program.kpis().stream().collect(toImmutableMap(Kpi::id, kpi -> kpi));
        ImmutableListMultimap.Builder<Id, Finding> builder = ImmutableListMultimap.builder();
        for (Finding finding : evaluation.report().findings()) {
            finding.location().subject().flatMap(this::holder).ifPresent(holder -> builder.put(holder, finding));
        }
        this.findings = builder.build();
    }

    static FindingIndex of(Evaluation evaluation) {
        return new FindingIndex(evaluation);
    }

    /** The objective or the unit that a thing is, or belongs to. */
    private Optional<Id> holder(Id subject) {
        if (subject instanceof KeyResultId keyResult) {
            return program.objectiveOf(keyResult).map(Objective::id);
        }
        if (subject instanceof DependencyId id) {
            return Optional.ofNullable(dependencies.get(id))
                    .map(Dependency::consumer)
                    .flatMap(this::holder);
        }
        if (subject instanceof KpiId id) {
            return Optional.ofNullable(kpis.get(id)).map(kpi -> kpi.unit().orElse(root));
        }
        return subject instanceof ObjectiveId || subject instanceof UnitId ? Optional.of(subject) : Optional.empty();
    }

    /** {@return what was found on an objective, its key results and their dependencies, or on a unit and its KPIs, in order} */
    ImmutableList<Finding> on(Id holder) {
        return findings.get(holder);
    }

    /** {@return how many findings of each severity there are, the gravest first} */
    static ImmutableMap<Severity, Integer> count(Stream<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }
}
