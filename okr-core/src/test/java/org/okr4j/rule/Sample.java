package org.okr4j.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.CheckIn;
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
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;

/**
 * A small program with which no rule finds fault, and ways to spoil it: a city, its parks department, a team in there
 * and one of the team, with three objectives of the city (c1 to c3) and three of the department (p1 to p3). All of the
 * department serve c1, and p2 the others, too.
 */
public final class Sample {

    /** The date as of which tests judge: in the eighth week of the quarter. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    public static final Cycle QUARTER = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    public static final Cycle YEAR = FiscalCalendar.CALENDAR_YEAR.year(2026);
    public static final Cycle NEXT_QUARTER = FiscalCalendar.CALENDAR_YEAR.quarter(2027, 1);
    public static final Cycle LAST_QUARTER = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 3);

    /** What a key result of the department needs from the city, who confirmed it in October and were asked in November. */
    public static final Dependency SHADE = Dependency.builder()
            .id(DependencyId.of("shade"))
            .consumer(KeyResultId.of("p1-1"))
            .provider(KeyResultId.of("c2-1"))
            .kind(DependencyKind.ACTION)
            .need("trees along the way to school")
            .addSteps(
                    step("2026-10-05", DependencyState.CONFIRMED),
                    step("2026-11-10", DependencyState.CONFIRMED).withInReview(true))
            .build();

    /** What the same key result needs from somebody outside, who has not answered. */
    public static final Dependency GRANT = Dependency.builder()
            .id(DependencyId.of("grant"))
            .consumer(KeyResultId.of("p1-1"))
            .outsideParty("Tree Trust")
            .kind(DependencyKind.RESOURCE)
            .need("money for young trees")
            .build();

    private static final PersonId ADA = PersonId.of("ada-lopez");

    private static final ImmutableList<String> CITY_TITLES = ImmutableList.of(
            "Riverton is green from end to end", "Every child gets around alone", "Citizens see where their taxes go");

    private static final ImmutableList<String> TRAIL_TITLES = ImmutableList.of(
            "Hikers find their way without a map", "Bridges carry horses again", "Winter does not close the woods");

    private static final ImmutableList<String> TITLES = ImmutableList.of(
            "Everybody lives close to a green place",
            "Streets are safe for children",
            "People trust how the city spends",
            "Parks are places to stay",
            "Trails can be walked all year",
            "Neighbors care for their park");

    /** Titles of further objectives, so that a unit of many has no two alike. */
    private static final ImmutableList<String> MORE_TITLES = ImmutableList.of(
            "Seniors meet outdoors again",
            "Children find shade on their way to school",
            "Visitors know where to go",
            "The river is a place for swimmers",
            "Dogs and joggers get along",
            "Schools garden with us",
            "Birds return to the lakes",
            "Nobody is afraid in the dark",
            "Rain finds its way into the ground",
            "Festivals leave no trace",
            "Wheelchairs reach every lookout",
            "Families stay for the evening",
            "Playgrounds belong to all ages");

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "Raise the share of visitors who are satisfied from 40 to 60 percent",
            "Raise the share of paths with light at night from 40 to 60 percent",
            "Raise the share of repairs done within a week from 40 to 60 percent",
            "Raise the share of playgrounds in shade from 40 to 60 percent",
            "Raise the share of visitors who come again from 40 to 60 percent",
            "Raise the share of events led by neighbors from 40 to 60 percent");

    private Sample() {}

    public static OkrProgram program() {
        return with(
                objectives("c", "city", 3).stream()
                        .map(objective -> objective.withParents())
                        .toArray(Objective[]::new),
                objectives("p", "parks", 3).stream()
                        .map(objective -> objective.id().equals(ObjectiveId.of("p2"))
                                ? objective.withParents(supports("c1"), supports("c2"), supports("c3"))
                                : objective)
                        .toArray(Objective[]::new));
    }

    /** The program with dependencies. */
    public static OkrProgram depending(Dependency... dependencies) {
        return program().toBuilder()
                .addAllDependencies(ImmutableList.copyOf(dependencies))
                .build();
    }

    public static DependencyStep step(String date, DependencyState state) {
        return DependencyStep.builder().date(LocalDate.parse(date)).state(state).build();
    }

    /** The organization with these objectives and no others. */
    public static OkrProgram with(Objective[]... objectives) {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("City of Riverton")
                        .addUnits(
                                unit("city", "City of Riverton", UnitKind.ORGANIZATION, ""),
                                unit("parks", "Parks Department", UnitKind.DEPARTMENT, "city"),
                                unit("trails", "Trails Team", UnitKind.TEAM, "parks"),
                                unit("ada", "Ada López", UnitKind.INDIVIDUAL, "trails"))
                        .addPerson(Person.builder()
                                .id(ADA)
                                .name("Ada López")
                                .level(PersonLevel.DIRECTOR)
                                .unit(UnitId.of("parks"))
                                .build())
                        .build())
                .addAllCycles(ImmutableList.of(YEAR, LAST_QUARTER, QUARTER, NEXT_QUARTER))
                .addAllObjectives(Stream.of(objectives).flatMap(Arrays::stream).toList())
                .build();
    }

    /** The program with a check-in of every key result on every Monday since the quarter began, each on pace. */
    public static OkrProgram checkedIn(OkrProgram program) {
        return each(
                program,
                objective -> objective.withKeyResults(objective.keyResults().stream()
                        .map(keyResult -> keyResult.withCheckIns(mondays()))
                        .toList()));
    }

    /** The check-ins of the seven Mondays from 2026-10-05 to 2026-11-16, from 41.5 to 50.5. */
    public static ImmutableList<CheckIn> mondays() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(week -> CheckIn.builder()
                        .date(LocalDate.of(2026, 9, 28).plusWeeks(week))
                        .measurement(Measurement.number(new BigDecimal("1.5")
                                .multiply(BigDecimal.valueOf(week))
                                .add(new BigDecimal("40"))
                                .toPlainString()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** The program with more objectives. */
    public static OkrProgram plus(OkrProgram program, Iterable<Objective> objectives) {
        return program.toBuilder().addAllObjectives(objectives).build();
    }

    /** The program with its objectives changed, each for itself. */
    public static OkrProgram each(OkrProgram program, UnaryOperator<Objective> change) {
        return program.toBuilder()
                .objectives(program.objectives().stream().map(change).toList())
                .build();
    }

    /** The program with one objective changed. */
    public static OkrProgram objective(OkrProgram program, String id, UnaryOperator<Objective> change) {
        return each(
                program, objective -> objective.id().equals(ObjectiveId.of(id)) ? change.apply(objective) : objective);
    }

    /** The program with one key result changed. */
    public static OkrProgram keyResult(OkrProgram program, String id, UnaryOperator<KeyResult> change) {
        return each(
                program,
                objective -> objective.withKeyResults(objective.keyResults().stream()
                        .map(keyResult ->
                                keyResult.id().equals(KeyResultId.of(id)) ? change.apply(keyResult) : keyResult)
                        .toList()));
    }

    /** Objectives with ids of a prefix and a number from 1 on, three key results each, published and linked to c1. */
    public static ImmutableList<Objective> objectives(String prefix, String unit, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> objective(prefix + number, unit))
                .collect(ImmutableList.toImmutableList());
    }

    public static Objective objective(String id, String unit) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(UnitId.of(unit))
                .cycle(QUARTER.id())
                .title(title(id))
                .owner(ADA)
                .addParents(supports("c1"))
                .addAllKeyResults(keyResults(id, 3))
                .addTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(LocalDate.of(2026, 10, 2))
                        .build())
                .build();
    }

    public static Contribution supports(String objective) {
        return Contribution.supports(ObjectiveId.of(objective));
    }

    private static String title(String id) {
        String digits = CharMatcher.inRange('0', '9').retainFrom(id);
        int number = digits.isEmpty() ? 1 : Integer.parseInt(digits);
        boolean isFurther = id.startsWith("q");
        if (number >= 1 && number <= 3 && (id.startsWith("c") || id.startsWith("t"))) {
            return (id.startsWith("c") ? CITY_TITLES : TRAIL_TITLES).get(number - 1);
        }
        return number <= 3 && !isFurther
                ? TITLES.get(Math.floorMod(id.hashCode(), TITLES.size()))
                : MORE_TITLES.get((isFurther ? number : number - 4) % MORE_TITLES.size());
    }

    public static ImmutableList<KeyResult> keyResults(String objective, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> keyResult(objective + "-" + number, TEXTS.get((number - 1) % TEXTS.size())))
                .collect(ImmutableList.toImmutableList());
    }

    private static KeyResult keyResult(String id, String text) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text(text)
                .unit(MetricUnit.PERCENT)
                .measure(Measure.increase("40", "60"))
                .owner(ADA)
                .build();
    }

    private static OrgUnit unit(String id, String name, UnitKind kind, String parent) {
        OrgUnit.Builder unit = OrgUnit.builder().id(UnitId.of(id)).name(name).kind(kind);
        if (!parent.isEmpty()) {
            unit.parent(UnitId.of(parent));
        }
        return unit.build();
    }
}
