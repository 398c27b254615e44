package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;
import org.okr4j.value.ProgramFact;
import org.okr4j.value.Weight;

/**
 * One edit of a program, as a value: it can be kept, sent, proposed and applied.
 *
 * <p>There is no other kind of edit. A change names the thing it is about by id and holds what is new; {@link
 * OkrProgram#apply(Change)} carries it out.
 *
 * <pre>{@code
 * OkrProgram renewed = program.apply(Change.checkIn(KeyResultId.of("debtor-days"), checkIn));
 * }</pre>
 *
 * <p>All changes are immutable and thread-safe.
 */
public sealed interface Change
        permits CheckInAdded,
                KeyResultAmended,
                LinkAdded,
                LinkDropped,
                ScoreOverridden,
                StateChanged,
                OwnerChanged,
                PersonLeft,
                ReviewRecorded,
                DependencyReported,
                KeyResultAdded,
                ThingAdded,
                ThingRevised,
                ThingRemoved,
                ThingsReordered,
                FactRecorded,
                FactRetracted,
                OrganizationRevised,
                SettingsRevised,
                ExtensionPut,
                ExtensionRemoved {

    /**
     * {@return whether it may change links, ids or lists of things, and not only values} After a change of values alone,
     * everything that was found out about the structure of the program still holds.
     */
    boolean isStructural();

    /**
     * {@return the objective or key result whose number may move at once: the one it is about, but the parent where a link
     * is added or dropped; empty where no number moves, or all may} Whatever else moves lies above it in the cascade.
     */
    Optional<Id> rescored();

    /**
     * {@return the day from which on what it holds is seen, where that bears a day; empty where it is seen on any day once it
     * is applied} People who leave are known to leave from then on.
     */
    default Optional<LocalDate> seenFrom() {
        return Optional.empty();
    }

    /**
     * Returns the change that adds a check-in to a key result.
     *
     * @param keyResult the key result
     * @param checkIn the check-in, of a date and revision that the key result does not have yet
     * @return the change
     */
    static Change checkIn(KeyResultId keyResult, CheckIn checkIn) {
        return new CheckInAdded(keyResult, checkIn);
    }

    /**
     * Returns the change that gives a key result another measure from a date on.
     *
     * @param keyResult the key result
     * @param measure the new measure
     * @param date the day from which it holds
     * @param reason why, for those who read the history
     * @return the change
     */
    static Change retarget(KeyResultId keyResult, Measure measure, LocalDate date, String reason) {
        return amend(
                keyResult,
                Amendment.builder().date(date).measure(measure).reason(reason).build());
    }

    /**
     * Returns the change that gives a key result another measure from a date on, without a reason: people add theirs.
     *
     * @param keyResult the key result
     * @param measure the new measure
     * @param date the day from which it holds
     * @return the change
     */
    static Change retarget(KeyResultId keyResult, Measure measure, LocalDate date) {
        return amend(keyResult, Amendment.builder().date(date).measure(measure).build());
    }

    /**
     * Returns the change that gives a key result another weight from a date on.
     *
     * @param keyResult the key result
     * @param weight the new weight
     * @param date the day from which it holds
     * @param reason why, for those who read the history
     * @return the change
     */
    static Change reweigh(KeyResultId keyResult, Weight weight, LocalDate date, String reason) {
        return amend(
                keyResult,
                Amendment.builder().date(date).weight(weight).reason(reason).build());
    }

    /**
     * Returns the change that amends a key result.
     *
     * @param keyResult the key result
     * @param amendment what holds from a date on, and why
     * @return the change
     */
    static Change amend(KeyResultId keyResult, Amendment amendment) {
        return new KeyResultAmended(keyResult, amendment);
    }

    /**
     * Returns the change that links an objective to a parent.
     *
     * @param objective the objective that serves another
     * @param link the parent, and whether the objective counts there
     * @return the change
     */
    static Change link(ObjectiveId objective, Contribution link) {
        return new LinkAdded(objective, link);
    }

    /**
     * Returns the change that takes a link from an objective to a parent away.
     *
     * @param objective the objective that no longer serves the other
     * @param parent the id of the objective or key result that it was linked to
     * @return the change
     * @throws IllegalArgumentException if the parent is anything else
     */
    static Change unlink(ObjectiveId objective, Id parent) {
        return new LinkDropped(objective, parent);
    }

    /**
     * Returns the change that sets the score of a key result, in place of an earlier override if there is one.
     *
     * @param keyResult the key result
     * @param override the score, from when on it counts, and why
     * @return the change
     */
    static Change override(KeyResultId keyResult, ScoreOverride override) {
        return new ScoreOverridden(keyResult, override);
    }

    /**
     * Returns the change that sets the score of an objective, in place of an earlier override if there is one.
     *
     * @param objective the objective
     * @param override the score, from when on it counts, and why
     * @return the change
     */
    static Change override(ObjectiveId objective, ScoreOverride override) {
        return new ScoreOverridden(objective, override);
    }

    /**
     * Returns the change that leads an objective to another state.
     *
     * @param objective the objective
     * @param transition the state, from when on, and why
     * @return the change
     */
    static Change transition(ObjectiveId objective, Transition transition) {
        return new StateChanged(objective, transition);
    }

    /**
     * Returns the change that ends a key result on its own.
     *
     * @param keyResult the key result
     * @param transition its end, from when on, and why
     * @return the change
     */
    static Change transition(KeyResultId keyResult, Transition transition) {
        return new StateChanged(keyResult, transition);
    }

    /**
     * Returns the change that makes somebody answer for an objective, in place of whoever did.
     *
     * @param objective the objective
     * @param owner who answers for it
     * @return the change
     */
    static Change assign(ObjectiveId objective, PersonId owner) {
        return new OwnerChanged(objective, owner);
    }

    /**
     * Returns the change by which somebody leaves the organization.
     *
     * @param person the person
     * @param lastDay the last day on which the person works here
     * @return the change
     */
    static Change leave(PersonId person, LocalDate lastDay) {
        return new PersonLeft(person, lastDay);
    }

    /**
     * Returns the change by which an alignment review decides on a proposed objective.
     *
     * @param objective the objective
     * @param review who decided what, when and why
     * @return the change
     */
    static Change review(ObjectiveId objective, Review review) {
        return new ReviewRecorded(objective, review);
    }

    /**
     * Returns the change that adds to a dependency what became known about it.
     *
     * @param dependency the dependency
     * @param step what became known, and when
     * @return the change
     */
    static Change report(DependencyId dependency, DependencyStep step) {
        return new DependencyReported(dependency, step);
    }

    /**
     * Returns the change that adds a key result to an objective, as its last.
     *
     * @param objective the objective
     * @param keyResult the key result, of an id that the program does not have yet
     * @return the change
     */
    static Change add(ObjectiveId objective, KeyResult keyResult) {
        return new KeyResultAdded(objective, keyResult);
    }

    /**
     * Returns the change that adds a thing to the program, as the last of its list.
     *
     * @param thing an objective, a dependency, a KPI, an initiative, a cycle, a conversation, a retrospective, a training, an
     *     oversight body, a meeting, a unit, a person or a priority, of an id that the program does not have yet
     * @return the change
     * @throws IllegalArgumentException if the thing is none of these
     */
    static Change add(Identified thing) {
        return new ThingAdded(thing);
    }

    /**
     * Returns the change that puts a thing in the place of the one with the same id.
     *
     * @param thing a key result, or anything that can be {@linkplain #add(Identified) added}
     * @return the change
     * @throws IllegalArgumentException if the thing is neither
     */
    static Change revise(Identified thing) {
        return new ThingRevised(thing);
    }

    /**
     * Returns the change that describes the organization anew.
     *
     * @param organization the organization as it is now
     * @return the change
     */
    static Change revise(Organization organization) {
        return new OrganizationRevised(organization);
    }

    /**
     * Returns the change that takes a thing away, with what applications keep with it.
     *
     * @param id the id of a key result, or of anything that can be {@linkplain #add(Identified) added}
     * @return the change
     * @throws IllegalArgumentException if the id is of neither
     */
    static Change remove(Id id) {
        return new ThingRemoved(id);
    }

    /**
     * Returns the change that puts all things of one kind in another order.
     *
     * @param order the ids of all things of a kind that can be {@linkplain #add(Identified) added}, in the new order
     * @return the change
     * @throws IllegalArgumentException if there are none, two are the same, or their kinds differ
     */
    static Change reorder(Iterable<? extends Id> order) {
        return new ThingsReordered(ImmutableList.copyOf(order));
    }

    /**
     * Returns the change that records a fact without an id, as the last of its kind.
     *
     * @param fact the fact
     * @return the change
     * @throws IllegalArgumentException if it is of a kind that no program records
     */
    static Change record(ProgramFact fact) {
        return new FactRecorded(fact);
    }

    /**
     * Returns the change that takes a fact back.
     *
     * @param fact the fact as it was recorded; of several equal ones the last is taken
     * @return the change
     * @throws IllegalArgumentException if it is of a kind that no program records
     */
    static Change retract(ProgramFact fact) {
        return new FactRetracted(fact);
    }

    /**
     * Returns the change that sets anew what holds for the whole program.
     *
     * @param settings the settings as they are now
     * @return the change
     */
    static Change revise(ProgramSettings settings) {
        return new SettingsRevised(settings);
    }

    /**
     * Returns the change by which an application keeps something with a thing, in place of what it kept there by the same
     * name.
     *
     * @param thing the id of the thing
     * @param name the name, such as {@code x-budget-line}
     * @param json the value, as canonical JSON text
     * @return the change
     */
    static Change putExtension(Id thing, String name, String json) {
        return new ExtensionPut(thing, name, json);
    }

    /**
     * Returns the change by which an application no longer keeps something with a thing.
     *
     * @param thing the id of the thing
     * @param name the name, such as {@code x-budget-line}
     * @return the change
     */
    static Change removeExtension(Id thing, String name) {
        return new ExtensionRemoved(thing, name);
    }
}
