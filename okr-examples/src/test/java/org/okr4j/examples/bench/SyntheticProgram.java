package org.okr4j.examples.bench;

import com.google.common.math.IntMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Confidence;
import org.okr4j.value.Weight;

/**
 * A program of any size in the last quarter of 2026, the same one each time. Its cascade has four levels; an objective has
 * four key results, each with three check-ins but one in fifty, and contributes to one of the level above. Teams take their
 * numbers from their key results, departments and divisions from key results and children, the organization from children.
 */
public final class SyntheticProgram {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    static final int KEY_RESULTS = 4;

    private static final Cycle CYCLE = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    private static final int OBJECTIVES_OF_UNIT = 4;
    private static final UnitKind[] KINDS = {
        UnitKind.ORGANIZATION, UnitKind.DIVISION, UnitKind.DEPARTMENT, UnitKind.TEAM
    };
    private static final PersonLevel[] PERSONS = {
        PersonLevel.EXECUTIVE, PersonLevel.DIRECTOR, PersonLevel.MANAGER, PersonLevel.CONTRIBUTOR
    };
    private static final RollUp[] ROLL_UPS = {RollUp.CHILDREN, RollUp.BOTH, RollUp.BOTH, RollUp.KEY_RESULTS};
    private static final LocalDate[] REPORTED = {
        LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16)
    };

    private final SplittableRandom random = new SplittableRandom(42);
    private final int[] levels;
    private final Organization.Builder organization = Organization.builder().name("Synthetic");
    private final OkrProgram.Builder program = OkrProgram.builder().addCycle(CYCLE);

    private SyntheticProgram(int[] levels) {
        this.levels = levels;
    }

    /** {@return a program of about so many key results} */
    public static OkrProgram of(int keyResults, Fanning fanning) {
        return new SyntheticProgram(fanning.levels(keyResults / KEY_RESULTS)).build();
    }

    private OkrProgram build() {
        for (int level = 0; level < levels.length; level++) {
            // The organization is one unit, however many objectives it has.
            int units = level == 0 ? 1 : IntMath.divide(levels[level], OBJECTIVES_OF_UNIT, RoundingMode.CEILING);
            for (int unit = 0; unit < units; unit++) {
                addUnit(level, unit);
            }
            for (int objective = 0; objective < levels[level]; objective++) {
                program.addObjective(objective(level, objective));
            }
        }
        return program.organization(organization.build()).build();
    }

    private void addUnit(int level, int unit) {
        OrgUnit.Builder added = OrgUnit.builder()
                .id(unitId(level, unit))
                .name("Unit " + level + "." + unit)
                .kind(KINDS[level]);
        if (level > 0) {
            added.parent(unitOf(level - 1, above(level, unit * OBJECTIVES_OF_UNIT)));
        }
        organization.addUnits(added.build());
        organization.addPeople(Person.builder()
                .id(personId(unitId(level, unit)))
                .name("Person " + level + "." + unit)
                .level(PERSONS[level])
                .unit(unitId(level, unit))
                .build());
    }

    private Objective objective(int level, int place) {
        UnitId unit = unitOf(level, place);
        Objective.Builder objective = Objective.builder()
                .id(objectiveId(level, place))
                .unit(unit)
                .cycle(CYCLE.id())
                .title("Objective " + level + "." + place)
                .owner(personId(unit))
                .rollUp(ROLL_UPS[level])
                .addTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(CYCLE.dates().first())
                        .build());
        if (level > 0) {
            objective.addParents(
                    Contribution.contributes(objectiveId(level - 1, above(level, place)), Weight.of(1 + place % 3)));
        }
        for (int i = 0; i < KEY_RESULTS; i++) {
            objective.addKeyResults(keyResult(level, place, i, personId(unit)));
        }
        return objective.build();
    }

    /** Two that rise and two that fall, by up to 100.00; every fourth one counts double. */
    private KeyResult keyResult(int level, int place, int number, PersonId owner) {
        int baseline = random.nextInt(10_000);
        int way = 1 + random.nextInt(10_000);
        boolean rises = number % 2 == 0;
        KeyResult.Builder keyResult = KeyResult.builder()
                .id(keyResultId(level, place, number))
                .text("Key result " + level + "." + place + "." + number)
                .measure(
                        rises
                                ? Measure.increase(hundredths(baseline), hundredths(baseline + way))
                                : Measure.decrease(hundredths(baseline), hundredths(baseline - way)))
                .weight(number == 3 ? Weight.of(2) : Weight.ONE)
                .owner(owner);
        boolean silent = random.nextInt(50) == 0;
        for (int i = 0; i < REPORTED.length && !silent; i++) {
            int gone = (int) (way * (i + 1L) * random.nextInt(150) / 500);
            keyResult.addCheckIns(CheckIn.builder()
                    .date(REPORTED[i])
                    .measurement(Measurement.number(hundredths(rises ? baseline + gone : baseline - gone)))
                    .confidence(Confidence.ofTenths(1 + random.nextInt(9)))
                    .by(owner)
                    .build());
        }
        return keyResult.build();
    }

    private static BigDecimal hundredths(int unscaled) {
        return BigDecimal.valueOf(unscaled, 2);
    }

    /** The place of what an objective contributes to, among those of the level above. */
    private int above(int level, int place) {
        return (int) ((long) place * levels[level - 1] / levels[level]);
    }

    static ObjectiveId objectiveId(int level, int place) {
        return ObjectiveId.of("o-" + level + "-" + place);
    }

    static KeyResultId keyResultId(int level, int place, int number) {
        return KeyResultId.of("kr-" + level + "-" + place + "-" + number);
    }

    private static UnitId unitOf(int level, int objective) {
        return unitId(level, level == 0 ? 0 : objective / OBJECTIVES_OF_UNIT);
    }

    private static UnitId unitId(int level, int unit) {
        return UnitId.of("u-" + level + "-" + unit);
    }

    private static PersonId personId(UnitId unit) {
        return PersonId.of("p" + unit);
    }
}
