package org.okr4j.report.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.alignment.WeakDependency;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.ExecutiveDashboard;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What whoever writes a summary has at hand, and the names by which things are called in it. */
final class Desk {

    private final Dashboards boards;
    private final ExecutiveDashboard board;
    private final LocalDate since;
    private final Scorecard before;
    private final ImmutableList<Objective> objectives;
    private final ImmutableListMultimap<ObjectiveId, OpenBlocker> blockers;
    private final ImmutableList<WeakDependency> dependencies;
    private final Set<PersonId> introduced = new HashSet<>();

    Desk(Dashboards boards) {
        this.boards = boards;
        this.board = boards.executive();
        this.since = board.since().since();
        this.before = Scorer.of(card().policy()).score(program(), since);
        this.objectives = boards.objectives();
        this.blockers = Multimaps.index(
                OpenBlocker.of(card()),
                open -> program().objectiveOf(open.keyResult()).id());
        this.dependencies = WeakDependency.of(card());
    }

    ExecutiveDashboard board() {
        return board;
    }

    Scorecard card() {
        return boards.evaluation().scorecard();
    }

    ResolvedProgram program() {
        return boards.evaluation().program();
    }

    LocalDate asOf() {
        return boards.evaluation().asOf();
    }

    /** {@return the published objectives of the cycles shown, in the order of the program} */
    ImmutableList<Objective> objectives() {
        return objectives;
    }

    ObjectiveScore now(Objective objective) {
        return card().of(objective.id());
    }

    ObjectiveScore then(Objective objective) {
        return before.of(objective.id());
    }

    KeyResultScore then(KeyResultId keyResult) {
        return before.of(keyResult);
    }

    LocalDate earlier() {
        return since;
    }

    /** {@return what stands in the way of an objective, the oldest first} */
    ImmutableList<OpenBlocker> blockersOf(ObjectiveId objective) {
        return blockers.get(objective);
    }

    ImmutableList<OpenBlocker> blockers() {
        return OpenBlocker.of(card());
    }

    /** {@return the dependencies at stake, by their gravest weakness} */
    ImmutableList<WeakDependency> dependencies() {
        return dependencies;
    }

    /** {@return how many units are above that of an objective} */
    int depth(Objective objective) {
        return program().pathToRoot(objective.unit()).size() - 1;
    }

    /** {@return the day by which a key result is to be reached} */
    LocalDate endOf(KeyResultId id) {
        return program()
                .keyResult(id)
                .dueAt(asOf())
                .orElseGet(() ->
                        program().cycleOf(program().objectiveOf(id)).dates().last());
    }

    Phrase objective(ObjectiveId id) {
        return name(id, program().objective(id).title());
    }

    Phrase keyResult(KeyResultId id) {
        return name(id, program().keyResult(id).text());
    }

    Phrase unit(UnitId id) {
        return name(id, program().unit(id).name());
    }

    Phrase cycle(Cycle cycle) {
        return name(cycle.id(), cycle.label());
    }

    /** {@return the person with the office, where it is mentioned for the first time} */
    Phrase person(PersonId id) {
        Phrase name = name(id, program().person(id).name());
        return (introduced.add(id) ? office(id) : Optional.<Appointment>empty())
                .map(office -> Phrase.of(
                        "summary.person",
                        name,
                        Phrase.of(SummaryFact.of(FactQuantity.ROLE, id, office.role())),
                        unit(office.unit())))
                .orElse(name);
    }

    private Optional<Appointment> office(PersonId id) {
        return program().program().organization().appointments().stream()
                .filter(appointment -> appointment.person().equals(id) && appointment.isInForce(asOf()))
                .min(Comparator.comparing(Appointment::role));
    }

    /** {@return those who lead a unit, or else the one above; empty if nobody is named} */
    Optional<Phrase> heads(UnitId unit) {
        return program().pathToRoot(unit).stream()
                .map(OrgUnit::id)
                .map(above -> program().heads(above, asOf()))
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .map(heads -> Phrase.all(
                        heads.stream().map(Person::id).map(this::person).toList()));
    }

    /** {@return what a thing is called; empty for what has no name} */
    Optional<Phrase> named(Id id) {
        if (id instanceof ObjectiveId objective) {
            return Optional.of(quoted(objective(objective)));
        }
        if (id instanceof KeyResultId keyResult) {
            return Optional.of(quoted(keyResult(keyResult)));
        }
        if (id instanceof UnitId unit) {
            return Optional.of(unit(unit));
        }
        if (id instanceof PersonId person) {
            return Optional.of(name(id, program().person(person).name()));
        }
        return id instanceof CycleId cycle ? Optional.of(cycle(program().cycle(cycle))) : Optional.empty();
    }

    static Phrase quoted(Phrase phrase) {
        return Phrase.of("summary.quoted", phrase);
    }

    static Phrase name(Id about, String name) {
        return Phrase.of(SummaryFact.of(FactQuantity.NAME, about, Shortened.of(name)));
    }

    static Phrase quote(Id about, String text) {
        return Phrase.of(SummaryFact.of(FactQuantity.QUOTE, about, Shortened.of(text)));
    }

    /** {@return a day, with its year where it is another than that of the summary} */
    Phrase day(FactQuantity quantity, Id about, LocalDate date) {
        return day(SummaryFact.of(quantity, about, date), date);
    }

    Phrase day(FactQuantity quantity, LocalDate date) {
        return day(SummaryFact.of(quantity, date), date);
    }

    private Phrase day(SummaryFact fact, LocalDate date) {
        return new Phrase(Days.near(date, asOf()), ImmutableList.of(fact));
    }

    static Phrase fact(FactQuantity quantity, Id about, Object value) {
        return Phrase.of(SummaryFact.of(quantity, about, value));
    }

    static Phrase label(Id about, Message label) {
        return Phrase.of(SummaryFact.of(FactQuantity.NAME, about, label));
    }
}
