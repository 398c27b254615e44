package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.MeetingDuty;
import org.okr4j.adoption.MeetingState;
import org.okr4j.adoption.MissingTraining;
import org.okr4j.adoption.OpenAction;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.adoption.OversightCalendar;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.ReportDuty;
import org.okr4j.alignment.WeakDependency;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Makes the items of pages, of units for which a condition holds. */
final class Items {

    private final Seen seen;
    private final Predicate<UnitId> isOfPage;

    Items(Seen seen, Predicate<UnitId> isOfPage) {
        this.seen = seen;
        this.isOfPage = isOfPage;
    }

    /** {@return all that is overdue: check-ins, meetings, actions, and of the organization reports} */
    ImmutableList<Item> overdue() {
        return Stream.of(
                        overdueCheckIns(),
                        overdueMeetings(),
                        actions(this::isOverdue),
                        isOfPage.test(seen.program().root().id()) ? overdueReports() : Stream.<Item>empty())
                .flatMap(items -> items)
                .collect(toImmutableList());
    }

    /** {@return the check-ins whose grace is over, by unit, and in a unit by the day on which they were due} */
    Stream<Item> overdueCheckIns() {
        return checkIns(duty -> duty.overdueSince().isPresent())
                .sorted(Comparator.comparing(
                        item -> seen.placeOf(item.unit().orElseThrow().id())));
    }

    /** {@return the check-ins for which a condition holds, the earliest due first} */
    Stream<Item> checkIns(Predicate<CheckInDuty> filter) {
        return seen.duties().values().stream()
                .filter(duty ->
                        isOfPage.test(seen.program().unitOf(duty.keyResult()).id()))
                .filter(filter)
                .map(this::item);
    }

    private Item item(CheckInDuty duty) {
        KeyResult keyResult = seen.program().keyResult(duty.keyResult());
        return new Item(
                ItemKind.CHECK_IN,
                Optional.of(keyResult.id()),
                Optional.of(seen.program().unitOf(keyResult.id())),
                people(duty.by()),
                Optional.of(duty.due()),
                duty.overdueSince().map(this::daysSince).orElse(0L),
                Message.of("dashboard.item.check-in", keyResult.text(), duty.due()),
                ImmutableList.of(duty.last()
                        .map(last -> Message.of("dashboard.item.check-in.last", last))
                        .orElse(Message.of("dashboard.item.check-in.never"))));
    }

    /** {@return the meetings of the cycle whose day is over while their period is not, by date} */
    Stream<Item> overdueMeetings() {
        return seen.cadence().in(MeetingState.OVERDUE).stream()
                .filter(duty -> isOfPage.test(duty.unit()))
                .map(this::item);
    }

    private Item item(MeetingDuty duty) {
        OrgUnit unit = seen.program().unit(duty.unit());
        return new Item(
                ItemKind.MEETING,
                Optional.of(duty.ritual().id()),
                Optional.of(unit),
                seen.program().heads(unit.id(), seen.asOf()),
                Optional.of(duty.due()),
                daysSince(duty.due()),
                Message.of("dashboard.item.meeting", duty.ritual().label(), unit.name()),
                ImmutableList.of(Message.of(
                        "dashboard.item.meeting.due",
                        duty.due(),
                        duty.period().first(),
                        duty.period().last())));
    }

    /** {@return what was promised in meetings and is not done, those of the earliest meeting first} */
    Stream<Item> actions(Predicate<OpenAction> filter) {
        return seen.cadence().openActions().stream()
                .filter(open -> isOfPage.test(open.meeting().unit()))
                .filter(filter)
                .map(this::item);
    }

    boolean isOverdue(OpenAction open) {
        return open.action().isOverdue(seen.asOf());
    }

    private Item item(OpenAction open) {
        OrgUnit unit = seen.program().unit(open.meeting().unit());
        return new Item(
                ItemKind.ACTION,
                Optional.of(open.meeting().record()),
                Optional.of(unit),
                people(open.action().owner()),
                open.action().due(),
                isOverdue(open) ? daysSince(open.action().due().orElseThrow()) : 0,
                Message.of("dashboard.item.action", open.action().text()),
                ImmutableList.of(Message.of(
                        "dashboard.item.action.from",
                        open.meeting().kind(),
                        unit.name(),
                        open.meeting().date())));
    }

    /** {@return the reports to bodies outside that are overdue, by the day on which they were due} */
    Stream<Item> overdueReports() {
        return seen.facts().oversightBodies().isEmpty()
                ? Stream.empty()
                : OversightCalendar.of(seen.program(), seen.asOf()).overdue().stream()
                        .map(this::item);
    }

    private Item item(ReportDuty duty) {
        return new Item(
                ItemKind.REPORT,
                Optional.of(duty.body().id()),
                Optional.empty(),
                ImmutableList.of(),
                Optional.of(duty.due()),
                daysSince(duty.due()),
                Message.of("dashboard.item.report", duty.body().name()),
                ImmutableList.of(Message.of(
                        "dashboard.item.report.period",
                        duty.period().first(),
                        duty.period().last(),
                        duty.due())));
    }

    /** {@return what stands in the way, the oldest first} */
    Stream<Item> blockers(Predicate<OpenBlocker> filter) {
        return seen.blockers().stream()
                .filter(open ->
                        isOfPage.test(seen.program().unitOf(open.keyResult()).id()))
                .filter(filter)
                .map(this::item);
    }

    private Item item(OpenBlocker open) {
        KeyResult keyResult = seen.program().keyResult(open.keyResult());
        Message since = Message.of("dashboard.item.blocker.since", open.age());
        return new Item(
                ItemKind.BLOCKER,
                Optional.of(keyResult.id()),
                Optional.of(seen.program().unitOf(keyResult.id())),
                people(open.escalatedTo()),
                Optional.empty(),
                0,
                Message.of("dashboard.item.blocker", open.blocker().text(), keyResult.text()),
                open.escalatedTo().isPresent()
                        ? ImmutableList.of(since)
                        : ImmutableList.of(since, Message.of("dashboard.item.blocker.unescalated")));
    }

    /** {@return the dependencies at stake that one of the units needs or provides, by their gravest weakness} */
    Stream<Item> dependencies() {
        return seen.weakDependencies().stream()
                .filter(weak -> isOfPage.test(seen.program()
                                .unitOf(weak.dependency().consumer())
                                .id())
                        || weak.dependency()
                                .provider()
                                .map(this::objectiveOf)
                                .map(Objective::unit)
                                .filter(isOfPage)
                                .isPresent())
                .map(this::item);
    }

    Item item(WeakDependency weak) {
        Dependency dependency = weak.dependency();
        OrgUnit consumer = seen.program().unitOf(dependency.consumer());
        Optional<OrgUnit> provider =
                dependency.provider().map(this::objectiveOf).map(seen.program()::unitOf);
        Optional<LocalDate> over = dependency.neededBy().filter(seen.asOf()::isAfter);
        return new Item(
                ItemKind.DEPENDENCY,
                Optional.of(dependency.id()),
                Optional.of(consumer),
                seen.program().heads(provider.orElse(consumer).id(), seen.asOf()),
                dependency.neededBy(),
                over.map(this::daysSince).orElse(0L),
                Message.of(
                        "dashboard.item.dependency",
                        consumer.name(),
                        provider.map(OrgUnit::name)
                                .orElseGet(() -> dependency.outsideParty().orElseThrow()),
                        dependency.need()),
                weak.reasons());
    }

    private Objective objectiveOf(Id provider) {
        return provider instanceof KeyResultId id
                ? seen.program().objectiveOf(id)
                : seen.program().objective((ObjectiveId) provider);
    }

    /** {@return that a phase may not start yet, and what is missing} */
    Item phase(PhaseGate gate) {
        return new Item(
                ItemKind.PHASE,
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.of(gate.opens()),
                gate.isInTime() ? daysSince(gate.opens()) : 0,
                gate.text(),
                gate.missing());
    }

    /** {@return what somebody has to learn before a phase} */
    Item training(MissingTraining missing, PhaseGate gate) {
        return new Item(
                ItemKind.TRAINING,
                Optional.empty(),
                Optional.empty(),
                people(Optional.of(missing.person())),
                Optional.of(gate.opens()),
                gate.isInTime() ? daysSince(gate.opens()) : 0,
                missing.text(),
                ImmutableList.of(Message.of(
                        "dashboard.item.training.phase",
                        gate.phase().number(),
                        gate.phase().label(),
                        gate.opens())));
    }

    private long daysSince(LocalDate date) {
        return ChronoUnit.DAYS.between(date, seen.asOf());
    }

    private ImmutableList<Person> people(Optional<PersonId> id) {
        return id.map(seen.program()::person).stream().collect(toImmutableList());
    }
}
