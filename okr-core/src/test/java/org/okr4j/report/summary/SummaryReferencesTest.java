package org.okr4j.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.CheckInAdded;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.OrganizationRevised;
import org.okr4j.program.ThingRevised;

/** Changes the values behind the sentences of a summary, one by one: what told the old value is not said anymore. */
class SummaryReferencesTest {

    private static final OkrProgram PROGRAM = Bay.program(
            Bay.objective(
                    "tugs",
                    "pilots",
                    "Tugs",
                    Bay.checkIn(Bay.EARLY, 30),
                    Bay.checkIn(Bay.LATE, 5)
                            .withBlockers(Bay.blocker("No berth is free"))
                            .withNote("Waiting for the council")),
            Bay.objective("quay", "port", "Quay", Bay.checkIn(Bay.EARLY, 30), Bay.checkIn(Bay.LATE, 60)),
            Bay.objective("crane", "port", "Crane"));

    @Test
    void aSentenceChangesOrGoesWithEachValueBehindIt() {
        List<SummaryFact> changed = new ArrayList<>();
        for (SummarySentence sentence : Bay.summary(PROGRAM).sentences()) {
            for (SummaryFact fact : sentence.facts()) {
                changeOf(fact).ifPresent(change -> {
                    changed.add(fact);
                    assertThat(Bay.summary(PROGRAM.apply(change)).sentences())
                            .extracting(SummarySentence::text)
                            .as("after %s", change)
                            .doesNotContain(sentence.text());
                });
            }
        }

        assertThat(changed).hasSizeGreaterThan(20);
        assertThat(changed)
                .extracting(SummaryFact::quantity)
                .contains(
                        FactQuantity.NAME,
                        FactQuantity.PROGRESS,
                        FactQuantity.STATUS,
                        FactQuantity.EARLIER_STATUS,
                        FactQuantity.EARLIER_PROGRESS,
                        FactQuantity.QUOTE,
                        FactQuantity.DAYS,
                        FactQuantity.FAR_BEHIND);
    }

    /** A change that gives a fact another value; empty for days of the calendar and what is asked by rules. */
    private static Optional<Change> changeOf(SummaryFact fact) {
        return switch (fact.quantity()) {
            case NAME -> fact.about().flatMap(about -> renamed(about, "Other"));
            case PROGRESS, STATUS, FAR_BEHIND, ON_PACE, QUOTE, DAYS ->
                Optional.of(reported(fact.about()
                        .filter(ObjectiveId.class::isInstance)
                        .map(Object::toString)
                        .orElse("tugs")));
            case EARLIER_STATUS -> Optional.of(earlier("tugs", 0));
            case EARLIER_PROGRESS -> Optional.of(earlier("quay", 35));
            default -> Optional.empty();
        };
    }

    /** Another report, of another number and with another thing in the way. */
    private static Change reported(String objective) {
        int value = objective.equals("quay") ? 62 : 55;
        return new CheckInAdded(KeyResultId.of("k-" + objective), Bay.checkIn(Bay.AS_OF, value));
    }

    private static Change earlier(String objective, int value) {
        CheckIn checkIn = Bay.checkIn(Bay.EARLY.plusDays(3), value);
        return new CheckInAdded(KeyResultId.of("k-" + objective), checkIn);
    }

    private static Optional<Change> renamed(Object about, String name) {
        Organization organization = PROGRAM.organization();
        if (about instanceof ObjectiveId id) {
            return Optional.of(
                    new ThingRevised(PROGRAM.objective(id).orElseThrow().withTitle(name)));
        }
        if (about instanceof KeyResultId id) {
            return Optional.of(new ThingRevised(PROGRAM.objectiveOf(id)
                    .flatMap(objective -> objective.keyResult(id))
                    .orElseThrow()
                    .withText(name)));
        }
        if (about instanceof PersonId id) {
            return Optional.of(new OrganizationRevised(organization.withPeople(organization.people().stream()
                    .map(person -> person.id().equals(id) ? person.withName(name) : person)
                    .toList())));
        }
        return about instanceof UnitId id
                ? Optional.of(new OrganizationRevised(organization.withUnits(organization.units().stream()
                        .map(unit -> unit.id().equals(id) ? unit.withName(name) : unit)
                        .toList())))
                : Optional.empty();
    }
}
