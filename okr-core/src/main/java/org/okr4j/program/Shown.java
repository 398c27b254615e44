package org.okr4j.program;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.Training;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.text.Message;
import org.okr4j.value.Confidence;
import org.okr4j.value.ConfidenceScale;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * How the values of a program read, with the names by which people know its things.
 *
 * @param program the program
 */
record Shown(OkrProgram program) {

    /** The kind of thing and the id, as at the beginning of a sentence. */
    static Message thing(Id id) {
        return IdKind.find(id)
                .map(kind -> Message.of("program.thing-" + kind.key(), id))
                .orElseGet(() ->
                        Message.of(id instanceof ActivityId ? "program.thing-activity" : "program.thing-other", id));
    }

    /** What a thing is called; words alone where it has no name. */
    static Message label(Identified thing) {
        String name = nameOf(thing);
        if (name != null) {
            return Message.of(isCalledByName(thing) ? "program.diff.value" : "program.diff.quoted", name);
        }
        return Message.of("program.diff.held", dateOf(thing));
    }

    private static LocalDate dateOf(Identified thing) {
        if (thing instanceof Conversation conversation) {
            return conversation.date();
        }
        return thing instanceof Meeting meeting ? meeting.date() : ((Retrospective) thing).date();
    }

    private static @Nullable String nameOf(Identified thing) {
        if (thing instanceof Objective objective) {
            return objective.title();
        }
        if (thing instanceof KeyResult keyResult) {
            return keyResult.text();
        }
        if (thing instanceof OrgUnit unit) {
            return unit.name();
        }
        if (thing instanceof Person person) {
            return person.name();
        }
        if (thing instanceof StrategicPriority priority) {
            return priority.title();
        }
        if (thing instanceof Cycle cycle) {
            return cycle.label();
        }
        if (thing instanceof Initiative initiative) {
            return initiative.title();
        }
        if (thing instanceof Kpi kpi) {
            return kpi.name();
        }
        if (thing instanceof Training training) {
            return training.name();
        }
        if (thing instanceof OversightBody body) {
            return body.name();
        }
        return thing instanceof Dependency dependency ? dependency.need() : null;
    }

    private static boolean isCalledByName(Identified thing) {
        return thing instanceof OrgUnit
                || thing instanceof Person
                || thing instanceof Cycle
                || thing instanceof Training
                || thing instanceof OversightBody;
    }

    /** The name and the id of a thing; the id alone where the program does not have it or it is called so. */
    Message named(Id id) {
        return find(id).filter(thing -> !id.toString().equals(nameOf(thing)))
                .map(thing -> Message.of("program.diff.named", label(thing), id))
                .orElseGet(() -> Message.of("program.diff.value", id));
    }

    private Optional<Identified> find(Id id) {
        if (id instanceof KeyResultId keyResult) {
            return program.keyResult(keyResult).map(found -> found);
        }
        return IdKind.find(id)
                .filter(kind -> program.index().contains(id))
                .map(kind -> ThingLists.of(kind).of(program).get(program.index().get(kind, id)));
    }

    /** A text that somebody wrote. */
    Message quoted(String text) {
        return Message.of("program.diff.quoted", text);
    }

    /** A value that messages know how to show. */
    Message plain(Object value) {
        return Message.of("program.diff.value", value);
    }

    Message days(DateRange days) {
        return Message.of("program.diff.days", days.first(), days.last());
    }

    Message frequency(Frequency frequency) {
        return frequency.label();
    }

    Message unit(MetricUnit unit) {
        return unit.label();
    }

    Message measure(Measure measure, Optional<MetricUnit> unit) {
        return Message.of("program.diff.quoted", unit.map(measure::text).orElseGet(measure::text));
    }

    Message measurement(Measurement measurement, Optional<MetricUnit> unit) {
        if (measurement instanceof Measurement.Stages stages && !stages.done().isEmpty()) {
            return Message.of("program.diff.stages-done", stages.done());
        }
        return unit.map(measurement::text).orElseGet(measurement::text);
    }

    Message confidence(Confidence confidence) {
        if (confidence.scale() == ConfidenceScale.PERCENT) {
            return Message.of("program.diff.percent", confidence);
        }
        Object stated = switch (confidence.scale()) {
            case LEVEL -> confidence.level();
            case UNIT -> confidence;
            default -> confidence.toString();
        };
        return plain(stated);
    }

    /** Something that was said, with who said it and why. */
    Message decided(Message what, Optional<PersonId> by, Optional<String> reason) {
        Message decided =
                by.map(id -> Message.of("program.diff.by", what, named(id))).orElse(what);
        return reason.map(text -> Message.of("program.diff.because", decided, text))
                .orElse(decided);
    }

    Message band(HealthBand band, Optional<MetricUnit> unit) {
        Optional<Message> least = band.atLeast().map(value -> figure(value, unit));
        Optional<Message> most = band.atMost().map(value -> figure(value, unit));
        Message healthy = least.isPresent() && most.isPresent()
                ? Message.of("metric.measure.within", least.get(), most.get())
                : least.map(value -> Message.of("metric.measure.at-least", value))
                        .orElseGet(() -> Message.of("metric.measure.at-most", most.orElseThrow()));
        return band.tolerance()
                .map(value -> Message.of("program.diff.tolerance", healthy, figure(value, unit)))
                .orElse(healthy);
    }

    private static Message figure(BigDecimal value, Optional<MetricUnit> unit) {
        return unit.map(known -> known.figure(value)).orElseGet(() -> Message.of("metric.figure", value));
    }

    Message calendar(FiscalCalendar calendar) {
        Message months =
                Message.of("program.diff.fiscal-calendar", calendar.startMonth().getValue(), calendar.yearNaming());
        return calendar.labelPattern()
                .map(pattern -> Message.of("program.diff.fiscal-calendar.labels", months, pattern))
                .orElse(months);
    }

    Message cadence(Cadence cadence) {
        return Message.of("program.diff.cadence", cadence.checkIns().label(), cadence.grace());
    }

    Message roadmap(Roadmap roadmap) {
        return Message.of("program.diff.named", Message.of("program.diff.quoted", roadmap.label()), roadmap.id());
    }
}
