package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;

/** All that units put on the table of a conversation, each text read once. */
final class ConversationTable {

    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final CycleId cycle;
    private final ImmutableList<OrgUnit> units;
    private final ImmutableList<UnitDrafts> drafts;
    private final ImmutableListMultimap<UnitId, DraftedKeyResult> keyResults;

    ConversationTable(ResolvedProgram program, LocalDate asOf, CycleId cycle, ImmutableList<OrgUnit> units) {
        this.program = program;
        this.asOf = asOf;
        this.cycle = cycle;
        this.units = units;
        this.drafts = units.stream().map(this::draftsOf).collect(toImmutableList());
        ImmutableListMultimap.Builder<UnitId, DraftedKeyResult> all = ImmutableListMultimap.builder();
        for (int i = 0; i < units.size(); i++) {
            OrgUnit unit = units.get(i);
            drafts.get(i).objectives().forEach(draft -> all.putAll(unit.id(), keyResultsOf(unit, draft)));
        }
        this.keyResults = all.build();
    }

    private UnitDrafts draftsOf(OrgUnit unit) {
        return new UnitDrafts(
                unit.id(),
                program.objectivesOf(unit.id(), cycle).stream()
                        .filter(objective -> !objective.stateAt(asOf).isGivenUp())
                        .map(objective ->
                                new UnitDrafts.Draft(objective, objective.stateAt(asOf), liveKeyResults(objective)))
                        .collect(toImmutableList()));
    }

    private ImmutableList<KeyResult> liveKeyResults(Objective objective) {
        return objective.keyResults().stream()
                .filter(keyResult -> keyResult
                        .stateAt(asOf)
                        .filter(LifecycleState::isGivenUp)
                        .isEmpty())
                .collect(toImmutableList());
    }

    private ImmutableList<DraftedKeyResult> keyResultsOf(OrgUnit unit, UnitDrafts.Draft draft) {
        Optional<StatementReader> reader = StatementReader.of(program, draft.objective());
        return draft.keyResults().stream()
                .map(keyResult ->
                        new DraftedKeyResult(unit, draft.objective(), draft.state(), keyResult, aim(keyResult, reader)))
                .collect(toImmutableList());
    }

    private Optional<Aim> aim(KeyResult keyResult, Optional<StatementReader> reader) {
        Optional<Measure> measure = keyResult.measureAt(asOf);
        Optional<Statement> statement = reader.map(each -> each.read(keyResult.text()));
        return Aim.of(keyResult, measure, statement);
    }

    ResolvedProgram program() {
        return program;
    }

    LocalDate asOf() {
        return asOf;
    }

    ImmutableList<OrgUnit> units() {
        return units;
    }

    ImmutableList<UnitDrafts> drafts() {
        return drafts;
    }

    ImmutableListMultimap<UnitId, DraftedKeyResult> keyResults() {
        return keyResults;
    }

    /** The key results of one unit. */
    ImmutableList<DraftedKeyResult> keyResultsOf(OrgUnit unit) {
        return keyResults.get(unit.id());
    }

    /** Goes through all pairs of units, each pair once, in their order. */
    void forEachPair(BiConsumer<OrgUnit, OrgUnit> pairs) {
        for (int i = 0; i < units.size(); i++) {
            for (OrgUnit other : units.subList(i + 1, units.size())) {
                pairs.accept(units.get(i), other);
            }
        }
    }
}
