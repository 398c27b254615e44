package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.EntryKind;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/** The people of a file. Somebody may have several rows for different times: one at most holds on a day. */
final class PersonRows {

    private final Map<PersonId, List<PersonRow>> all = new LinkedHashMap<>();
    private final Map<PersonId, PersonRow> valid = new LinkedHashMap<>();
    private final Set<Integer> invalidLines = new HashSet<>();
    private final Names<PersonId> names = new Names<>("person");

    private PersonRows() {}

    static PersonRows read(
            OkrProgram program, Mapping mapping, LocalDate asOf, ImmutableList<Entry> entries, Attempt attempt) {
        PersonRows rows = new PersonRows();
        Directory directory = new Directory(program);
        Set<PersonId> known =
                program.organization().people().stream().map(Person::id).collect(ImmutableSet.toImmutableSet());
        for (Entry entry : entries) {
            if (entry.kind() == EntryKind.PERSON) {
                rows.read(entry, new Cells(entry, mapping, attempt.problems()), known, directory);
            }
        }
        rows.all.values().forEach(each -> rows.choose(each, asOf, attempt));
        for (Person person : program.organization().people()) {
            rows.names.add(person.id(), person.name());
            PersonNotes.EMAIL.of(program, person.id()).ifPresent(email -> rows.names.add(person.id(), email));
        }
        return rows;
    }

    private void read(Entry entry, Cells cells, Set<PersonId> known, Directory directory) {
        if (entry.id().isEmpty()) {
            cells.report(Message.of("exchange.id.missing"));
            return;
        }
        PersonId derived = PersonId.of(entry.id().get());
        boolean isKnown = known.contains(derived);
        Optional<String> email = cells.name(Field.EMAIL).map(String::strip);
        PersonId id = isKnown
                ? derived
                : email.flatMap(address -> directory.person(address).value()).orElse(derived);
        PersonRow row = new PersonRow(
                entry.line(),
                id,
                cells.name(Field.NAME),
                email,
                cells.word(Field.LEVEL, PersonLevel.class),
                cells.name(Field.OF_UNIT),
                cells.name(Field.MANAGER),
                cells.date(Field.VALID_FROM),
                cells.date(Field.VALID_TO));
        if (row.from().isPresent()
                && row.to().isPresent()
                && row.to().get().isBefore(row.from().get())) {
            cells.report(Message.of(
                    "exchange.dates.order", row.from().get(), row.to().get()));
        }
        all.computeIfAbsent(id, each -> new ArrayList<>()).add(row);
        row.name().ifPresent(name -> names.add(id, name));
        email.ifPresent(address -> names.add(id, address));
        names.add(id);
    }

    private void choose(List<PersonRow> rows, LocalDate asOf, Attempt attempt) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rows.get(i).overlaps(rows.get(j))) {
                    attempt.problems()
                            .report(
                                    rows.get(i).line(),
                                    Message.of(
                                            "exchange.person.twice",
                                            rows.get(i).shown(),
                                            rows.get(j).line()));
                }
            }
        }
        for (PersonRow row : rows) {
            if (row.isValid(asOf) && !valid.containsKey(row.id())) {
                valid.put(row.id(), row);
            } else {
                invalidLines.add(row.line());
            }
        }
        rows.stream()
                .filter(row -> row.from().filter(asOf::isBefore).isPresent())
                .forEach(row -> attempt.tell(
                        row.line(),
                        Message.of("exchange.person.later", row.from().orElseThrow())));
        rows.stream()
                .filter(row -> row.to().filter(asOf::isAfter).isPresent())
                .forEach(row -> attempt.tell(
                        row.line(), Message.of("exchange.person.over", row.to().orElseThrow())));
    }

    /** The rows that hold, by person. */
    Map<PersonId, PersonRow> valid() {
        return Collections.unmodifiableMap(valid);
    }

    boolean isValid(int line) {
        return !invalidLines.contains(line);
    }

    boolean mentions(PersonId person) {
        return all.containsKey(person);
    }

    /** The last rows of people of whom none holds any more, and none will. */
    ImmutableList<PersonRow> over(LocalDate asOf) {
        return all.values().stream()
                .filter(rows -> rows.stream()
                        .allMatch(row -> row.to().filter(asOf::isAfter).isPresent()))
                .map(rows -> rows.stream()
                        .max(Comparator.comparing(row -> row.to().orElseThrow()))
                        .orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether somebody has a row that will hold later. */
    boolean comesAgain(PersonId person, LocalDate asOf) {
        return all.getOrDefault(person, List.of()).stream()
                .anyMatch(row -> row.from().filter(asOf::isBefore).isPresent());
    }

    Match<PersonId> find(String name) {
        return names.find(name);
    }
}
