package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Goes through two programs once, in the order of the document, and tells all that differs. */
final class ProgramTelling {

    private final OkrProgram before;
    private final OkrProgram after;
    private final ProgramPairing pairing;
    private final Telling telling;

    private ProgramTelling(ProgramPairing pairing) {
        this.before = pairing.before();
        this.after = pairing.after();
        this.pairing = pairing;
        this.telling = new Telling(before, after);
    }

    static ImmutableList<ProgramDifference> differences(ProgramPairing pairing) {
        ProgramTelling program = new ProgramTelling(pairing);
        program.tellSettings();
        for (IdKind kind : ProgramPairing.LISTED) {
            program.tellThings(kind);
            if (kind == IdKind.PERSON) {
                RecordList.APPOINTMENTS.tell(program.telling);
            }
        }
        RecordList.FACTS.forEach(facts -> facts.tell(program.telling));
        program.tellExtensions();
        return program.telling.differences();
    }

    private void tellSettings() {
        OrganizationProperties.SETTINGS.tell(Subject.ofProgram(after), before, after, telling);
        OrganizationProperties.ORGANIZATION.tell(
                Subject.ofOrganization(after), before.organization(), after.organization(), telling);
    }

    private void tellThings(IdKind kind) {
        Pairing<Identified> things = pairing.of(kind);
        for (Pairing.Step<Identified> step : things.steps()) {
            Identified was = step.before();
            Identified is = step.after();
            if (was != null && is != null) {
                ThingProperties.tell(was, is, telling);
            } else if (is != null) {
                tellNew(is);
            } else if (was != null) {
                tellGone(was);
            }
        }
        if (things.isReordered()) {
            Subject holder = kind.holder() == Place.ROOT ? Subject.ofProgram(after) : Subject.ofOrganization(after);
            telling.tellOrder(holder, kind.listName(), Property.word(kind.listName()));
        }
    }

    private void tellNew(Identified thing) {
        Subject subject = Subject.of(thing.id());
        Message label = Shown.label(thing);
        telling.tell(
                DifferenceKind.ADDED,
                subject,
                "",
                Optional.empty(),
                Optional.of(label),
                Message.of("program.diff.added", subject.thing(), label));
        if (thing instanceof Objective objective) {
            objective.keyResults().forEach(keyResult -> KeyResultsProperty.tellNew(keyResult, objective, telling));
        }
    }

    private void tellGone(Identified thing) {
        Subject subject = Subject.of(thing.id());
        Message label = Shown.label(thing);
        telling.tell(
                DifferenceKind.REMOVED,
                subject,
                "",
                Optional.of(label),
                Optional.empty(),
                Message.of("program.diff.removed", subject.thing(), label));
        if (thing instanceof Objective objective) {
            objective.keyResults().forEach(keyResult -> KeyResultsProperty.tellGone(keyResult, objective, telling));
        }
    }

    private void tellExtensions() {
        ImmutableTable<Id, String, String> was = before.extensions();
        ImmutableTable<Id, String, String> is = after.extensions();
        if (was.equals(is)) {
            return;
        }
        is.rowMap()
                .forEach((thing, entries) ->
                        entries.forEach((name, json) -> tellExtension(thing, name, was.get(thing, name), json)));
        was.rowMap()
                .forEach((thing, entries) -> entries.forEach((name, json) -> {
                    if (!is.contains(thing, name)) {
                        tellExtension(thing, name, json, null);
                    }
                }));
    }

    private void tellExtension(Id thing, String name, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            telling.tellChange(
                    DifferenceKind.CHANGED,
                    Subject.of(thing),
                    name,
                    Message.of("program.property.extension", name),
                    Optional.ofNullable(was).map(telling.before()::plain),
                    Optional.ofNullable(is).map(telling.after()::plain));
        }
    }
}
