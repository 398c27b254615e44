package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Topic;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/** A company whose marketing, sales and support departments are to talk about the first quarter of 2027. */
class ConversationGuideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Cycle QUARTER = FiscalCalendar.CALENDAR_YEAR.quarter(2027, 1);
    private static final Cycle YEAR = FiscalCalendar.CALENDAR_YEAR.year(2027);
    private static final UnitId MARKETING = UnitId.of("marketing");
    private static final UnitId SALES = UnitId.of("sales");
    private static final UnitId SUPPORT = UnitId.of("support");
    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BEN = PersonId.of("ben");

    private static final Organization COMPANY = Organization.builder()
            .name("Acme")
            .addPriority(StrategicPriority.builder()
                    .id(PriorityId.of("growth"))
                    .title("Grow where we are known")
                    .build())
            .addUnits(
                    unit("acme", "Acme").withKind(UnitKind.ORGANIZATION),
                    unit("marketing", "Marketing").withParent(UnitId.of("acme")),
                    unit("sales", "Sales").withParent(UnitId.of("acme")),
                    unit("support", "Customer Support").withParent(UnitId.of("acme")))
            .addPeople(person("ada", "Ada Lima"), person("ben", "Ben Ode"))
            .build();

    private static OrgUnit unit(String id, String name) {
        return OrgUnit.builder()
                .id(UnitId.of(id))
                .name(name)
                .kind(UnitKind.DEPARTMENT)
                .build();
    }

    private static Person person(String id, String name) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(name)
                .level(PersonLevel.DIRECTOR)
                .unit(UnitId.of("acme"))
                .build();
    }

    private static Objective objective(String id, UnitId unit, String title, KeyResult... keyResults) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(unit)
                .cycle(QUARTER.id())
                .title(title)
                .addKeyResults(keyResults)
                .build();
    }

    private static Objective marketing(KeyResult... keyResults) {
        return objective("known", MARKETING, "Everybody in town has heard of us", keyResults);
    }

    private static Objective sales(KeyResult... keyResults) {
        return objective("bought", SALES, "Shops choose our bikes", keyResults);
    }

    private static KeyResult keyResult(String id, String text) {
        return KeyResult.builder().id(KeyResultId.of(id)).text(text).build();
    }

    /** A key result of which the figure and the measure are declared. */
    private static KeyResult keyResult(String id, String metric, Measure measure) {
        return keyResult(id, "Text of " + id).withMetric(metric).withMeasure(measure);
    }

    private static OkrProgram program(Objective... objectives) {
        return OkrProgram.builder()
                .organization(COMPANY)
                .addAllCycles(List.of(QUARTER, YEAR))
                .addAllObjectives(List.of(objectives))
                .build();
    }

    private static ConversationGuide guide(OkrProgram program) {
        return ConversationGuide.of(program.resolve(), DAY, QUARTER.id(), MARKETING, SALES);
    }

    private static ConversationGuide guide(Objective... objectives) {
        return guide(program(objectives));
    }

    private static TalkingPoint only(ConversationGuide guide, TalkingPointKind kind) {
        assertThat(guide.points()).extracting(TalkingPoint::kind).containsExactly(kind);
        return guide.points().get(0);
    }

    private static Transition transition(LifecycleState state, String date) {
        return Transition.builder().to(state).date(LocalDate.parse(date)).build();
    }

    private static KeyResultId id(String id) {
        return KeyResultId.of(id);
    }

    @Test
    void putsTheDraftsSideBySideAndLeavesOutWhatWasGivenUp() {
        KeyResult kept = keyResult("kept", "Raise brand awareness from 20% to 30%");
        KeyResult dropped = keyResult("dropped", "Publish a brochure")
                .withTransitions(transition(LifecycleState.CANCELLED, "2026-12-01"));
        Objective published =
                marketing(kept, dropped).withTransitions(transition(LifecycleState.PUBLISHED, "2026-12-05"));
        Objective cancelled = objective("gone", MARKETING, "Win a prize")
                .withTransitions(transition(LifecycleState.CANCELLED, "2026-12-05"));
        Objective annual = objective("annual", MARKETING, "Lead the region").withCycle(YEAR.id());

        ConversationGuide guide = guide(published, cancelled, annual);

        assertThat(guide.drafts())
                .containsExactly(
                        new UnitDrafts(
                                MARKETING,
                                ImmutableList.of(new UnitDrafts.Draft(
                                        published, LifecycleState.PUBLISHED, ImmutableList.of(kept)))),
                        new UnitDrafts(SALES, ImmutableList.of()));
        assertThat(guide.points()).isEmpty();
        assertThat(guide.cycle()).isEqualTo(QUARTER.id());
        assertThat(guide.asOf()).isEqualTo(DAY);
        assertThat(guide).hasToString("ConversationGuide{cycle=2027-q1, units=[marketing, sales], points=0}");
    }

    @Test
    void whatIsDatedLaterIsNotSeen() {
        Objective later = marketing().withTransitions(transition(LifecycleState.CANCELLED, "2026-12-11"));

        assertThat(guide(later).drafts().get(0).objectives())
                .extracting(UnitDrafts.Draft::state)
                .containsExactly(LifecycleState.DRAFT);
    }

    @Test
    void refusesAUnitTwiceAndUnknownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationGuide.of(program().resolve(), DAY, QUARTER.id(), SALES, MARKETING, SALES))
                .withMessage("Conversation guide '2027-q1': units must be different: [sales, marketing, sales]");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ConversationGuide.of(program().resolve(), DAY, QUARTER.id(), SALES, UnitId.of("legal")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ConversationGuide.of(program().resolve(), DAY, CycleId.of("never"), SALES, MARKETING));
    }

    @Test
    void theSameFigureIsSharedByItsNameOrByTheText() {
        TalkingPoint point = only(
                guide(
                        marketing(keyResult("m", "Raise the number of qualified leads from 400 to 900")),
                        sales(keyResult("s", "Numbers of qualified leads", Measure.increase("400", "800")))),
                TalkingPointKind.SAME_METRIC);

        assertThat(point.topic()).isEqualTo(Topic.SHARED_PRIORITY);
        assertThat(point.units()).containsExactly(MARKETING, SALES);
        assertThat(point.subjects()).containsExactly(id("m"), id("s"));
        assertThat(point)
                .hasToString("Marketing and Sales both work on “number of qualified leads”: agree on who leads, and on"
                        + " what each brings in");
        assertThat(point.evidence())
                .map(Object::toString)
                .containsExactly(
                        "Marketing: “Raise the number of qualified leads from 400 to 900” (draft)",
                        "Sales: “Text of s” (draft)");
        assertThat(point.proposal()).isEmpty();
    }

    @Test
    void textsAreReadInTheirLanguage() {
        Objective spanish = marketing(
                        keyResult("m", "Reducir el tiempo medio de espera para un permiso de 45 a 30 días"))
                .withLanguage(Language.SPANISH);
        Objective other = sales(keyResult("s", "Aumentar el tiempo de espera para un permiso de 45 a 60 días"))
                .withLanguage(Language.SPANISH);

        TalkingPoint point = only(guide(spanish, other), TalkingPointKind.OPPOSITE_DIRECTIONS);

        assertThat(Phrasebook.spanish().render(point.message()))
                .isEqualTo("Sales quiere subir «tiempo medio de espera para un permiso» y Marketing, bajarlo: conviene"
                        + " acordar una sola dirección");
    }

    @Test
    void aTextInALanguageWithoutReaderHasNoFigureUnlessItIsDeclared() {
        Objective french = marketing(
                        keyResult("m", "Réduire le délai de 45 à 30 jours"),
                        keyResult("d", "Réduire le délai").withMetric("délai"))
                .withLanguage(Language.of("fr"));

        assertThat(guide(french).withoutMetric()).containsExactly(id("m"));
    }

    @Test
    void figuresOfDifferentNamesAreNotShared() {
        assertThat(guide(
                                marketing(keyResult("m", "marketing qualified leads", Measure.increase("1", "2"))),
                                sales(keyResult("s", "sales qualified leads", Measure.decrease("2", "1"))))
                        .points())
                .isEmpty();
        assertThat(guide(
                                marketing(keyResult("m", "HR costs", Measure.increase("1", "2"))),
                                sales(keyResult("s", "IT costs", Measure.decrease("2", "1"))))
                        .points())
                .isEmpty();
    }

    @Test
    void whatOneRaisesTheOtherMustNotLower() {
        TalkingPoint point = only(
                guide(
                        marketing(keyResult("m", "Cut the cost per lead from $45 to $30")),
                        sales(keyResult("s", "cost per lead", Measure.increase("20", "25")))),
                TalkingPointKind.OPPOSITE_DIRECTIONS);

        assertThat(point.topic()).isEqualTo(Topic.CONFLICT);
        assertThat(point)
                .hasToString("Sales is to raise “cost per lead”, Marketing is to lower it: agree on one direction");
    }

    @Test
    void aDirectionIsTakenFromTheTextWhereThereIsNoMeasure() {
        only(
                guide(
                        marketing(keyResult("m", "Reduce cost per lead to $30")),
                        sales(keyResult("s", "Increase cost per lead"))),
                TalkingPointKind.OPPOSITE_DIRECTIONS);
    }

    @ParameterizedTest
    @CsvSource({
        // what one keeps, what the other does: whether a value suits both
        "at-least 95, decrease 100 90,  false",
        "at-least 95, decrease 100 95,  true",
        "above 95,    decrease 100 95,  false",
        "at-least 95, decrease 100 97,  true",
        "at-most 48,  increase 40 50,   false",
        "at-most 48,  increase 40 48,   true",
        "at-most 48,  reach 60,         false",
        "within 40 50, increase 40 60,  false",
        "within 40 50, increase 30 45,  true",
        "within 40 50, decrease 60 45,  true",
        "within 40 50, within 51 60,    false",
        "within 40 50, at-least 50,     true",
        "within 40 50, above 50,        false",
        "increase 1 60, zones 1 40,     true",
        "at-most 30,   zones 0 100,     false",
        "at-most 70,   zones 0 100,     true"
    })
    void noValueSuitsBothWhereTheirEndsDoNotMeet(String one, String other, boolean meet) {
        ConversationGuide guide = guide(
                marketing(keyResult("m", "minutes of a call", measure(one))),
                sales(keyResult("s", "minutes of a call", measure(other))));

        only(guide, meet ? TalkingPointKind.SAME_METRIC : TalkingPointKind.NO_COMMON_VALUE);
    }

    private static Measure measure(String text) {
        List<String> parts = Splitter.on(' ').splitToList(text);
        return switch (parts.get(0)) {
            case "increase" -> Measure.increase(parts.get(1), parts.get(2));
            case "decrease" -> Measure.decrease(parts.get(1), parts.get(2));
            case "reach" -> Measure.reach(parts.get(1));
            case "at-least" -> Measure.atLeast(parts.get(1));
            case "above" -> Measure.atLeast(parts.get(1)).withBoundary(Boundary.EXCLUSIVE);
            case "at-most" -> Measure.atMost(parts.get(1));
            case "within" -> Measure.within(parts.get(1), parts.get(2));
            default -> Measure.zones(parts.get(1), parts.get(2));
        };
    }

    @Test
    void valuesAreNamedWithTheirUnits() {
        KeyResult keeps =
                keyResult("m", "calls answered", Measure.atLeast("95")).withUnit(MetricUnit.PERCENT);
        KeyResult lowers =
                keyResult("s", "calls answered", Measure.decrease("99", "90")).withUnit(MetricUnit.PERCENT);

        assertThat(only(guide(marketing(keeps), sales(lowers)), TalkingPointKind.NO_COMMON_VALUE))
                .hasToString(
                        "No value of “calls answered” suits both: Marketing wants at least 95%, Sales wants at most"
                                + " 90%");
    }

    @Test
    void valuesOfDifferentUnitsAreNotCompared() {
        KeyResult keeps =
                keyResult("m", "calls answered", Measure.atLeast("95")).withUnit(MetricUnit.PERCENT);
        KeyResult lowers =
                keyResult("s", "calls answered", Measure.decrease("99", "90")).withUnit(MetricUnit.count("calls"));

        only(guide(marketing(keeps), sales(lowers)), TalkingPointKind.SAME_METRIC);
        only(guide(marketing(keeps), sales(lowers.withUnit(Optional.empty()))), TalkingPointKind.NO_COMMON_VALUE);
    }

    @Test
    void objectivesThatServeTheSame() {
        Objective top = objective("top", UnitId.of("acme"), "People cycle to work", keyResult("share", "More riders"));
        Objective one = marketing().withParents(Contribution.supports(top.id()), Contribution.supports(id("share")));
        Objective two = sales().withParents(Contribution.supports(id("share")));
        OkrProgram program =
                program(top, one.withPriorities(PriorityId.of("growth")), two.withPriorities(PriorityId.of("growth")));

        assertThat(guide(program).points())
                .extracting(TalkingPoint::kind, TalkingPoint::subjects, Object::toString)
                .containsExactly(
                        tuple(
                                TalkingPointKind.SAME_PARENT,
                                ImmutableList.of(one.id(), two.id(), id("share")),
                                "Marketing, Sales serve the same aim, “More riders”: agree on what each brings in"),
                        tuple(
                                TalkingPointKind.SAME_PRIORITY,
                                ImmutableList.of(one.id(), two.id(), PriorityId.of("growth")),
                                "Marketing, Sales serve the same priority, “Grow where we are known”: agree on what each"
                                        + " brings in"));
    }

    @Test
    void twoObjectivesOfOneUnitAreItsOwnAffair() {
        OkrProgram program = program(
                marketing(keyResult("a", "Cut cost per lead from 45 to 30")).withPriorities(PriorityId.of("growth")),
                objective("o2", MARKETING, "Everybody in town has heard", keyResult("b", "Raise cost per lead to 60"))
                        .withPriorities(PriorityId.of("growth")));

        assertThat(guide(program).points()).isEmpty();
    }

    @Test
    void titlesThatAreAlike() {
        TalkingPoint point = only(
                guide(
                        objective("m", MARKETING, "Small shops love our bikes"),
                        objective("s", SALES, "Every shop loves the bikes")),
                TalkingPointKind.SIMILAR_WORDING);

        assertThat(point)
                .hasToString(
                        "Marketing and Sales say nearly the same (shops, love, bikes): agree on whether this is one"
                                + " objective");
        assertThat(point.subjects()).containsExactly(ObjectiveId.of("m"), ObjectiveId.of("s"));
    }

    private static Dependency dependency(String id, String consumer, Id provider) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .consumer(id(consumer))
                .provider(provider)
                .kind(DependencyKind.OUTCOME)
                .need("need of " + id)
                .build();
    }

    private static DependencyStep step(DependencyState state, String date) {
        return DependencyStep.builder().state(state).date(LocalDate.parse(date)).build();
    }

    @Test
    void openDependenciesComeByUrgencyAndDate() {
        OkrProgram program = program(
                        marketing(keyResult("m", "Publish a brochure")),
                        sales(keyResult("s", "Sign the lease")),
                        objective("help", SUPPORT, "Nobody waits", keyResult("h", "Sign the desk")))
                .toBuilder()
                .addAllDependencies(List.of(
                        dependency("confirmed", "s", id("m")).withSteps(step(DependencyState.CONFIRMED, "2026-12-01")),
                        dependency("late", "s", id("m")),
                        dependency("soon", "s", ObjectiveId.of("known")).withNeededBy(LocalDate.of(2027, 1, 31)),
                        dependency("back", "m", id("s")).withSteps(step(DependencyState.AT_RISK, "2026-12-02")),
                        dependency("met", "s", id("m")).withSteps(step(DependencyState.MET, "2026-12-02")),
                        dependency("third", "s", id("h")),
                        dependency("tomorrow", "s", id("m"))
                                .withSteps(step(DependencyState.BROKEN, "2026-12-11"))
                                .withNeededBy(LocalDate.of(2027, 2, 28))))
                .build();

        assertThat(guide(program).points())
                .map(Object::toString)
                .containsExactly(
                        "Marketing relies on Sales for “need of back” by 2027-03-31 (at risk): agree on it, or on what"
                                + " happens without it",
                        "Sales relies on Marketing for “need of soon” by 2027-01-31 (declared): agree on it, or on what"
                                + " happens without it",
                        "Sales relies on Marketing for “need of tomorrow” by 2027-02-28 (declared): agree on it, or on"
                                + " what happens without it",
                        "Sales relies on Marketing for “need of late” by 2027-03-31 (declared): agree on it, or on what"
                                + " happens without it",
                        "Sales relies on Marketing for “need of confirmed” by 2027-03-31 (confirmed): agree on it, or on"
                                + " what happens without it");
        TalkingPoint soon = guide(program).points().get(1);
        assertThat(Phrasebook.spanish().render(soon.message()))
                .startsWith("Sales depende de Marketing para «need of soon», a más tardar el 2027-01-31 (declarada): ");
        assertThat(soon.subjects()).containsExactly(id("s"), ObjectiveId.of("known"), DependencyId.of("soon"));
        assertThat(soon.evidence())
                .map(Object::toString)
                .containsExactly(
                        "Sales: “Sign the lease” (draft)", "Marketing: “Everybody in town has heard of us” (draft)");
        assertThat(ConversationGuide.of(program.resolve(), DAY, QUARTER.id(), MARKETING, SALES, SUPPORT)
                        .points())
                .hasSize(6);
    }

    @Test
    void aProviderThatWasGivenUpIsSaidToBe() {
        OkrProgram program = program(
                        marketing(keyResult("m", "Publish a brochure")
                                .withTransitions(transition(LifecycleState.DEPRIORITIZED, "2026-12-03"))),
                        sales(keyResult("s", "Sign the lease")))
                .toBuilder()
                .addDependency(dependency("d", "s", id("m")))
                .build();

        assertThat(guide(program).points().get(0).evidence())
                .map(Object::toString)
                .contains("Marketing: “Publish a brochure” (deprioritized)");
    }

    @Test
    void theSameFigureIsSettledWhereADependencySaysWhoProvidesIt() {
        OkrProgram program = program(
                        marketing(keyResult("m", "Raise qualified leads from 400 to 900")),
                        sales(keyResult("s", "Raise qualified leads from 400 to 900")))
                .toBuilder()
                .addDependency(dependency("d", "s", id("m")))
                .build();

        only(guide(program), TalkingPointKind.DECLARED_DEPENDENCY);
    }

    @Test
    void aTextThatSpeaksOfTheFigureOfAnotherUnitHintsAtADependency() {
        OkrProgram program = program(
                marketing(keyResult("leads", "Raise qualified leads from 400 to 900")),
                sales(keyResult("pipe", "Grow the sales pipeline from qualified leads from 2M to 3M")));
        TalkingPoint point = only(guide(program), TalkingPointKind.NAMED_METRIC);

        assertThat(point)
                .hasToString(
                        "Sales speaks of “qualified leads”, which Marketing works on: if it relies on that, declare"
                                + " the dependency");
        assertThat(point.subjects()).containsExactly(id("pipe"), id("leads"));
        Dependency proposed = Dependency.builder()
                .id(DependencyId.of("pipe-needs-leads"))
                .consumer(id("pipe"))
                .provider(id("leads"))
                .kind(DependencyKind.OUTCOME)
                .need("qualified leads")
                .build();
        assertThat(point.proposal()).contains(Change.add(proposed));
        assertThat(guide(program.apply(Change.add(proposed))).points())
                .extracting(TalkingPoint::kind)
                .containsExactly(TalkingPointKind.DECLARED_DEPENDENCY);
    }

    @Test
    void aFigureOfOneWordIsNoHint() {
        assertThat(guide(
                                marketing(keyResult("m", "bookings", Measure.increase("1", "2"))),
                                sales(keyResult("s", "Raise profit from new bookings from 2M to 3M")))
                        .points())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Close 20 deals that Marketing has opened,            true",
        "Answer Marketing's questions within 2 days,          true",
        "Improve our marketing from 3 to 4 points,            false",
        "Marketing hands over 20 deals,                       false",
        "Close 20 Marketings,                                 false",
        "Close 20 MetaMarketing deals,                        false"
    })
    void aTextThatNamesAUnitHintsAtADependency(String text, boolean named) {
        ConversationGuide guide = guide(marketing(), sales(keyResult("s", text)));

        assertThat(guide.points())
                .extracting(TalkingPoint::kind)
                .isEqualTo(named ? List.of(TalkingPointKind.NAMED_UNIT) : List.of());
    }

    @Test
    void aNameOfSeveralWordsMayBegin() {
        ConversationGuide guide = ConversationGuide.of(
                program(sales(keyResult("s", "Customer Support answers within 2 days")))
                        .resolve(),
                DAY,
                QUARTER.id(),
                SUPPORT,
                SALES);

        assertThat(only(guide, TalkingPointKind.NAMED_UNIT))
                .hasToString(
                        "Sales names Customer Support in a key result: if it needs something from there, declare the"
                                + " dependency");
        assertThat(guide.points().get(0).units()).containsExactly(SUPPORT, SALES);
    }

    @Test
    void nothingIsProposedWhereADependencyIsDeclared() {
        OkrProgram program = program(marketing(), sales(keyResult("s", "Close 20 deals of Marketing"))).toBuilder()
                .addDependency(dependency("d", "s", ObjectiveId.of("known"))
                        .withSteps(step(DependencyState.WITHDRAWN, "2026-12-01")))
                .build();

        assertThat(guide(program).points()).isEmpty();
    }

    private static Kpi kpi(String atMost) {
        return Kpi.builder()
                .id(KpiId.of("k"))
                .name("minutes of a call")
                .unit(MARKETING)
                .healthy(HealthBand.builder()
                        .atMost(new BigDecimal(atMost))
                        .tolerance(new BigDecimal("2"))
                        .build())
                .build();
    }

    @Test
    void aTargetMustNotTakeAKpiOutOfItsBand() {
        OkrProgram program =
                program(marketing(), sales(keyResult("s", "minutes of a call", Measure.increase("5", "8"))));

        TalkingPoint point =
                only(guide(program.toBuilder().addKpi(kpi("7")).build()), TalkingPointKind.KPI_LEAVES_BAND);

        assertThat(point)
                .hasToString("Sales wants at least 8, which takes the KPI “minutes of a call” of Marketing out of its"
                        + " healthy values (at most 7): agree on what gives way");
        assertThat(point.units()).containsExactly(MARKETING, SALES);
        assertThat(point.subjects()).containsExactly(id("s"), KpiId.of("k"));
        assertThat(guide(program.toBuilder().addKpi(kpi("8")).build()).points()).isEmpty();
        assertThat(guide(program.toBuilder().addKpi(kpi("7").withUnit(SUPPORT)).build())
                        .points())
                .isEmpty();
        assertThat(guide(program.toBuilder().addKpi(kpi("7").withUnit(SALES)).build())
                        .points())
                .isEmpty();
    }

    @Test
    void oneOwnerOfSeveralUnitsIsAskedForTooMuch() {
        KeyResult own = keyResult("m", "Publish a brochure").withOwner(ADA);
        KeyResult shared = keyResult("s", "Sign the lease").withOwner(BEN).withCoOwners(ADA);

        TalkingPoint point = only(guide(marketing(own), sales(shared)), TalkingPointKind.SAME_PERSON);

        assertThat(point)
                .hasToString(
                        "Ada Lima answers for 2 key results of several units (Marketing, Sales): agree on what comes"
                                + " first");
        assertThat(point.subjects()).containsExactly(id("m"), id("s"), ADA);
    }

    @Test
    void whoHasLeftIsAskedForNothing() {
        OkrProgram program = program(
                marketing(keyResult("m", "Publish a brochure").withOwner(ADA)),
                sales(keyResult("s", "Sign the lease").withOwner(ADA)));

        assertThat(guide(program.apply(Change.leave(ADA, DAY.minusDays(1)))).points())
                .isEmpty();
        only(guide(program.apply(Change.leave(ADA, DAY))), TalkingPointKind.SAME_PERSON);
    }

    @Test
    void whoOwnsAnObjectiveAnswersForItsKeyResultsWithoutOwner() {
        Objective one = marketing(keyResult("m", "Publish a brochure")).withOwner(ADA);
        Objective two = sales(keyResult("s", "Sign the lease").withOwner(BEN)).withOwner(ADA);

        assertThat(guide(one, two).points()).isEmpty();
        only(guide(one, sales(keyResult("s", "Sign the lease")).withOwner(ADA)), TalkingPointKind.SAME_PERSON);
    }

    @Test
    void pointsComeByTopicAndAreTheStartOfARecord() {
        OkrProgram program = program(
                marketing(
                                keyResult("m1", "Cut cost per lead from 45 to 30"),
                                keyResult("m2", "Raise reach from 1 to 2"))
                        .withOwner(ADA)
                        .withPriorities(PriorityId.of("growth")),
                sales(
                                keyResult("s1", "Raise cost per lead from 45 to 60"),
                                keyResult("s2", "Close 20 deals of Marketing"))
                        .withOwner(ADA)
                        .withPriorities(PriorityId.of("growth")));
        ConversationGuide guide = guide(program);

        assertThat(guide.points())
                .extracting(TalkingPoint::kind)
                .containsExactly(
                        TalkingPointKind.SAME_PRIORITY,
                        TalkingPointKind.NAMED_UNIT,
                        TalkingPointKind.OPPOSITE_DIRECTIONS,
                        TalkingPointKind.SAME_PERSON);
        assertThat(guide.points(Topic.CONFLICT)).isEqualTo(guide.points().subList(2, 4));
        assertThat(guide.points(Topic.OTHER)).isEmpty();

        Conversation record = guide.toConversation(ConversationId.of("talk"), DAY, Phrasebook.spanish());

        assertThat(record.units()).containsExactly(MARKETING, SALES);
        assertThat(record.cycle()).isEqualTo(QUARTER.id());
        assertThat(record.agreed())
                .hasSize(4)
                .element(3)
                .isEqualTo(AgreedPoint.builder()
                        .topic(Topic.CONFLICT)
                        .text("Ada Lima responde de 4 resultados clave de varias unidades (Marketing, Sales): conviene"
                                + " acordar qué va primero")
                        .addSubjects(id("m1"), id("m2"), id("s1"), id("s2"))
                        .build());
        assertThat(program.apply(Change.add(record)).conversations()).containsExactly(record);
    }

    @Test
    void nothingIsNull() {
        ResolvedProgram program = program(marketing(), sales()).resolve();
        new NullPointerTester()
                .setDefault(ResolvedProgram.class, program)
                .setDefault(LocalDate.class, DAY)
                .setDefault(CycleId.class, QUARTER.id())
                .setDefault(UnitId.class, SALES)
                .testAllPublicStaticMethods(ConversationGuide.class);
        new NullPointerTester()
                .setDefault(ConversationId.class, ConversationId.of("talk"))
                .setDefault(LocalDate.class, DAY)
                .setDefault(Phrasebook.class, Phrasebook.english())
                .testAllPublicInstanceMethods(guide(marketing()));
    }
}
