package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.calendar.CycleId;
import org.okr4j.examples.exchange.mapping.Cell;
import org.okr4j.examples.exchange.mapping.Decimals;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/** Reads the cells of an objective, for a new one or one that the program has. */
final class ObjectiveCells {

    private final Entry entry;
    private final Cells cells;
    private final Directory directory;
    private final References references;
    private final ImportOptions options;
    private final char decimalMark;

    ObjectiveCells(
            Entry entry,
            Mapping mapping,
            Directory directory,
            References references,
            ImportOptions options,
            RowProblems problems) {
        this.entry = entry;
        this.cells = new Cells(entry, mapping, problems);
        this.directory = directory;
        this.references = references;
        this.options = options;
        this.decimalMark = mapping.decimalMark();
    }

    /** The objective as the file has it; empty where a cell is missing that a new one needs. */
    Optional<Objective> read(ObjectiveId id, Optional<Objective> before) {
        Optional<PersonId> owner = cells.found(Field.OBJECTIVE_OWNER, directory::person);
        Optional<UnitId> unit = unit(owner, before);
        Optional<CycleId> cycle = cycle(before);
        Optional<String> title = cells.name(Field.TITLE).or(() -> before.map(Objective::title));
        if (title.isEmpty()) {
            cells.missing(Field.TITLE);
        }
        // What is wrong with the other cells is told even where nothing can come of them.
        Objective base = before.orElseGet(() -> Objective.builder()
                .id(id)
                .unit(unit.orElseGet(() -> UnitId.of("x")))
                .cycle(cycle.orElseGet(() -> CycleId.of("x")))
                .title(title.orElse("x"))
                .build());
        Optional<Objective> read = with(
                base.withUnit(unit.orElse(base.unit()))
                        .withCycle(cycle.orElse(base.cycle()))
                        .withTitle(title.orElse(base.title())),
                owner);
        return unit.isPresent() && cycle.isPresent() && title.isPresent() ? read : Optional.empty();
    }

    private Optional<Objective> with(Objective base, Optional<PersonId> owner) {
        Optional<Objective> result = Optional.empty();
        Objective rest = base.withOwner(owner.or(base::owner))
                .withDescription(cells.text(Field.DESCRIPTION).or(base::description))
                .withAmbition(cells.word(Field.AMBITION, Ambition.class).orElse(base.ambition()))
                .withRollUp(cells.word(Field.ROLL_UP, RollUp.class).orElse(base.rollUp()))
                .withLanguage(cells.parsed(
                                Field.LANGUAGE,
                                Message.of("exchange.expected.language"),
                                text -> Optional.of(Language.of(text)))
                        .or(base::language))
                .withRestrictedBecause(cells.name(Field.RESTRICTED_BECAUSE).or(base::restrictedBecause));
        try {
            result = Optional.of(rest.withPriorities(cells.allFound(Field.PRIORITIES, directory::priority)
                            .orElse(base.priorities()))
                    .withParents(parents(base)));
        } catch (IllegalArgumentException e) {
            cells.report(Message.of("exchange.twice.in-list"));
        }
        return result;
    }

    private Optional<UnitId> unit(Optional<PersonId> owner, Optional<Objective> before) {
        if (cells.has(Field.UNIT)) {
            return cells.found(Field.UNIT, directory::unit);
        }
        Optional<UnitId> unit =
                before.map(Objective::unit).or(options::unit).or(() -> owner.flatMap(directory::unitOf));
        if (unit.isEmpty()) {
            cells.report(Message.of("exchange.missing.unit"));
        }
        return unit;
    }

    private Optional<CycleId> cycle(Optional<Objective> before) {
        Optional<LocalDate> first = cells.date(Field.STARTS);
        Optional<LocalDate> last = cells.date(Field.ENDS);
        Optional<CycleId> ofDates = first.flatMap(from -> last.flatMap(until -> directory.cycleOf(from, until)));
        Optional<String> name = cells.name(Field.CYCLE);
        if (name.isPresent()) {
            Match<CycleId> match = directory.cycle(name.get());
            return match.value().or(() -> ofDates).or(() -> cells.found(Field.CYCLE, directory::cycle));
        }
        if (before.isPresent() || options.cycle().isPresent()) {
            return before.map(Objective::cycle).or(options::cycle);
        }
        LocalDate from = first.or(() -> last).orElse(LocalDate.MAX);
        if (from.equals(LocalDate.MAX)) {
            if (!cells.has(Field.STARTS) && !cells.has(Field.ENDS)) {
                cells.report(Message.of("exchange.missing.cycle"));
            }
            return Optional.empty();
        }
        Match<CycleId> match = directory.cycle(from, last.orElse(from));
        match.problem().ifPresent(cells::report);
        return match.value();
    }

    /** The links as the file has them; where it says nothing about them, as they are. */
    private ImmutableList<Contribution> parents(Objective base) {
        if (!cells.has(Field.PARENTS) && !cells.has(Field.PARENT_ROWS)) {
            return base.parents();
        }
        List<String> weights = cells.list(Field.PARENT_WEIGHTS).orElse(ImmutableList.of());
        ImmutableList.Builder<Contribution> links = ImmutableList.builder();
        List<String> rows = cells.list(Field.PARENT_ROWS).orElse(ImmutableList.of());
        for (String row : rows) {
            link(Field.PARENT_ROWS, references.row(row), Optional.empty()).ifPresent(links::add);
        }
        List<String> things = new ArrayList<>(cells.list(Field.PARENTS).orElse(ImmutableList.of()));
        for (int i = 0; i < things.size(); i++) {
            String thing = things.get(i);
            int at = thing.indexOf('=');
            Optional<String> weight = at >= 0
                    ? Optional.of(thing.substring(at + 1))
                    : Optional.of(i).filter(place -> place < weights.size()).map(weights::get);
            link(Field.PARENTS, references.thing(entry, at >= 0 ? thing.substring(0, at) : thing), weight)
                    .ifPresent(links::add);
        }
        return links.build();
    }

    private Optional<Contribution> link(Field field, Match<Id> found, Optional<String> weight) {
        String column = entry.cell(field).map(Cell::column).orElse(field.word());
        found.problem().ifPresent(problem -> cells.report(Message.of("exchange.cell", column, problem)));
        if (found.value().isEmpty()) {
            return Optional.empty();
        }
        Id parent = found.value().get();
        if (weight.isEmpty() || weight.get().isBlank()) {
            return Optional.of(Contribution.supports(parent));
        }
        Optional<Weight> parsed = Decimals.parse(weight.get(), decimalMark)
                .filter(each -> each.signum() >= 0 && each.precision() <= 18)
                .map(Weight::of);
        if (parsed.isEmpty()) {
            cells.report(
                    Message.of("exchange.cell.expected", column, Message.of("exchange.expected.weight"), weight.get()));
        }
        return parsed.map(each -> Contribution.contributes(parent, each));
    }
}
