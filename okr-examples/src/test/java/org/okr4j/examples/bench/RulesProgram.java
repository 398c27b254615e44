package org.okr4j.examples.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.Role;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;

/**
 * A {@link SyntheticProgram} that gives all rules something to look at: titles and sentences as people write them, heads,
 * priorities, a roadmap with pilots, rituals, dependencies, declarations, conversations and KPIs. Most of it is in order; one
 * key result in four has a sentence that does not fit its measure.
 */
final class RulesProgram {

    private static final String[] WHO = {
        "Families",
        "Visitors",
        "Older people",
        "Small companies",
        "Students",
        "Commuters",
        "New neighbors",
        "Volunteers"
    };
    private static final String[] TOWN_BEGINS = {
        "Nor", "East", "Wal", "Brad", "Hex", "Mal", "Ox", "Win", "Lang", "Thorn", "Ash", "Kirk", "Stan", "Bur", "Dun",
        "Fern", "Glen", "Har", "Ink", "Jar", "Kel", "Lind", "Mar", "New", "Oak", "Pen", "Quar", "Red", "Sal", "Tad"
    };
    private static final String[] TOWN_ENDS = {
        "wick", "ham", "ton", "ford", "by", "field", "bridge", "ley", "mouth", "stead", "worth", "well", "bury",
                "combe",
        "dale", "gate", "holm", "kirk", "lake", "moor", "ness", "over", "pool", "ridge", "shaw", "thorpe", "under",
                "vale",
        "water", "yard"
    };
    private static final String[] ENJOY = {
        "find help without waiting",
        "feel safe on their way home",
        "decide with us what is built",
        "get around without a car",
        "trust how money is spent",
        "meet in places that they like",
        "learn what the world asks for",
        "stay healthy at any age",
        "know whom to turn to",
        "start a company with ease",
        "breathe clean air",
        "come back gladly"
    };
    private static final String[] METRICS = {
        "the share of calls that are answered at once",
        "the number of people who come again",
        "the share of paths that are lit",
        "the average satisfaction of guests",
        "the share of applications made online",
        "the number of active members",
        "the share of repairs that hold",
        "the weekly use of the library"
    };

    private static final LocalDate[] KNOWN = {LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 9)};

    private final OkrProgram plain;
    private final Cycle cycle;
    private final List<Objective> objectives = new ArrayList<>();

    private RulesProgram(OkrProgram plain) {
        this.plain = plain;
        this.cycle = plain.cycles().get(0);
    }

    /** {@return a program of about so many objectives} */
    static OkrProgram of(int objectives) {
        return new RulesProgram(SyntheticProgram.of(objectives * SyntheticProgram.KEY_RESULTS, Fanning.SIX)).build();
    }

    private OkrProgram build() {
        for (Objective objective : plain.objectives()) {
            objectives.add(worded(objective, objectives.size()));
        }
        OkrProgram.Builder program = OkrProgram.builder()
                .organization(organization())
                .addCycle(cycle)
                .cadence(Cadences.CROSS_DEPARTMENT.withCheckIns(Frequency.BIWEEKLY))
                .roadmap(roadmap())
                .addAllObjectives(objectives)
                .addAllDependencies(dependencies());
        List<OrgUnit> units = plain.organization().units();
        for (int place = 0; place < units.size(); place++) {
            program.addFact(DependencyDeclaration.builder()
                    .unit(units.get(place).id())
                    .cycle(cycle.id())
                    .date(LocalDate.of(2026, 9, 28))
                    .build());
            if (place > 0 && place % 4 == 0) {
                program.addConversation(conversation(place, units.get(place - 1), units.get(place)));
            }
            if (units.get(place).kind() == UnitKind.DEPARTMENT && place % 20 == 0) {
                program.addKpi(kpi(place, units.get(place)));
            }
        }
        return program.build();
    }

    private Organization organization() {
        Organization.Builder organization = Organization.builder()
                .name("Synthetic")
                .mission("People live well here")
                .addAllUnits(plain.organization().units())
                .addAllPeople(plain.organization().people());
        for (String priority : List.of("safety", "health", "work")) {
            organization.addPriority(StrategicPriority.builder()
                    .id(PriorityId.of(priority))
                    .title("More " + priority)
                    .build());
        }
        for (OrgUnit unit : plain.organization().units()) {
            organization.addAppointment(Appointment.builder()
                    .person(PersonId.of("p" + unit.id()))
                    .role(Role.HEAD)
                    .unit(unit.id())
                    .from(LocalDate.of(2024, 1, 1))
                    .build());
        }
        return organization.build();
    }

    private RoadmapPlan roadmap() {
        RoadmapPlan.Builder plan = RoadmapPlan.builder()
                .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
                .start(LocalDate.of(2026, 6, 1));
        plain.organization().units().stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .limit(2)
                .forEach(unit -> plan.addPilot(unit.id()));
        return plan.build();
    }

    private static Objective worded(Objective objective, int place) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (KeyResult keyResult : objective.keyResults()) {
            keyResults.add(worded(keyResult, place * SyntheticProgram.KEY_RESULTS + keyResults.size()));
        }
        Objective worded = objective
                .withTitle(pick(WHO, place / 3) + " in " + town(place) + " " + pick(ENJOY, place))
                .withKeyResults(keyResults);
        return objective.parents().isEmpty() ? worded.withPriorities(PriorityId.of("safety")) : worded;
    }

    private static KeyResult worded(KeyResult keyResult, int place) {
        return keyResult
                .withText(
                        place % 4 == 3
                                ? Sentences.ENGLISH.get(place / 4 % Sentences.ENGLISH.size())
                                : sentence(keyResult.measure().orElseThrow(), place))
                .withUnit(MetricUnit.PERCENT)
                .withCheckIns(keyResult.checkIns().stream()
                        .map(checkIn -> checkIn.withNote("We know why, and two of three measures have begun."))
                        .toList());
    }

    private static String sentence(Measure measure, int place) {
        MeasureParts parts = measure.toParts();
        BigDecimal baseline = parts.baseline().orElseThrow();
        BigDecimal target = parts.target().orElseThrow();
        return (target.compareTo(baseline) > 0 ? "Increase " : "Reduce ") + pick(METRICS, place) + " in " + town(place)
                + " from " + baseline.toPlainString() + "% to " + target.toPlainString()
                + "% by the end of the quarter";
    }

    private static String town(int place) {
        return pick(TOWN_BEGINS, place) + pick(TOWN_ENDS, place / TOWN_BEGINS.length);
    }

    private static String pick(String[] texts, int place) {
        return texts[place % texts.length];
    }

    /** Every second key result of every second team needs the first one of the team before. */
    private List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (int place = objectives.size() / 5; place < objectives.size(); place += 2) {
            Dependency.Builder dependency = Dependency.builder()
                    .id(DependencyId.of("d-" + place))
                    .consumer(objectives.get(place).keyResults().get(1).id())
                    .provider(objectives
                            .get(Math.max(0, place - 8))
                            .keyResults()
                            .get(0)
                            .id())
                    .kind(DependencyKind.OUTCOME)
                    .need("what the neighbors achieve")
                    .neededBy(LocalDate.of(2026, 12, 18));
            for (LocalDate day : KNOWN) {
                dependency.addSteps(DependencyStep.builder()
                        .date(day)
                        .state(DependencyState.CONFIRMED)
                        .inReview(true)
                        .build());
            }
            dependencies.add(dependency.build());
        }
        return dependencies;
    }

    private Conversation conversation(int place, OrgUnit one, OrgUnit other) {
        return Conversation.builder()
                .id(ConversationId.of("talk-" + place))
                .date(LocalDate.of(2026, 9, 25))
                .cycle(cycle.id())
                .addUnits(one.id(), other.id())
                .addParticipants(PersonId.of("p" + one.id()), PersonId.of("p" + other.id()))
                .build();
    }

    private static Kpi kpi(int place, OrgUnit unit) {
        return Kpi.builder()
                .id(KpiId.of("kpi-" + place))
                .name("Sick leave in " + town(place))
                .unit(unit.id())
                .metricUnit(MetricUnit.PERCENT)
                .healthy(HealthBand.builder().atMost(new BigDecimal("4")).build())
                .addHistory(new Reading(LocalDate.of(2026, 11, 2), Measurement.number("3.5")))
                .build();
    }
}
