package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.LifecycleState;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitKind;
import org.okr4j.report.Picture;
import org.okr4j.report.dashboard.Event;
import org.okr4j.report.dashboard.EventKind;
import org.okr4j.report.dashboard.ExecutiveDashboard;
import org.okr4j.report.dashboard.Item;
import org.okr4j.report.dashboard.ItemKind;
import org.okr4j.report.dashboard.KeyResultRow;
import org.okr4j.report.dashboard.KpiRow;
import org.okr4j.report.dashboard.ObjectiveRow;
import org.okr4j.report.dashboard.OrganizationDashboard;
import org.okr4j.report.dashboard.PersonPage;
import org.okr4j.report.dashboard.SinceReview;
import org.okr4j.report.dashboard.Standing;
import org.okr4j.report.dashboard.TrendPoint;
import org.okr4j.report.dashboard.UnitPage;
import org.okr4j.report.dashboard.UnitRow;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.StatusWord;

/** What the pages of an application show. */
final class DashboardViews {

    private static final View<Standing> STANDING = Outline.of(Standing.class)
            .optional("word", WordCodec.of(StatusWord.class), Standing::word)
            .optional("number", Views.NUMBER, Standing::number)
            .optional("expected", Views.NUMBER, Standing::expected)
            .required("isStale", BooleanCodec.BOOLEAN, Standing::isStale)
            .required("reason", Views.MESSAGE, Standing::reason)
            .build();

    private static final View<TrendPoint> POINT = Outline.of(TrendPoint.class)
            .required("date", Scalars.DATE, TrendPoint::date)
            .required("standing", STANDING, TrendPoint::standing)
            .build();

    private static final View<Cycle> CYCLE = Outline.<Cycle>named("ShownCycle")
            .required("cycle", Views.TEXT, Cycle::id)
            .required("label", Views.TEXT, Cycle::label)
            .required("dates", Views.TEXT, Cycle::dates)
            .build();

    private static final View<OrgUnit> UNIT = Outline.<OrgUnit>named("NamedUnit")
            .required("unit", Scalars.UNIT_ID, OrgUnit::id)
            .required("name", Views.TEXT, OrgUnit::name)
            .required("kind", WordCodec.of(UnitKind.class), OrgUnit::kind)
            .optional("parent", Scalars.UNIT_ID, OrgUnit::parent)
            .build();

    private static final View<ImmutableMap<StatusWord, Integer>> WORDS =
            EntriesView.of("WordCount", "word", WordCodec.of(StatusWord.class), "count", Scalars.COUNT);

    private static final View<ImmutableMap<Severity, Integer>> SEVERITIES =
            EntriesView.of("SeverityCount", "severity", WordCodec.of(Severity.class), "count", Scalars.COUNT);

    private static final View<UnitRow> UNIT_ROW = Outline.of(UnitRow.class)
            .required("unit", UNIT, UnitRow::unit)
            .required("depth", Scalars.COUNT, UnitRow::depth)
            .list("heads", CadenceViews.NAMED_PERSON, UnitRow::heads)
            .optional("cycle", CYCLE, UnitRow::cycle)
            .required("standing", STANDING, UnitRow::standing)
            .list("trend", POINT, UnitRow::trend)
            .required("objectives", WORDS, UnitRow::objectives)
            .required("overdue", Scalars.COUNT, UnitRow::overdue)
            .required("findings", SEVERITIES, UnitRow::findings)
            .build();

    private static final View<KeyResultRow> KEY_RESULT_ROW = Outline.of(KeyResultRow.class)
            .required("keyResult", Scalars.KEY_RESULT_ID, KeyResultRow::id)
            .required("text", Views.TEXT, KeyResultRow::text)
            .optional("owner", CadenceViews.NAMED_PERSON, KeyResultRow::owner)
            .required("standing", STANDING, KeyResultRow::standing)
            .list("trend", POINT, KeyResultRow::trend)
            .optional("confidence", Views.NUMBER, KeyResultRow::confidence)
            .optional("lastCheckIn", Scalars.DATE, KeyResultRow::lastCheckIn)
            .optional("due", Scalars.DATE, KeyResultRow::due)
            .required("isOverdue", BooleanCodec.BOOLEAN, KeyResultRow::isOverdue)
            .build();

    private static final View<ObjectiveRow> OBJECTIVE_ROW = Outline.of(ObjectiveRow.class)
            .required("objective", Scalars.OBJECTIVE_ID, ObjectiveRow::id)
            .required("title", Views.TEXT, ObjectiveRow::title)
            .required("unit", UNIT, ObjectiveRow::unit)
            .required("cycle", CYCLE, ObjectiveRow::cycle)
            .required("state", WordCodec.of(LifecycleState.class), ObjectiveRow::state)
            .optional("owner", CadenceViews.NAMED_PERSON, ObjectiveRow::owner)
            .list("coOwners", CadenceViews.NAMED_PERSON, ObjectiveRow::coOwners)
            .optional("restrictedBecause", Views.TEXT, ObjectiveRow::restrictedBecause)
            .required("standing", STANDING, ObjectiveRow::standing)
            .list("trend", POINT, ObjectiveRow::trend)
            .list("keyResults", KEY_RESULT_ROW, ObjectiveRow::keyResults)
            .required("findings", SEVERITIES, ObjectiveRow::findings)
            .build();

    private static final View<KpiRow> KPI_ROW = Outline.of(KpiRow.class)
            .required("kpi", Views.TEXT, KpiRow::id)
            .required("name", Views.TEXT, KpiRow::name)
            .optional("unit", UNIT, KpiRow::unit)
            .required("standing", STANDING, KpiRow::standing)
            .build();

    private static final View<Item> ITEM = Outline.of(Item.class)
            .required("kind", WordCodec.of(ItemKind.class), Item::kind)
            .optional("subject", Views.SUBJECT, Item::subject)
            .optional("unit", UNIT, Item::unit)
            .list("people", CadenceViews.NAMED_PERSON, Item::people)
            .optional("due", Scalars.DATE, Item::due)
            .required("daysLate", Views.WHOLE, Item::daysLate)
            .required("title", Views.MESSAGE, Item::title)
            .list("reasons", Views.MESSAGE, Item::reasons)
            .build();

    private static final View<Event> EVENT = Outline.of(Event.class)
            .required("kind", WordCodec.of(EventKind.class), Event::kind)
            .required("subject", Views.SUBJECT, Event::subject)
            .required("unit", UNIT, Event::unit)
            .optional("date", Scalars.DATE, Event::date)
            .required("title", Views.MESSAGE, Event::title)
            .list("reasons", Views.MESSAGE, Event::reasons)
            .build();

    private static final View<SinceReview> SINCE = Outline.of(SinceReview.class)
            .required("since", Scalars.DATE, SinceReview::since)
            .optional("meeting", Views.SUBJECT, SinceReview::meeting)
            .required("title", Views.MESSAGE, SinceReview::title)
            .list("events", EVENT, SinceReview::events)
            .build();

    /** A picture as Mermaid draws it, in the language of the document. */
    private static final View<Picture> PICTURE = new PhraseView<>((picture, out) -> picture.toMermaid(out.phrases()));

    static final View<OrganizationDashboard> ORGANIZATION = Outline.of(OrganizationDashboard.class)
            .required("title", Views.MESSAGE, OrganizationDashboard::title)
            .required("asOf", Scalars.DATE, OrganizationDashboard::asOf)
            .optional("cycle", CYCLE, OrganizationDashboard::cycle)
            .list("withheld", Views.MESSAGE, OrganizationDashboard::withheld)
            .required("standing", STANDING, OrganizationDashboard::standing)
            .list("trend", POINT, OrganizationDashboard::trend)
            .list("units", UNIT_ROW, OrganizationDashboard::units)
            .list("objectives", OBJECTIVE_ROW, OrganizationDashboard::objectives)
            .required("since", SINCE, OrganizationDashboard::since)
            .list("overdue", ITEM, OrganizationDashboard::overdue)
            .list("dependencies", ITEM, OrganizationDashboard::dependencies)
            .list("figures", FigureViews.LINE, OrganizationDashboard::figures)
            .optional("roadmap", RoadmapViews.STATUS, OrganizationDashboard::roadmap)
            .required("findings", ReportViews.REPORT, OrganizationDashboard::findings)
            .required("map", PICTURE, OrganizationDashboard::map)
            .build();

    static final View<ExecutiveDashboard> EXECUTIVE = Outline.of(ExecutiveDashboard.class)
            .required("title", Views.MESSAGE, ExecutiveDashboard::title)
            .required("asOf", Scalars.DATE, ExecutiveDashboard::asOf)
            .optional("cycle", CYCLE, ExecutiveDashboard::cycle)
            .list("withheld", Views.MESSAGE, ExecutiveDashboard::withheld)
            .required("standing", STANDING, ExecutiveDashboard::standing)
            .list("trend", POINT, ExecutiveDashboard::trend)
            .list("objectives", OBJECTIVE_ROW, ExecutiveDashboard::objectives)
            .list("decisions", ITEM, ExecutiveDashboard::decisions)
            .required("since", SINCE, ExecutiveDashboard::since)
            .list("kpis", KPI_ROW, ExecutiveDashboard::kpis)
            .list("figures", FigureViews.LINE, ExecutiveDashboard::figures)
            .optional("roadmap", RoadmapViews.STATUS, ExecutiveDashboard::roadmap)
            .optional("next", RoadmapViews.GATE, ExecutiveDashboard::next)
            .optional("ended", CYCLE, ExecutiveDashboard::ended)
            .required("completion", ScoreViews.COMPLETION, ExecutiveDashboard::completion)
            .list("pitfalls", PitfallViews.STATUS, ExecutiveDashboard::pitfalls)
            .required("findings", SEVERITIES, ExecutiveDashboard::findings)
            .build();

    static final View<UnitPage> UNIT_PAGE = Outline.of(UnitPage.class)
            .required("title", Views.MESSAGE, UnitPage::title)
            .required("asOf", Scalars.DATE, UnitPage::asOf)
            .list("withheld", Views.MESSAGE, UnitPage::withheld)
            .required("row", UNIT_ROW, UnitPage::row)
            .list("above", UNIT, UnitPage::above)
            .list("below", UNIT_ROW, UnitPage::below)
            .list("objectives", OBJECTIVE_ROW, UnitPage::objectives)
            .list("kpis", KPI_ROW, UnitPage::kpis)
            .required("since", SINCE, UnitPage::since)
            .list("overdue", ITEM, UnitPage::overdue)
            .list("blockers", ITEM, UnitPage::blockers)
            .list("dependencies", ITEM, UnitPage::dependencies)
            .required("checkInsMade", Views.WHOLE, page -> page.checkIns().checkInsMade())
            .required("checkInsDue", Views.WHOLE, page -> page.checkIns().checkInsDue())
            .required("checkIns", Views.MESSAGE, page -> page.checkIns().text())
            .optional("rollout", RoadmapViews.UNIT, UnitPage::rollout)
            .list("findings", ReportViews.FINDING, UnitPage::findings)
            .required("map", PICTURE, UnitPage::map)
            .build();

    private static final View<Appointment> OFFICE = Outline.<Appointment>named("Office")
            .required("role", WordCodec.of(Role.class), Appointment::role)
            .required("unit", Scalars.UNIT_ID, Appointment::unit)
            .build();

    static final View<PersonPage> PERSON_PAGE = Outline.of(PersonPage.class)
            .required("title", Views.MESSAGE, PersonPage::title)
            .required("asOf", Scalars.DATE, PersonPage::asOf)
            .list("withheld", Views.MESSAGE, PersonPage::withheld)
            .required("person", CadenceViews.NAMED_PERSON, PersonPage::person)
            .required("unit", UNIT, PersonPage::unit)
            .list("offices", OFFICE, PersonPage::offices)
            .list("owns", OBJECTIVE_ROW, PersonPage::owns)
            .list("coOwns", OBJECTIVE_ROW, PersonPage::coOwns)
            .list("keyResults", OBJECTIVE_ROW, PersonPage::keyResults)
            .list("waiting", ITEM, PersonPage::waiting)
            .required("lineOfSight", SightViews.SIGHT, PersonPage::lineOfSight)
            .build();

    private DashboardViews() {}
}
