package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.EntryKind;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.mapping.Nearest;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/**
 * The units that a column names. Where no column says what a new unit is part of, it is part of the one in which the managers
 * of its people work.
 */
final class UnitColumn implements UnitSource {

    private final OkrProgram program;
    private final Mapping mapping;
    private final PersonRows rows;
    private final ReportingLines lines;
    private final Attempt attempt;
    private final Map<UnitId, OrgUnit> known = new HashMap<>();
    private final ImmutableMap<PersonId, UnitId> unitsOfPeople;
    private final Names<UnitId> names = new Names<>("unit");
    private final Map<UnitId, Merged> merged = new LinkedHashMap<>();
    private final Map<UnitId, UnitId> parents = new LinkedHashMap<>();
    private final SetMultimap<UnitId, PersonId> members = LinkedHashMultimap.create();
    private Optional<String> newRoot = Optional.empty();

    UnitColumn(
            OkrProgram program,
            Mapping mapping,
            ImmutableList<Entry> entries,
            PersonRows rows,
            ReportingLines lines,
            Attempt attempt) {
        this.program = program;
        this.mapping = mapping;
        this.rows = rows;
        this.lines = lines;
        this.attempt = attempt;
        this.unitsOfPeople = Directory.unitsOfPeople(program);
        for (OrgUnit unit : program.organization().units()) {
            known.putIfAbsent(unit.id(), unit);
            names.add(unit.id(), unit.name());
            unit.parent().ifPresent(parent -> parents.put(unit.id(), parent));
        }
        entries.stream()
                .filter(entry -> entry.kind() == EntryKind.UNIT && rows.isValid(entry.line()))
                .forEach(this::read);
        rows.valid().values().forEach(row -> unitOf(row).ifPresent(unit -> members.put(unit, row.id())));
        merged.forEach(this::placeBelow);
        reportRoots();
        merged.forEach(this::plan);
    }

    private void read(Entry entry) {
        Cells cells = new Cells(entry, mapping, attempt.problems());
        String text = cells.name(Field.UNIT_ID).orElse("");
        if (names.isAmbiguous(text)) {
            cells.found(Field.UNIT_ID, names::find);
            return;
        }
        UnitId id = names.meantBy(text).orElseGet(() -> UnitId.of(entry.id().orElseThrow()));
        names.add(id, cells.name(Field.UNIT_NAME).orElse(text.strip()));
        merged.computeIfAbsent(id, each -> new Merged(entry, this::meaning)).add(entry, attempt.problems());
    }

    /** Units are the same by whichever name they are called. */
    private String meaning(Field field, String text) {
        return field == Field.PARENT_UNIT
                ? names.meantBy(text).map(UnitId::toString).orElse(text)
                : text;
    }

    private void placeBelow(UnitId id, Merged unit) {
        Cells cells = new Cells(unit.entry(), mapping, attempt.problems());
        if (cells.name(Field.PARENT_UNIT).isPresent()) {
            cells.found(Field.PARENT_UNIT, names::find).ifPresent(parent -> parents.put(id, parent));
        } else if (find(id).isEmpty()) {
            Set<UnitId> above = new HashSet<>();
            members.get(id)
                    .forEach(person -> lines.managerOf(person)
                            .flatMap(this::unitOf)
                            .filter(parent -> !parent.equals(id))
                            .ifPresent(above::add));
            if (above.size() > 1) {
                report(
                        unit,
                        Message.of(
                                "exchange.unit.parents",
                                id,
                                above.stream().sorted().toList()));
            }
            above.stream().findFirst().ifPresent(parent -> parents.put(id, parent));
        }
    }

    /** A tree has one root: new units that are part of nothing are told by name where there are several, or one is there. */
    private void reportRoots() {
        List<UnitId> roots = merged.entrySet().stream()
                .filter(unit -> find(unit.getKey()).isEmpty()
                        && !parents.containsKey(unit.getKey())
                        && unit.getValue().entry().cell(Field.PARENT_UNIT).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        Optional<UnitId> root = program.organization().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(OrgUnit::id)
                .findFirst();
        List<String> known = program.organization().units().stream()
                .flatMap(unit -> Stream.of(unit.id().toString(), unit.name()))
                .toList();
        for (UnitId id : roots) {
            Merged unit = merged.get(id);
            if (unit != null && root.isPresent()) {
                report(unit, Nearest.ask(Message.of("exchange.unit.no-parent", id, root.get()), id.toString(), known));
            } else if (unit != null && roots.size() > 1) {
                report(unit, Message.of("exchange.unit.roots", roots));
            }
        }
    }

    private void plan(UnitId id, Merged unit) {
        Cells cells = new Cells(unit.entry(), mapping, attempt.problems());
        Optional<OrgUnit> before = find(id);
        Optional<UnitKind> kind = cells.word(Field.UNIT_KIND, UnitKind.class);
        OrgUnit base = before.orElseGet(() -> OrgUnit.builder()
                .id(id)
                .name(cells.name(Field.UNIT_ID).orElse(id.toString()).strip())
                .kind(kind(depth(id)))
                .build());
        OrgUnit after = base.withName(cells.name(Field.UNIT_NAME).orElse(base.name()))
                .withKind(kind.orElse(base.kind()))
                .withParent(Optional.ofNullable(parents.get(id)));
        try {
            after = after.withActiveFrom(Optional.empty())
                    .withActiveUntil(cells.date(Field.UNIT_TO).or(base::activeUntil))
                    .withActiveFrom(cells.date(Field.UNIT_FROM).or(base::activeFrom));
        } catch (IllegalArgumentException e) {
            cells.report(Message.of("exchange.unit.dates", id));
        }
        Verdict verdict =
                before.isEmpty() ? Verdict.ADDED : before.get().equals(after) ? Verdict.UNCHANGED : Verdict.CHANGED;
        unit.lines().forEach(line -> attempt.say(line, id, Verdict.UNCHANGED));
        attempt.say(unit.lines().get(0), id, verdict);
        if (verdict != Verdict.UNCHANGED) {
            attempt.step(unit.lines(), before.isEmpty() ? Change.add(after) : Change.revise(after));
        }
        if (before.isEmpty() && after.parent().isEmpty()) {
            newRoot = Optional.of(after.name());
        }
    }

    static UnitKind kind(int depth) {
        return switch (depth) {
            case 0 -> UnitKind.ORGANIZATION;
            case 1 -> UnitKind.DEPARTMENT;
            default -> UnitKind.TEAM;
        };
    }

    private int depth(UnitId id) {
        Set<UnitId> seen = new HashSet<>();
        UnitId at = parents.get(id);
        while (at != null && seen.add(at)) {
            at = parents.get(at);
        }
        return seen.size();
    }

    private void report(Merged unit, Message message) {
        unit.lines().forEach(line -> attempt.problems().report(line, message));
    }

    private Optional<OrgUnit> find(UnitId id) {
        return Optional.ofNullable(known.get(id));
    }

    private Optional<UnitId> unitOf(PersonId person) {
        return Optional.ofNullable(rows.valid().get(person))
                .flatMap(this::unitOf)
                .or(() -> Optional.ofNullable(unitsOfPeople.get(person)));
    }

    @Override
    public Optional<UnitId> unitOf(PersonRow row) {
        return row.unit().flatMap(names::meantBy);
    }

    @Override
    public ImmutableMap<UnitId, PersonId> heads() {
        ImmutableMap.Builder<UnitId, PersonId> heads = ImmutableMap.builder();
        for (UnitId unit : merged.keySet()) {
            List<PersonId> first = members.get(unit).stream()
                    .filter(person -> lines.managerOf(person)
                            .filter(manager -> members.get(unit).contains(manager))
                            .isEmpty())
                    .toList();
            if (find(unit).isEmpty() && first.size() == 1) {
                heads.put(unit, first.get(0));
            }
        }
        return heads.buildOrThrow();
    }

    @Override
    public Optional<String> newRoot() {
        return newRoot;
    }
}
