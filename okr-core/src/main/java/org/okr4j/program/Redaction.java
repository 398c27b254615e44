package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.roadmap.Agreement;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/** Takes objectives out of a program with all that would tell of them. */
final class Redaction {

    private final OkrProgram program;
    private final Set<Id> gone = new HashSet<>();

    Redaction(OkrProgram program, Iterable<ObjectiveId> objectives) {
        this.program = program;
        objectives.forEach(id -> program.objective(id).ifPresent(this::take));
        program.dependencies().stream()
                .filter(this::isTouched)
                .map(Dependency::id)
                .forEach(gone::add);
        program.initiatives().stream()
                .filter(initiative -> isOnlyAboutWhatIsGone(initiative.keyResults()))
                .map(Initiative::id)
                .forEach(gone::add);
        program.oversightBodies().stream()
                .filter(body -> isOnlyAboutWhatIsGone(body.subjects()))
                .map(OversightBody::id)
                .forEach(gone::add);
    }

    private void take(Objective objective) {
        gone.add(objective.id());
        objective.keyResults().stream().map(KeyResult::id).forEach(gone::add);
    }

    private boolean isTouched(Dependency dependency) {
        return gone.contains(dependency.consumer())
                || dependency.provider().filter(gone::contains).isPresent();
    }

    /** Whether something would be about all that there is, or about nothing, once it does not name what is gone. */
    private boolean isOnlyAboutWhatIsGone(List<? extends Id> subjects) {
        return !subjects.isEmpty() && gone.containsAll(subjects);
    }

    OkrProgram redacted() {
        OkrProgram.Builder builder = OkrProgram.builder()
                .organization(program.organization())
                .settings(program.settings())
                .addAllCycles(program.cycles())
                .addAllKpis(program.kpis())
                .addAllTrainings(program.trainings())
                .addAllMeetings(program.meetings());
        program.objectives().stream()
                .filter(objective -> !gone.contains(objective.id()))
                .map(this::redacted)
                .forEach(builder::addObjective);
        program.initiatives().stream()
                .filter(initiative -> !gone.contains(initiative.id()))
                .map(initiative -> initiative.withKeyResults(left(initiative.keyResults())))
                .forEach(builder::addInitiative);
        program.dependencies().stream()
                .filter(dependency -> !gone.contains(dependency.id()))
                .forEach(builder::addDependency);
        program.oversightBodies().stream()
                .filter(body -> !gone.contains(body.id()))
                .map(body -> body.withSubjects(left(body.subjects())))
                .forEach(builder::addOversightBody);
        program.conversations().stream().map(this::redacted).forEach(builder::addConversation);
        program.retrospectives().stream().map(this::redacted).forEach(builder::addRetrospective);
        program.facts().stream().flatMap(this::redacted).forEach(builder::addFact);
        return builder.putAllExtensions(extensions()).build();
    }

    private Objective redacted(Objective objective) {
        return objective.parents().stream().map(Contribution::parent).anyMatch(gone::contains)
                ? objective.withParents(objective.parents().stream()
                        .filter(link -> !gone.contains(link.parent()))
                        .collect(toImmutableList()))
                : objective;
    }

    /** What was agreed on is words, which nobody can take apart. */
    private Conversation redacted(Conversation conversation) {
        Predicate<AgreedPoint> tells = point -> point.subjects().stream().anyMatch(gone::contains);
        return conversation.withAgreed(
                conversation.agreed().stream().filter(tells.negate()).collect(toImmutableList()));
    }

    private Retrospective redacted(Retrospective retrospective) {
        return retrospective.withCarryOvers(retrospective.carryOvers().stream()
                .filter(carryOver -> !gone.contains(carryOver.objective()))
                .collect(toImmutableList()));
    }

    private Stream<ProgramFact> redacted(ProgramFact fact) {
        if (fact instanceof Notice notice) {
            return gone.contains(notice.about()) ? Stream.empty() : Stream.of(fact);
        }
        if (fact instanceof OversightReport report) {
            return gone.contains(report.body()) ? Stream.empty() : Stream.of(fact);
        }
        if (fact instanceof Agreement agreement) {
            ImmutableList<ObjectiveId> objectives = left(agreement.objectives());
            return objectives.isEmpty() ? Stream.empty() : Stream.of(agreement.withObjectives(objectives));
        }
        if (fact instanceof Boundary boundary && boundary.parents().stream().anyMatch(gone::contains)) {
            ImmutableList<Id> parents = left(boundary.parents());
            return parents.isEmpty() ? Stream.empty() : Stream.of(boundary.withParents(parents));
        }
        return Stream.of(fact);
    }

    private <T extends Id> ImmutableList<T> left(ImmutableList<T> ids) {
        return ids.stream().filter(id -> !gone.contains(id)).collect(toImmutableList());
    }

    private ImmutableTable<Id, String, String> extensions() {
        return program.extensions().cellSet().stream()
                .filter(cell -> !gone.contains(cell.getRowKey()))
                .collect(ImmutableTable.toImmutableTable(
                        Table.Cell::getRowKey, Table.Cell::getColumnKey, Table.Cell::getValue));
    }
}
