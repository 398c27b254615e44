package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.okr4j.calendar.CycleId;
import org.okr4j.organization.Appointment;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/**
 * A list of what a program records beside its things; each record is told of the thing that it is about.
 *
 * @param path where the list stands
 * @param kind what kind of difference a record makes
 * @param list the records of a program
 * @param subject the thing that a record is about
 * @param saying what a record says
 * @param value what a record brings about
 * @param previous for each record of a list, what it took the place of
 */
record RecordList<E>(
        String path,
        DifferenceKind kind,
        Function<OkrProgram, List<E>> list,
        Function<E, Id> subject,
        BiFunction<Shown, E, Message> saying,
        BiFunction<Shown, E, Message> value,
        Function<List<E>, List<Optional<Message>>> previous) {

    static final RecordList<Appointment> APPOINTMENTS = of(
            "organization.appointments",
            DifferenceKind.APPOINTED,
            program -> program.organization().appointments(),
            Appointment::unit,
            Sayings::appointment);

    private static final RecordList<CycleTransition> CYCLE_TRANSITIONS = new RecordList<>(
            FactKind.CYCLE_TRANSITIONS.listName(),
            DifferenceKind.STATE_CHANGED,
            OkrProgram::cycleTransitions,
            CycleTransition::cycle,
            Sayings::cycleTransition,
            (shown, transition) -> shown.plain(transition.to()),
            RecordList::statesBefore);

    static final ImmutableList<RecordList<?>> FACTS = FactKind.ALL.stream()
            .map(kind -> kind == FactKind.CYCLE_TRANSITIONS ? CYCLE_TRANSITIONS : of(kind))
            .collect(toImmutableList());

    private static <F extends ProgramFact> RecordList<F> of(FactKind<F> kind) {
        return of(
                kind.listName(),
                DifferenceKind.RECORDED,
                program -> program.factsOf(kind),
                kind::subjectOf,
                kind::saying);
    }

    private static <E> RecordList<E> of(
            String path,
            DifferenceKind kind,
            Function<OkrProgram, List<E>> list,
            Function<E, Id> subject,
            BiFunction<Shown, E, Message> saying) {
        return new RecordList<>(
                path, kind, list, subject, saying, saying, all -> Collections.nCopies(all.size(), Optional.empty()));
    }

    /** The state of its cycle before each transition, as far as the list says. */
    private static List<Optional<Message>> statesBefore(List<CycleTransition> transitions) {
        Map<CycleId, CycleState> states = new HashMap<>();
        ImmutableList.Builder<Optional<Message>> before = ImmutableList.builder();
        for (CycleTransition transition : transitions) {
            CycleState state = states.put(transition.cycle(), transition.to());
            before.add(Optional.of(Message.of("program.diff.value", state == null ? CycleState.DRAFT : state)));
        }
        return before.build();
    }

    /** Tells what was recorded and what is no longer on record. */
    void tell(Telling telling) {
        List<E> was = list.apply(telling.before().program());
        List<E> is = list.apply(telling.after().program());
        if (was.equals(is)) {
            return;
        }
        List<Optional<Message>> previousBefore = previous.apply(was);
        List<Optional<Message>> previousAfter = previous.apply(is);
        Pairing<E> pairing = Pairing.ofValues(was, is, element -> element);
        for (Pairing.Step<E> step : pairing.steps()) {
            E old = step.before();
            E now = step.after();
            if (now != null) {
                Message brought = value.apply(telling.after(), now);
                telling.tell(
                        kind,
                        Subject.of(subject.apply(now)),
                        path + "[" + step.place() + "]",
                        previousAfter.get(step.place()).filter(held -> !held.equals(brought)),
                        Optional.of(brought),
                        said("program.diff.said", now, telling.after()));
            } else if (old != null) {
                Message brought = value.apply(telling.before(), old);
                telling.tell(
                        kind,
                        Subject.of(subject.apply(old)),
                        path + "[" + step.place() + "]",
                        Optional.of(brought),
                        previousBefore.get(step.place()).filter(held -> !held.equals(brought)),
                        said("program.diff.unsaid", old, telling.before()));
            }
        }
        if (pairing.isReordered()) {
            String name = path.substring(path.lastIndexOf('.') + 1);
            telling.tellOrder(Subject.ofProgram(telling.after().program()), path, Property.word(name));
        }
    }

    private Message said(String key, E element, Shown shown) {
        return Message.of(key, Shown.thing(subject.apply(element)), saying.apply(shown, element));
    }
}
