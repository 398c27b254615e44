package org.okr4j.program;

import static org.okr4j.program.DifferenceKind.CHANGED;
import static org.okr4j.program.DifferenceKind.DUE_MOVED;
import static org.okr4j.program.DifferenceKind.LEFT;
import static org.okr4j.program.DifferenceKind.MOVED;
import static org.okr4j.program.DifferenceKind.RENAMED;

import java.util.Optional;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Ritual;
import org.okr4j.calendar.Cycle;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Message;

/** What organizations and their units and people say, and the settings of programs and their cycles. */
final class OrganizationProperties {

    /** Apart from its lists. */
    static final Properties<Organization> ORGANIZATION = Properties.<Organization>builder()
            .value("name", RENAMED, Organization::name, Shown::quoted)
            .optional("mission", CHANGED, Organization::mission, Shown::quoted)
            .number("headcount", CHANGED, Organization::headcount)
            .build();

    static final Properties<StrategicPriority> PRIORITY = Properties.<StrategicPriority>builder()
            .value("title", RENAMED, StrategicPriority::title, Shown::quoted)
            .optional("source", CHANGED, StrategicPriority::source, Shown::quoted)
            .optional("horizon", CHANGED, StrategicPriority::horizon, Shown::days)
            .build();

    static final Properties<OrgUnit> UNIT = Properties.<OrgUnit>builder()
            .value("name", RENAMED, OrgUnit::name, Shown::quoted)
            .value("kind", CHANGED, OrgUnit::kind, Shown::plain)
            .optional("parent", MOVED, OrgUnit::parent, Shown::named)
            .number("headcount", CHANGED, OrgUnit::headcount)
            .optional("supportFunction", CHANGED, OrgUnit::supportFunction, Shown::plain)
            .optional("autonomy", CHANGED, OrgUnit::autonomy, Shown::plain)
            .optional("cascadeMode", CHANGED, OrgUnit::cascadeMode, Shown::plain)
            .optional("activeFrom", CHANGED, OrgUnit::activeFrom, Shown::plain)
            .optional("activeUntil", CHANGED, OrgUnit::activeUntil, Shown::plain)
            .optional("language", CHANGED, OrgUnit::language, Shown::plain)
            .build();

    static final Properties<Person> PERSON = Properties.<Person>builder()
            .value("name", RENAMED, Person::name, Shown::quoted)
            .value("level", CHANGED, Person::level, Shown::plain)
            .value("unit", MOVED, Person::unit, Shown::named)
            .optional("activeUntil", LEFT, Person::activeUntil, Shown::plain)
            .build();

    static final Properties<Cycle> CYCLE = Properties.<Cycle>builder()
            .value("label", RENAMED, Cycle::label, Shown::quoted)
            .value("dates", DUE_MOVED, Cycle::dates, Shown::days)
            .value("kind", CHANGED, Cycle::kind, Shown::plain)
            .build();

    static final Properties<RoadmapPlan> PLAN = Properties.<RoadmapPlan>builder()
            .value("roadmap", CHANGED, RoadmapPlan::roadmap, Shown::roadmap)
            .value("start", CHANGED, RoadmapPlan::start, Shown::plain)
            .list("pilots", CHANGED, RoadmapPlan::pilots, Shown::named)
            .build();

    /** Apart from how often there are check-ins. */
    static final Properties<Cadence> CADENCE = Properties.<Cadence>builder()
            .list("rituals", CHANGED, Cadence::rituals, Ritual::id, RolloutSayings::ritual)
            .value("workdays", CHANGED, Cadence::workdays, RolloutSayings::workdays)
            .optional("zone", CHANGED, Cadence::zone, (shown, zone) -> shown.plain(zone.toString()))
            .build();

    static final Properties<OkrProgram> SETTINGS = Properties.<OkrProgram>builder()
            .value("language", CHANGED, OkrProgram::language, Shown::plain)
            .value("fiscalCalendar", CHANGED, OkrProgram::fiscalCalendar, Shown::calendar)
            .property(new CadenceProperty())
            .optional("cascadeMode", CHANGED, OkrProgram::cascadeMode, Shown::plain)
            .property(new RoadmapProperty())
            .optional("platform", CHANGED, OkrProgram::platform, RolloutSayings::platform)
            .list("scoreUses", CHANGED, program -> program.scoreUses().asList(), Shown::plain)
            .build();

    private OrganizationProperties() {}

    /** How often there are check-ins, told as one value; then the rest of the cadence, part by part. */
    private static final class CadenceProperty extends Property<OkrProgram> {

        CadenceProperty() {
            super("cadence");
        }

        @Override
        void tell(Subject subject, OkrProgram before, OkrProgram after, Telling telling) {
            Cadence was = before.cadence();
            Cadence is = after.cadence();
            if (!was.checkIns().equals(is.checkIns()) || !was.graceDays().equals(is.graceDays())) {
                telling.tellChange(
                        CHANGED,
                        subject,
                        name(),
                        word(),
                        Optional.of(telling.before().cadence(was)),
                        Optional.of(telling.after().cadence(is)));
            }
            CADENCE.tell(subject.at(name()), was, is, telling);
        }
    }

    /** The plan of the rollout, which is told in its parts where there was one before. */
    private static final class RoadmapProperty extends Property<OkrProgram> {

        RoadmapProperty() {
            super("roadmap");
        }

        @Override
        void tell(Subject subject, OkrProgram before, OkrProgram after, Telling telling) {
            Optional<RoadmapPlan> was = before.roadmap();
            Optional<RoadmapPlan> is = after.roadmap();
            if (was.isPresent() && is.isPresent()) {
                PLAN.tell(subject.at(name()), was.get(), is.get(), telling);
            } else if (!was.equals(is)) {
                telling.tellChange(
                        CHANGED,
                        subject,
                        name(),
                        word(),
                        was.map(plan -> plan(telling.before(), plan)),
                        is.map(plan -> plan(telling.after(), plan)));
            }
        }

        private static Message plan(Shown shown, RoadmapPlan plan) {
            return Message.of("program.diff.from-on", shown.roadmap(plan.roadmap()), plan.start());
        }
    }
}
