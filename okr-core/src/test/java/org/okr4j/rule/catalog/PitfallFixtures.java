package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.okr4j.rule.Sample.plus;
import static org.okr4j.rule.Sample.supports;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.RitualKind;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.SupportFunction;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Pitfall;
import org.okr4j.rule.Sample;
import org.okr4j.sample.BusinessFunction;
import org.okr4j.sample.Samples;
import org.okr4j.text.Language;
import org.okr4j.value.ProgramFact;

/**
 * A program that walks into each {@link Pitfall}, made from one that walks into none. Where the rules of a pitfall exclude each
 * other, there are several.
 */
final class PitfallFixtures {

    private static final PersonId ADA = GovernanceFixtures.ADA;
    private static final PersonId BEN = GovernanceFixtures.BEN;
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId PARKS = UnitId.of("parks");
    private static final UnitId ROADS = UnitId.of("roads");

    /** A program and what has gone wrong in it. */
    record Walk(String wrong, OkrProgram program) {}

    private PitfallFixtures() {}

    static ImmutableListMultimap<Pitfall, Walk> all() {
        ImmutableListMultimap.Builder<Pitfall, Walk> all = ImmutableListMultimap.builder();
        all.put(
                Pitfall.INSUFFICIENT_SPONSORSHIP,
                new Walk(
                        "somebody else than the head sponsors the program, has not said so in public, and was seen last"
                                + " in October",
                        sponsoredByAda(review(BEN, ADA), act(SponsorshipKind.REVIEW_ATTENDED, ADA, "2026-10-08"))));
        all.put(
                Pitfall.PREMATURE_CASCADE,
                new Walk(
                        "single persons and departments that do not go first publish, while the organization is still"
                                + " drafting and has no platform",
                        cascaded()));
        all.put(
                Pitfall.OVER_ENGINEERING,
                new Walk(
                        "a department has fifteen objectives, another one four key results for each of four, and reports"
                                + " are automated in the first quarter",
                        fourByFour(fifteen(clean())).toBuilder()
                                .addFact(RolloutFixtures.automated("2026-11-10"))
                                .build()));
        all.put(
                Pitfall.TASK_LISTS,
                new Walk(
                        "objectives name a thing to be made and daily work, and key results what is done for it",
                        plus(
                                clean(),
                                List.of(
                                        draft("p4", "Launch the park app")
                                                .withKeyResults(
                                                        text("p4-1", "Launch the new trail app"),
                                                        text("p4-2", "Publish 60 trail guides"),
                                                        Sample.keyResults("p4", 3)
                                                                .get(2)),
                                        draft("p5", "Daily operations run as people expect")))));
        all.put(
                Pitfall.NO_EXECUTIVE_SPONSORSHIP,
                new Walk(
                        "the people department carries the program, and who leads the organization neither sponsors it"
                                + " nor owns all of its objectives",
                        withoutExecutives()));
        all.put(
                Pitfall.TOO_MANY_OBJECTIVES,
                new Walk(
                        "there is too much of everything: for the organization, its departments and one objective, and one"
                                + " only keeps what is so",
                        tooMany()));
        all.put(
                Pitfall.SET_AND_FORGET,
                new Walk("nobody has planned check-ins, and the department makes none anymore", forgotten()));
        all.put(
                Pitfall.SET_AND_FORGET,
                new Walk("nothing has happened for three months", resting(LocalDate.of(2026, 8, 20))));
        all.put(
                Pitfall.SET_AND_FORGET,
                new Walk("nothing has happened for six months", resting(LocalDate.of(2026, 5, 20))));
        all.put(
                Pitfall.SILOS,
                new Walk(
                        "departments neither talk, nor say what they need, nor serve each other; one target was lowered"
                                + " without a word",
                        apart()));
        all.put(
                Pitfall.LINKED_TO_APPRAISAL,
                new Walk(
                        "people are paid by scores",
                        GovernanceFixtures.using(ScoreUse.LEARNING, ScoreUse.COMPENSATION)
                                .apply(clean())));
        all.put(
                Pitfall.WEAK_KEY_RESULTS,
                new Walk(
                        "a task, a state that is true or false, a figure without a start, a word for how much, and a mere"
                                + " name",
                        plus(
                                clean(),
                                List.of(draft("p4", "Seniors meet outdoors again")
                                        .withKeyResults(
                                                text("p4-1", "Launch the new trail app"),
                                                text("p4-2", "All playgrounds are safe")
                                                        .withMeasure(Measure.binary()),
                                                text("p4-3", "Raise visits by 20 percent")
                                                        .withMeasure(Measure.reach("20")),
                                                text(
                                                        "p4-4",
                                                        "Raise the share of paths that many visitors call safe from 40 to"
                                                                + " 60 percent"),
                                                nameOnly("p4-5"))))));
        all.put(
                Pitfall.COPIED_OBJECTIVES,
                new Walk(
                        "objectives repeat the one that they serve, one of another unit, and a published sample",
                        copied()));
        return all.build();
    }

    /**
     * A city in the last phase of its roadmap, with two departments that have talked, declared what they depend on, and check
     * in every week. Its head sponsors the program and is seen, and there are champions enough.
     */
    static OkrProgram clean() {
        return city(
                BEN,
                review(BEN, ADA),
                talk(LocalDate.of(2026, 9, 25), PARKS, ROADS),
                declarations(LocalDate.of(2026, 9, 28), CITY, PARKS, ROADS),
                act(SponsorshipKind.PUBLIC_COMMITMENT, BEN, "2026-10-05"),
                act(SponsorshipKind.ALL_HANDS_MENTION, BEN, "2026-11-03"));
    }

    private static OkrProgram sponsoredByAda(Meeting review, SponsorshipAct act) {
        return city(
                ADA,
                review,
                talk(LocalDate.of(2026, 9, 25), PARKS, ROADS),
                declarations(LocalDate.of(2026, 9, 28), CITY, PARKS, ROADS),
                act);
    }

    private static OkrProgram city(
            PersonId sponsor,
            Meeting review,
            Conversation talk,
            ImmutableList<ProgramFact> declarations,
            SponsorshipAct... acts) {
        OkrProgram objectives = Sample.each(
                plus(Sample.program(), roads()),
                objective -> objective.unit().equals(CITY) ? objective.withOwner(BEN) : objective);
        OkrProgram staffed = objectives.toBuilder()
                .organization(organization(objectives.organization(), sponsor))
                .build();
        return RolloutFixtures.planned(Sample.checkedIn(staffed), RolloutFixtures.IN_WEEK_7, PARKS, ROADS).toBuilder()
                .cascadeMode(CascadeMode.TOP_DOWN)
                .cadence(Cadences.CROSS_DEPARTMENT)
                .scoreUses(ImmutableList.of(ScoreUse.LEARNING))
                .addMeeting(review)
                .addConversation(talk)
                .addDependency(Sample.SHADE.withConsumer(KeyResultId.of("r1-1")))
                .addAllFacts(declarations)
                .addAllFacts(Arrays.asList(acts))
                .build();
    }

    private static Meeting review(PersonId... attended) {
        return GovernanceFixtures.review("november", "2026-11-05", attended);
    }

    /** Two departments, a head, and a director and five more who are champions. */
    private static Organization organization(Organization sample, PersonId sponsor) {
        Person ada = sample.people().get(0);
        ImmutableList.Builder<Person> people = ImmutableList.<Person>builder()
                .add(ada)
                .add(ada.withId(BEN)
                        .withName("Ben Ruiz")
                        .withLevel(PersonLevel.EXECUTIVE)
                        .withUnit(CITY));
        ImmutableList.Builder<Appointment> offices = ImmutableList.<Appointment>builder()
                .add(GovernanceFixtures.office(BEN, Role.HEAD))
                .add(GovernanceFixtures.office(sponsor, Role.EXECUTIVE_SPONSOR))
                .add(GovernanceFixtures.office(ADA, Role.CHAMPION));
        for (String name : List.of("Cleo", "Dan", "Eve", "Finn", "Gus")) {
            PersonId id = PersonId.of(Ascii.toLowerCase(name));
            people.add(ada.withId(id).withName(name).withLevel(PersonLevel.CONTRIBUTOR));
            offices.add(GovernanceFixtures.office(id, Role.CHAMPION));
        }
        return sample.withPeople(people.build())
                .withAppointments(offices.build())
                .withUnits(ImmutableList.<OrgUnit>builder()
                        .addAll(sample.units().subList(0, 2))
                        .add(RolloutFixtures.unit("roads", "Roads Department", UnitKind.DEPARTMENT))
                        .build());
    }

    private static ImmutableList<Objective> roads() {
        return ImmutableList.of(
                Sample.objective("r1", "roads")
                        .withTitle("Buses arrive when people expect them")
                        .withParents(supports("c1"), supports("p1")),
                Sample.objective("r2", "roads").withTitle("Night drivers see every crossing"),
                Sample.objective("r3", "roads").withTitle("Nobody waits in the rain"));
    }

    private static SponsorshipAct act(SponsorshipKind kind, PersonId person, String date) {
        return SponsorshipAct.builder()
                .person(person)
                .kind(kind)
                .date(LocalDate.parse(date))
                .build();
    }

    private static Conversation talk(LocalDate date, UnitId... units) {
        return Conversation.builder()
                .id(ConversationId.of("autumn"))
                .date(date)
                .cycle(Sample.QUARTER.id())
                .addUnits(units)
                .build();
    }

    private static ImmutableList<ProgramFact> declarations(LocalDate date, UnitId... units) {
        return Stream.of(units)
                .map(unit -> DependencyDeclaration.builder()
                        .unit(unit)
                        .cycle(Sample.QUARTER.id())
                        .date(date)
                        .none(!unit.equals(ROADS))
                        .build())
                .collect(toImmutableList());
    }

    // the ways to go wrong

    private static OkrProgram cascaded() {
        OkrProgram wider = RolloutFixtures.withUnits(
                        RolloutFixtures.unit("trails", "Trails Team", UnitKind.TEAM),
                        OrgUnit.builder()
                                .id(UnitId.of("ada"))
                                .name("Ada López")
                                .kind(UnitKind.INDIVIDUAL)
                                .parent(UnitId.of("trails"))
                                .build())
                .apply(clean());
        OkrProgram drafting = Sample.each(
                plus(wider, checked(Sample.objectives("t", "ada", 3))),
                objective -> objective.unit().equals(CITY) ? objective.withTransitions() : objective);
        return RolloutFixtures.gated(RolloutFixtures.planned(drafting, RolloutFixtures.IN_WEEK_5, ROADS));
    }

    private static OkrProgram fifteen(OkrProgram program) {
        return plus(program, checked(Sample.objectives("q", "roads", 12)));
    }

    private static OkrProgram fourByFour(OkrProgram program) {
        OkrProgram four = plus(program, ImmutableList.of(Sample.objective("p4", "parks")));
        for (String id : List.of("p1", "p2", "p3", "p4")) {
            four = Sample.objective(four, id, objective -> checked(objective.withKeyResults(Sample.keyResults(id, 4))));
        }
        return four;
    }

    private static OkrProgram tooMany() {
        UnitId water = UnitId.of("water");
        OkrProgram program = RolloutFixtures.withUnits(
                        RolloutFixtures.unit("water", "Water Department", UnitKind.DEPARTMENT))
                .apply(fourByFour(fifteen(clean())));
        ImmutableList<Objective> ofWater = titled(
                "w",
                "water",
                "Swimmers trust the river",
                "Gardens live through a dry summer",
                "Basements stay dry",
                "Old pipes hold the frost",
                "Fountains play until November",
                "Nobody wastes what is scarce");
        ImmutableList<Objective> ofCity = titled(
                "o",
                "city",
                "Rents leave room to live",
                "Shops stay in the old town",
                "Newcomers find friends",
                "The night belongs to sleepers",
                "Craft has a future here");
        OkrProgram larger = plus(program, Iterables.concat(ofWater, ofCity)).toBuilder()
                .addConversation(talk(LocalDate.of(2026, 9, 25), PARKS, water).withId(ConversationId.of("river")))
                .addAllFacts(declarations(LocalDate.of(2026, 9, 28), water))
                .build();
        return Sample.each(larger, PitfallFixtures::stretched);
    }

    /** What makes some of many objectives fit together, or even worse. */
    private static Objective stretched(Objective objective) {
        return switch (objective.id().toString()) {
            case "p1" ->
                objective.withParents(
                        supports("c1"), supports("o1"), supports("o2"), supports("o3"), supports("o4"), supports("o5"));
            case "w1" ->
                checked(objective
                        .withParents(supports("c1"), supports("p1"))
                        .withKeyResults(objective.keyResults().stream()
                                .map(PitfallFixtures::kept)
                                .toList()));
            case "w2" -> checked(objective.withKeyResults(Sample.keyResults("w2", 6)));
            default -> objective;
        };
    }

    private static KeyResult kept(KeyResult keyResult) {
        return keyResult
                .withText("Keep" + keyResult.text().substring(5).replace("from 40 to 60", "at or above 40"))
                .withMeasure(Measure.atLeast("40"));
    }

    private static ImmutableList<Objective> titled(String prefix, String unit, String... titles) {
        return IntStream.range(0, titles.length)
                .mapToObj(i -> Sample.objective(prefix + (i + 1), unit).withTitle(titles[i]))
                .map(objective ->
                        objective.unit().equals(CITY) ? objective.withParents().withOwner(BEN) : objective)
                .map(PitfallFixtures::checked)
                .collect(toImmutableList());
    }

    private static OkrProgram withoutExecutives() {
        OkrProgram program = sponsoredByAda(review(BEN), act(SponsorshipKind.PUBLIC_COMMITMENT, ADA, "2026-10-05"));
        Organization organization = program.organization();
        OkrProgram ofPeople = program.toBuilder()
                .organization(organization.withUnits(organization.units().stream()
                        .map(unit -> unit.id().equals(PARKS)
                                ? unit.withName("People Department").withSupportFunction(SupportFunction.PEOPLE)
                                : unit)
                        .toList()))
                .build();
        return Sample.each(
                ofPeople,
                objective -> objective.unit().equals(PARKS)
                        ? objective.withCoCreators(ROADS)
                        : objective.id().equals(ObjectiveId.of("c1")) ? objective.withOwner(ADA) : objective);
    }

    private static OkrProgram forgotten() {
        OkrProgram program = clean();
        OkrProgram without = program.toBuilder()
                .cadence(program.cadence()
                        .withRituals(program.cadence().rituals().stream()
                                .filter(ritual -> ritual.kind() != RitualKind.CHECK_IN)
                                .toList()))
                .build();
        return Sample.each(without, objective -> switch (objective.id().toString()) {
            case "p1" -> checkedIn(objective, Sample.mondays().subList(0, 4));
            case "p2" -> checkedIn(objective, ImmutableList.of());
            default -> objective;
        });
    }

    /** A program in which nothing has happened since all was published on one day. */
    private static OkrProgram resting(LocalDate published) {
        OkrProgram program = city(
                BEN,
                review(BEN, ADA),
                talk(published.minusDays(7), PARKS, ROADS),
                declarations(published.minusDays(4), CITY, PARKS, ROADS),
                act(SponsorshipKind.PUBLIC_COMMITMENT, BEN, "2026-10-05"),
                act(SponsorshipKind.ALL_HANDS_MENTION, BEN, "2026-11-03"));
        OkrProgram silent = Sample.each(
                program,
                objective -> checkedIn(objective, ImmutableList.of())
                        .withTransitions(Transition.builder()
                                .to(LifecycleState.PUBLISHED)
                                .date(published)
                                .build()));
        return RolloutFixtures.planned(silent, published.minusWeeks(8), PARKS, ROADS);
    }

    private static OkrProgram apart() {
        OrgUnit crew = OrgUnit.builder()
                .id(UnitId.of("night"))
                .name("Night Crew")
                .kind(UnitKind.PROJECT_TEAM)
                .parent(ROADS)
                .build();
        OkrProgram program = RolloutFixtures.withUnits(crew)
                .apply(city(
                        BEN,
                        review(BEN, ADA),
                        talk(LocalDate.of(2026, 9, 25), crew.id(), ROADS),
                        declarations(LocalDate.of(2026, 9, 28), CITY, ROADS),
                        act(SponsorshipKind.PUBLIC_COMMITMENT, BEN, "2026-10-05"),
                        act(SponsorshipKind.ALL_HANDS_MENTION, BEN, "2026-11-03")));
        Amendment lower = Amendment.builder()
                .date(LocalDate.of(2026, 11, 16))
                .measure(Measure.increase("40", "55"))
                .reason("two streets were closed by the storm")
                .build();
        OkrProgram lowered = Sample.keyResult(
                program,
                "c2-1",
                keyResult -> keyResult
                        .withText("Raise the share of visitors who are satisfied")
                        .withAmendments(lower));
        return Sample.each(lowered, objective -> switch (objective.id().toString()) {
            case "r1" -> objective.withParents(supports("c1"));
            case "p3" -> objective.withParents();
            default -> objective;
        });
    }

    private static OkrProgram copied() {
        OkrProgram program =
                Sample.each(clean(), objective -> switch (objective.id().toString()) {
                    case "p1" -> objective.withTitle("Riverton is green from end to end");
                    case "r2" -> objective.withTitle("Every child gets around alone");
                    default -> objective;
                });
        Objective sample = Samples.of(BusinessFunction.CUSTOMER_SUCCESS, Language.ENGLISH)
                .get(0)
                .toObjective(ObjectiveId.of("p4"), PARKS, Sample.QUARTER.id(), ADA)
                .withParents(supports("c1"))
                .withTransitions(Transition.builder()
                        .to(LifecycleState.PROPOSED)
                        .date(LocalDate.of(2026, 11, 18))
                        .build());
        return plus(program, ImmutableList.of(sample));
    }

    private static ImmutableList<Objective> checked(List<Objective> objectives) {
        return objectives.stream().map(PitfallFixtures::checked).collect(toImmutableList());
    }

    private static Objective checked(Objective objective) {
        return checkedIn(objective, Sample.mondays());
    }

    private static Objective checkedIn(Objective objective, List<CheckIn> checkIns) {
        return objective.withKeyResults(objective.keyResults().stream()
                .map(keyResult -> keyResult.withCheckIns(checkIns))
                .toList());
    }

    private static Objective draft(String id, String title) {
        return Sample.objective(id, "parks").withTitle(title).withTransitions();
    }

    private static KeyResult text(String id, String text) {
        return Sample.keyResults("x", 1).get(0).withId(KeyResultId.of(id)).withText(text);
    }

    private static KeyResult nameOnly(String id) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text("Visitors")
                .owner(ADA)
                .build();
    }
}
