package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.okr4j.Evaluation;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.alignment.LineOfSight;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;

/**
 * The page of a person: what this person answers for, what others wait for, and what all of that is good for.
 *
 * <p>It holds no number about the person. Lights and numbers on it are those of objectives and key results, which depend on much
 * else; {@linkplain org.okr4j.report.dashboard they are no measure} of those who answer for them. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class PersonPage implements WithPersonPage permits ImmutablePersonPage {

    PersonPage() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the page as everybody sees it. Who needs more pages than one makes them with {@link Dashboards}; who looks at a
     * page of their own, and may see more, is the {@linkplain PageOptions#reader() reader} there.
     *
     * @param evaluation the program and how it was judged
     * @param person the person
     * @return the page
     * @throws IllegalArgumentException if the program has no such person
     */
    public static PersonPage of(Evaluation evaluation, PersonId person) {
        return Dashboards.of(evaluation).person(person);
    }

    /** {@return the person and the day} */
    public abstract Message title();

    /** {@return the day of the page} */
    public abstract LocalDate asOf();

    /** {@return how many objectives that this person answers for are left out because the reader may not see them, and why} */
    public abstract ImmutableList<Message> withheld();

    /** {@return the person} */
    public abstract Person person();

    /** {@return the unit in which this person works} */
    public abstract OrgUnit unit();

    /** {@return the offices that this person holds on the day} */
    public abstract ImmutableList<Appointment> offices();

    /** {@return the objectives that this person owns, in the cycles shown, in the order of the program} */
    public abstract ImmutableList<ObjectiveRow> owns();

    /** {@return the objectives that this person owns together with others} */
    public abstract ImmutableList<ObjectiveRow> coOwns();

    /** {@return the other objectives of which this person owns key results, alone or with others, each with those key results} */
    public abstract ImmutableList<ObjectiveRow> keyResults();

    /**
     * {@return what waits for this person, the earliest due first and at the end what has no date: check-ins, late or not yet,
     * what this person promised in meetings or was asked to move out of the way, dependencies at stake on either side, and
     * trainings before the next phase}
     */
    public abstract ImmutableList<Item> waiting();

    /** {@return how the work of this person leads to the mission, or where it breaks off} */
    public abstract LineOfSight lineOfSight();

    static PersonPage of(Seen seen, Person person) {
        Rows rows = new Rows(seen);
        PersonId id = person.id();
        ImmutableList<Objective> shown =
                seen.facts().objectives().stream().filter(seen::isShown).collect(toImmutableList());
        Predicate<Objective> owns =
                objective -> objective.owner().filter(id::equals).isPresent();
        Predicate<Objective> coOwns =
                objective -> objective.coOwners().stream().map(CoOwner::person).anyMatch(id::equals);
        Predicate<KeyResult> answersFor =
                keyResult -> keyResult.ownerAt(seen.asOf()).filter(id::equals).isPresent()
                        || keyResult.coOwners().contains(id);
        Predicate<Objective> hasKeyResult =
                objective -> objective.keyResults().stream().anyMatch(answersFor);
        OrgUnit unit = seen.program().unit(person.unit());
        return builder()
                .title(Message.of("dashboard.title.person", person.name(), seen.asOf()))
                .asOf(seen.asOf())
                .addAllWithheld(
                        seen.withheld().of(owns.or(coOwns).or(hasKeyResult)).sentences())
                .person(person)
                .unit(unit)
                .addAllOffices(seen.facts().organization().appointments().stream()
                        .filter(office -> office.person().equals(id) && office.isInForce(seen.asOf()))
                        .toList())
                .addAllOwns(shown.stream().filter(owns).map(rows::objective).toList())
                .addAllCoOwns(shown.stream()
                        .filter(coOwns.and(owns.negate()))
                        .map(rows::objective)
                        .toList())
                .addAllKeyResults(shown.stream()
                        .filter(owns.or(coOwns).negate())
                        .filter(hasKeyResult)
                        .map(objective -> rows.objective(objective, answersFor))
                        .toList())
                .addAllWaiting(waiting(seen, id))
                .lineOfSight(LineOfSight.of(seen.program(), id, seen.asOf()))
                .build();
    }

    private static ImmutableList<Item> waiting(Seen seen, PersonId person) {
        Items items = new Items(seen, any -> true);
        ImmutableSet<DependencyId> concerned = seen.program().dependenciesOf(person, seen.asOf()).stream()
                .map(Dependency::id)
                .collect(toImmutableSet());
        return Stream.of(
                        items.checkIns(duty -> duty.by().filter(person::equals).isPresent()),
                        items.actions(open ->
                                open.action().owner().filter(person::equals).isPresent()),
                        items.blockers(open ->
                                open.escalatedTo().filter(person::equals).isPresent()),
                        seen.weakDependencies().stream()
                                .filter(weak ->
                                        concerned.contains(weak.dependency().id()))
                                .map(items::item),
                        trainings(seen, items, person))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)))
                .collect(toImmutableList());
    }

    private static Stream<Item> trainings(Seen seen, Items items, PersonId person) {
        return seen.roadmap().flatMap(RoadmapStatus::next).stream()
                .flatMap(gate -> seen.trainings().get(person).stream().map(missing -> items.training(missing, gate)));
    }

    static final class Builder extends ImmutablePersonPage.Builder {
        Builder() {}
    }
}
