package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Learning;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.Review;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What records say, in one clause each: all that they hold, so that different ones read differently. */
final class Sayings {

    private Sayings() {}

    static Message checkIn(Shown shown, CheckIn checkIn, Optional<MetricUnit> unit) {
        ImmutableList.Builder<Message> parts = ImmutableList.builder();
        checkIn.measurement().map(measured -> shown.measurement(measured, unit)).ifPresent(parts::add);
        checkIn.confidence()
                .map(confidence -> Message.of("program.diff.check-in.confidence", shown.confidence(confidence)))
                .ifPresent(parts::add);
        checkIn.status()
                .map(status -> Message.of("program.diff.check-in.status", status))
                .ifPresent(parts::add);
        checkIn.blockers().forEach(blocker -> parts.add(blocker(shown, blocker)));
        checkIn.note().map(shown::quoted).ifPresent(parts::add);
        checkIn.by()
                .map(by -> Message.of("program.diff.check-in.by", shown.named(by)))
                .ifPresent(parts::add);
        checkIn.feed()
                .map(feed -> Message.of("program.diff.check-in.feed", feed))
                .ifPresent(parts::add);
        ImmutableList<Message> said = parts.build();
        Message check = checkIn.revision() == 0
                ? Message.of("program.diff.check-in", checkIn.date())
                : Message.of("program.diff.check-in.corrected", checkIn.date(), checkIn.revision());
        return said.isEmpty() ? check : Message.of("program.diff.details", check, said);
    }

    private static Message blocker(Shown shown, Blocker blocker) {
        return blocker.escalatedTo()
                .map(person -> Message.of(
                        "program.diff.blocked.escalated",
                        blocker.since(),
                        blocker.kind(),
                        blocker.text(),
                        shown.named(person)))
                .orElseGet(() -> Message.of("program.diff.blocked", blocker.since(), blocker.kind(), blocker.text()));
    }

    static Message transition(Shown shown, Transition transition) {
        Message state = Message.of("program.diff.from-on", transition.to(), transition.date());
        return shown.decided(state, transition.by(), transition.reason());
    }

    static Message cycleTransition(Shown shown, CycleTransition transition) {
        Message state = Message.of("program.diff.from-on", transition.to(), transition.date());
        return shown.decided(state, transition.by(), transition.reason());
    }

    static Message step(Shown shown, DependencyStep step) {
        Message state = Message.of(
                step.inReview() ? "program.diff.from-on-in-review" : "program.diff.from-on", step.state(), step.date());
        return shown.decided(state, step.by(), step.note());
    }

    static Message review(Shown shown, Review review) {
        Message verdict = Message.of("program.diff.review", review.date(), shown.named(review.by()), review.verdict());
        return review.notes().isEmpty() ? verdict : Message.of("program.diff.details", verdict, review.notes());
    }

    static Message reading(Shown shown, Reading reading, Optional<MetricUnit> unit) {
        return Message.of("program.diff.on", shown.measurement(reading.measurement(), unit), reading.date());
    }

    static Message coOwner(Shown shown, CoOwner coOwner) {
        return Message.of(
                coOwner.delegate() ? "program.diff.co-owner.delegate" : "program.diff.co-owner",
                shown.named(coOwner.person()),
                shown.named(coOwner.unit()),
                coOwner.credit());
    }

    static Message appointment(Shown shown, Appointment appointment) {
        Message person = shown.named(appointment.person());
        Message office = appointment
                .until()
                .map(last -> Message.of(
                        "program.diff.appointment.until", appointment.role(), appointment.from(), person, last))
                .orElseGet(
                        () -> Message.of("program.diff.appointment", appointment.role(), appointment.from(), person));
        return appointment.external() ? Message.of("program.diff.appointment.external", office) : office;
    }

    static Message learning(Shown shown, Learning learning) {
        Message text = Message.of("program.diff.learning", learning.text(), learning.about());
        Message owned = owned(shown, text, learning.owner());
        return learning.doneOn()
                .map(date -> Message.of("program.diff.learning.done", owned, date))
                .orElse(owned);
    }

    static Message carryOver(Shown shown, CarryOver carryOver) {
        Message decision =
                Message.of("program.diff.carry-over", shown.named(carryOver.objective()), carryOver.decision());
        return shown.decided(decision, Optional.empty(), carryOver.reason());
    }

    static Message agreed(Shown shown, AgreedPoint point) {
        Message about = point.subjects().isEmpty()
                ? Message.of("program.diff.agreed", point.text(), point.topic())
                : Message.of("program.diff.agreed.about", point.text(), point.topic(), named(shown, point.subjects()));
        Message owned = owned(shown, about, point.owner());
        return point.due()
                .map(date -> Message.of("program.diff.agreed.due", owned, date))
                .orElse(owned);
    }

    private static Message owned(Shown shown, Message what, Optional<PersonId> owner) {
        return owner.map(id -> Message.of("program.diff.owned-by", what, shown.named(id)))
                .orElse(what);
    }

    static Message boundary(Shown shown, Boundary boundary) {
        ImmutableList.Builder<Message> limits = ImmutableList.builder();
        if (!boundary.parents().isEmpty()) {
            limits.add(Message.of("program.diff.boundary.parents", named(shown, boundary.parents())));
        }
        if (!boundary.priorities().isEmpty()) {
            limits.add(Message.of("program.diff.boundary.priorities", named(shown, boundary.priorities())));
        }
        boundary.mostObjectives().ifPresent(most -> limits.add(Message.of("program.diff.boundary.objectives", most)));
        boundary.mostKeyResults().ifPresent(most -> limits.add(Message.of("program.diff.boundary.key-results", most)));
        ImmutableList<Message> said = limits.build();
        Message cycle = shown.named(boundary.cycle());
        return said.isEmpty()
                ? Message.of("program.diff.boundary.none", cycle)
                : Message.of("program.diff.boundary", cycle, said);
    }

    static Message declaration(Shown shown, DependencyDeclaration declaration) {
        Message declared = Message.of(
                declaration.none() ? "program.diff.declaration.none" : "program.diff.declaration",
                shown.named(declaration.cycle()),
                declaration.date());
        return shown.decided(declared, declaration.by(), Optional.empty());
    }

    static Message notice(Shown shown, Notice notice) {
        Message told = Message.of("program.diff.notice", notice.date(), named(shown, notice.to()));
        Message by = notice.by()
                .map(id -> Message.of("program.diff.notice.by", told, shown.named(id)))
                .orElse(told);
        return notice.note()
                .map(note -> Message.of("program.diff.because", by, note))
                .orElse(by);
    }

    private static List<Message> named(Shown shown, List<? extends Id> ids) {
        return ids.stream().map(shown::named).toList();
    }
}
