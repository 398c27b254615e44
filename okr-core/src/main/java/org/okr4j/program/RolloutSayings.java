package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Ritual;
import org.okr4j.calendar.Workdays;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.Platform;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What is recorded of a rollout, in one clause each: all that the record holds, so that different ones read differently. */
final class RolloutSayings {

    private RolloutSayings() {}

    static Message act(Shown shown, SponsorshipAct act) {
        return because(Message.of("program.diff.on", act.kind(), act.date()), act.note());
    }

    static Message training(Shown shown, TrainingRecord training) {
        Message taken = Message.of(
                training.certified() ? "program.diff.training.certified" : "program.diff.training",
                shown.named(training.training()),
                training.date());
        return training.validUntil()
                .map(last -> Message.of("program.diff.training.until", taken, last))
                .orElse(taken);
    }

    static Message assessment(Shown shown, HeadAssessment assessment) {
        Message found = Message.of(
                "program.diff.assessment", assessment.date(), assessment.engaged(), assessment.changeReady());
        return shown.decided(found, assessment.by(), assessment.note());
    }

    static Message activity(Shown shown, ActivityRecord activity) {
        Message done = activity.unit()
                .map(unit -> Message.of("program.diff.activity.unit", activity.date(), shown.named(unit)))
                .orElseGet(() -> Message.of("program.diff.activity", activity.date()));
        return shown.decided(done, activity.by(), activity.evidence());
    }

    static Message agreement(Shown shown, Agreement agreement) {
        return Message.of("program.diff.agreement", agreement.date(), named(shown, agreement.objectives()));
    }

    static Message pilotReview(Shown shown, PilotReview review) {
        ImmutableList.Builder<Message> parts = ImmutableList.builder();
        review.caseStudy()
                .map(story -> Message.of("program.diff.pilot.case-study", story))
                .ifPresent(parts::add);
        if (!review.learnings().isEmpty()) {
            parts.add(Message.of("program.diff.pilot.learnings", quoted(shown, review.learnings())));
        }
        if (!review.changes().isEmpty()) {
            parts.add(Message.of("program.diff.pilot.changes", quoted(shown, review.changes())));
        }
        if (!review.champions().isEmpty()) {
            parts.add(Message.of("program.diff.pilot.champions", named(shown, review.champions())));
        }
        return detailed(Message.of("program.diff.pilot", review.date()), parts.build());
    }

    static Message report(Shown shown, OversightReport report) {
        Message given = Message.of("program.diff.report", shown.days(report.period()), report.date());
        return shown.decided(given, report.by(), Optional.empty());
    }

    static Message action(Shown shown, ActionItem action) {
        Message text = shown.quoted(action.text());
        Message owned = action.owner()
                .map(owner -> Message.of("program.diff.owned-by", text, shown.named(owner)))
                .orElse(text);
        Message due = action.due()
                .map(date -> Message.of("program.diff.agreed.due", owned, date))
                .orElse(owned);
        return action.doneOn()
                .map(date -> Message.of("program.diff.learning.done", due, date))
                .orElse(due);
    }

    static Message ritual(Shown shown, Ritual ritual) {
        ImmutableList.Builder<Message> parts = ImmutableList.builder();
        parts.add(Message.of(
                "program.diff.ritual", ritual.kind(), ritual.frequency().label(), ritual.heldBy()));
        if (!ritual.attendees().isEmpty()) {
            parts.add(Message.of(
                    "program.diff.ritual.attendees", ritual.attendees().asList()));
        }
        ritual.duration().ifPresent(minutes -> parts.add(minutes.label()));
        if (!ritual.purpose().isEmpty()) {
            parts.add(Message.of("program.diff.ritual.purpose", quoted(shown, ritual.purpose())));
        }
        ritual.weekday()
                .map(day -> Message.of("program.diff.ritual.weekday", day))
                .ifPresent(parts::add);
        ritual.startsAt()
                .map(time -> Message.of("program.diff.ritual.starts-at", time.toString()))
                .ifPresent(parts::add);
        if (ritual.atEnd()) {
            parts.add(Message.of("program.diff.ritual.at-end"));
        }
        Message name = Message.of("program.diff.named", shown.quoted(ritual.name()), ritual.id());
        return detailed(name, parts.build());
    }

    static Message workdays(Shown shown, Workdays workdays) {
        Message free = workdays.weekend().isEmpty()
                ? Message.of("program.diff.workdays.all")
                : Message.of("program.diff.workdays", workdays.weekend().asList());
        return workdays.holidays().isEmpty()
                ? free
                : Message.of(
                        "program.diff.workdays.holidays",
                        free,
                        workdays.holidays().asList());
    }

    static Message platform(Shown shown, Platform platform) {
        ImmutableList.Builder<Message> parts = ImmutableList.builder();
        parts.add(Message.of("program.diff.platform.chosen", platform.chosenOn()));
        platform.readyOn()
                .map(date -> Message.of("program.diff.platform.ready", date))
                .ifPresent(parts::add);
        if (!platform.offers().isEmpty()) {
            parts.add(
                    Message.of("program.diff.platform.offers", platform.offers().asList()));
        }
        return detailed(Message.of("program.diff.platform", platform.name(), platform.kind()), parts.build());
    }

    private static Message because(Message said, Optional<String> note) {
        return note.map(text -> Message.of("program.diff.because", said, text)).orElse(said);
    }

    private static Message detailed(Message what, List<Message> details) {
        return details.isEmpty() ? what : Message.of("program.diff.details", what, details);
    }

    private static List<Message> quoted(Shown shown, List<String> texts) {
        return texts.stream().map(shown::quoted).toList();
    }

    private static List<Message> named(Shown shown, List<? extends Id> ids) {
        return ids.stream().map(shown::named).toList();
    }
}
