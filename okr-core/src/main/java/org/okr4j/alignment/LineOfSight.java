package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.PersonId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;

/**
 * How the work of one person can be followed up to what the organization is there for, or where that breaks.
 *
 * <pre>{@code
 * LineOfSight sight = LineOfSight.of(program, PersonId.of("ana"), LocalDate.of(2026, 11, 20));
 * sight.isComplete();                          // whether one way leads to the mission
 * sight.paths().get(0).steps();                // Ana answers for "Cut debtor days", that belongs to "Cash in time" ...
 * }</pre>
 *
 * <p>It begins with the key results and objectives that a person answers for, alone or together with others, and with the
 * objectives of the unit that is this one person. Who has none of these works for the objectives of the unit in which this
 * person is listed: most people own nothing, and what they do is what their unit wants to achieve. It does not look for
 * objectives in units further up, because a unit without objectives is just what breaks the line. Only objectives and key
 * results count that were not given up, in cycles that contain the day.
 *
 * <p>From there it follows the links of each objective, whether they count or support, to objectives of the organization and
 * to strategic priorities. An objective of any unit may name a priority and so needs no link: that is how a support function
 * serves one. There is one path for each end, and it is one of the shortest: for each priority that is reached, and for each
 * objective or key result where the way breaks. So there are never more paths than things.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LineOfSight {

    private final PersonId person;
    private final LocalDate asOf;
    private final Optional<String> mission;
    private final Message name;
    private final ImmutableList<SightPath> paths;

    private LineOfSight(
            PersonId person, LocalDate asOf, Optional<String> mission, Message name, ImmutableList<SightPath> paths) {
        this.person = person;
        this.asOf = asOf;
        this.mission = mission;
        this.name = name;
        this.paths = paths;
    }

    /**
     * Returns the line of sight of a person. The time it takes grows with the number of key results, among which those are
     * looked for that the person answers for.
     *
     * @param program the program
     * @param person a person of the program
     * @param asOf the day
     * @return the ways to priorities and to where they break
     * @throws IllegalArgumentException if the program has no such person
     */
    public static LineOfSight of(ResolvedProgram program, PersonId person, LocalDate asOf) {
        requireNonNull(program, "program");
        requireNonNull(asOf, "asOf");
        String name = program.person(person).name();
        return new LineOfSight(
                person,
                asOf,
                program.program().organization().mission(),
                Message.of("alignment.impact.plain", name),
                new SightFinder(program, person, asOf).find());
    }

    /** {@return whose line it is} */
    public PersonId person() {
        return person;
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return what the organization is there for, where all ways should lead; absent if nobody has said} */
    public Optional<String> mission() {
        return mission;
    }

    /** {@return the ways, at least one, the shortest first; where there is no objective one without steps} */
    public ImmutableList<SightPath> paths() {
        return paths;
    }

    /** {@return whether one of the ways leads to the mission} */
    public boolean isComplete() {
        return paths.stream().anyMatch(SightPath::isComplete);
    }

    /** {@return all ways, step by step, with where and why they break} */
    public Explanation explanation() {
        Message text = isComplete()
                ? Message.of("alignment.sight.complete", name, mission.orElseThrow())
                : Message.of("alignment.sight.broken", name);
        return Explanation.note(text, paths.stream().map(LineOfSight::explain).collect(toImmutableList()));
    }

    private static Explanation explain(SightPath path) {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        path.steps().forEach(step -> lines.add(note(step.text())));
        path.brokenBy().ifPresent(broken -> lines.add(note(broken.text())));
        int steps = path.steps().size();
        return Explanation.note(
                Message.of(path.isComplete() ? "alignment.sight.path" : "alignment.sight.broken-path", steps),
                lines.build());
    }

    private static Explanation note(Message text) {
        return Explanation.note(text, ImmutableList.of());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LineOfSight other
                && person.equals(other.person)
                && asOf.equals(other.asOf)
                && mission.equals(other.mission)
                && name.equals(other.name)
                && paths.equals(other.paths);
    }

    @Override
    public int hashCode() {
        return 31 * person.hashCode() + paths.hashCode();
    }

    /** {@return the lines in English} */
    @Override
    public String toString() {
        return explanation().toString();
    }
}
