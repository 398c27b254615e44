package org.okr4j.json;

import org.okr4j.organization.Appointment;
import org.okr4j.organization.Autonomy;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.SupportFunction;
import org.okr4j.organization.UnitKind;

/** Who a program is of. */
final class OrganizationCodecs {

    static final Codec<StrategicPriority> PRIORITY = Shape.of(StrategicPriority.class, StrategicPriority::builder)
            .required("id", Scalars.PRIORITY_ID, StrategicPriority::id, StrategicPriority.Builder::id)
            .required("title", Scalars.NAME, StrategicPriority::title, StrategicPriority.Builder::title)
            .optional("source", TextCodec.TEXT, StrategicPriority::source, StrategicPriority.Builder::source)
            .optional("horizon", Scalars.DATES, StrategicPriority::horizon, StrategicPriority.Builder::horizon)
            .identified(StrategicPriority::id)
            .build(StrategicPriority.Builder::build);

    static final Codec<UnitKind> UNIT_KIND = WordCodec.of(UnitKind.class);

    static final Codec<CascadeMode> CASCADE_MODE = WordCodec.of(CascadeMode.class);

    static final Codec<OrgUnit> UNIT = Shape.of(OrgUnit.class, OrgUnit::builder)
            .required("id", Scalars.UNIT_ID, OrgUnit::id, OrgUnit.Builder::id)
            .required("name", Scalars.NAME, OrgUnit::name, OrgUnit.Builder::name)
            .required("kind", UNIT_KIND, OrgUnit::kind, OrgUnit.Builder::kind)
            .optional("parent", Scalars.UNIT_ID, OrgUnit::parent, OrgUnit.Builder::parent)
            .optional("headcount", Scalars.COUNT, unit -> Scalars.boxed(unit.headcount()), OrgUnit.Builder::headcount)
            .optional(
                    "supportFunction",
                    WordCodec.of(SupportFunction.class),
                    OrgUnit::supportFunction,
                    OrgUnit.Builder::supportFunction)
            .optional("autonomy", WordCodec.of(Autonomy.class), OrgUnit::autonomy, OrgUnit.Builder::autonomy)
            .optional("cascadeMode", CASCADE_MODE, OrgUnit::cascadeMode, OrgUnit.Builder::cascadeMode)
            .optional("activeFrom", Scalars.DATE, OrgUnit::activeFrom, OrgUnit.Builder::activeFrom)
            .optional("activeUntil", Scalars.DATE, OrgUnit::activeUntil, OrgUnit.Builder::activeUntil)
            .optional("language", Scalars.LANGUAGE, OrgUnit::language, OrgUnit.Builder::language)
            .identified(OrgUnit::id)
            .build(OrgUnit.Builder::build);

    static final Codec<Person> PERSON = Shape.of(Person.class, Person::builder)
            .required("id", Scalars.PERSON_ID, Person::id, Person.Builder::id)
            .required("name", Scalars.NAME, Person::name, Person.Builder::name)
            .required("level", WordCodec.of(PersonLevel.class), Person::level, Person.Builder::level)
            .required("unit", Scalars.UNIT_ID, Person::unit, Person.Builder::unit)
            .optional("activeUntil", Scalars.DATE, Person::activeUntil, Person.Builder::activeUntil)
            .identified(Person::id)
            .build(Person.Builder::build);

    static final Codec<Appointment> APPOINTMENT = Shape.of(Appointment.class, Appointment::builder)
            .required("person", Scalars.PERSON_ID, Appointment::person, Appointment.Builder::person)
            .required("role", WordCodec.of(Role.class), Appointment::role, Appointment.Builder::role)
            .required("unit", Scalars.UNIT_ID, Appointment::unit, Appointment.Builder::unit)
            .required("from", Scalars.DATE, Appointment::from, Appointment.Builder::from)
            .optional("until", Scalars.DATE, Appointment::until, Appointment.Builder::until)
            .defaulted("external", BooleanCodec.BOOLEAN, false, Appointment::external, Appointment.Builder::external)
            .build(Appointment.Builder::build);

    static final Codec<Organization> ORGANIZATION = Shape.of(Organization.class, Organization::builder)
            .required("name", Scalars.NAME, Organization::name, Organization.Builder::name)
            .optional("mission", TextCodec.TEXT, Organization::mission, Organization.Builder::mission)
            .optional(
                    "headcount",
                    Scalars.COUNT,
                    organization -> Scalars.boxed(organization.headcount()),
                    Organization.Builder::headcount)
            .list("priorities", PRIORITY, Organization::priorities, Organization.Builder::addAllPriorities)
            .list("units", UNIT, Organization::units, Organization.Builder::addAllUnits)
            .list("people", PERSON, Organization::people, Organization.Builder::addAllPeople)
            .list("appointments", APPOINTMENT, Organization::appointments, Organization.Builder::addAllAppointments)
            .build(Organization.Builder::build);

    private OrganizationCodecs() {}
}
