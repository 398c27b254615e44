package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.EntryKind;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.program.OkrProgram;

/** Finds out what rows about people and units come to: who joins, moves and leaves, and which units there are. */
final class PeoplePlanner implements Planner {

    private final OkrProgram program;
    private final Mapping mapping;
    private final ImportOptions options;

    PeoplePlanner(OkrProgram program, Mapping mapping, ImportOptions options) {
        this.program = program;
        this.mapping = mapping;
        this.options = options;
    }

    @Override
    public Attempt attempt(ImmutableList<Entry> taken, ImmutableList<Entry> refused) {
        Attempt attempt = new Attempt();
        PersonRows rows = PersonRows.read(program, mapping, options.asOf(), taken, attempt);
        ReportingLines lines = ReportingLines.of(rows, attempt.problems());
        boolean hasUnits = mapping.records().stream().anyMatch(each -> each.kind() == EntryKind.UNIT);
        UnitSource units = hasUnits
                ? new UnitColumn(program, mapping, taken, rows, lines, attempt)
                : new UnitsOfManagers(program, mapping, options.asOf(), rows, lines, attempt);
        new PeopleChanges(program, options, rows, lines, units, attempt).plan();
        return attempt;
    }
}
