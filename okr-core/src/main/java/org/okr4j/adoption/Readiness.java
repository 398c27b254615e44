package org.okr4j.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;

/**
 * Whether an organization is ready for a rollout on a day, or for the first workshop of a department. It needs no roadmap, and
 * asks for nothing that only a later phase brings.
 *
 * <table>
 * <caption>What is asked for at which gate</caption>
 * <tr><th>condition</th><th>before the rollout</th><th>before workshops</th></tr>
 * <tr><td>an executive sponsor is named</td><td>yes</td><td>yes</td></tr>
 * <tr><td>a sponsor leads the organization</td><td>yes</td><td>yes</td></tr>
 * <tr><td>a sponsor of today has committed in public while in office</td><td>yes</td><td>yes</td></tr>
 * <tr><td>a platform is chosen; what it offers is told, and judged by nothing</td><td>yes</td><td>no</td></tr>
 * <tr><td>somebody from inside is champion or will be</td><td>yes</td><td>no</td></tr>
 * <tr><td>the organization has published enough objectives and not too many</td><td>no</td><td>yes</td></tr>
 * <tr><td>everybody was told them: that the activity {@code announce} was done is recorded, or a sponsor spoke of them in front
 *     of everybody when they were out</td><td>no</td><td>yes</td></tr>
 * <tr><td>all executives know the {@linkplain org.okr4j.organization.Trainings#BASICS basics}</td><td>no</td><td>yes</td></tr>
 * <tr><td>somebody from inside is champion; of what level is told, and judged where it is asked for</td><td>no</td>
 *     <td>yes</td></tr>
 * <tr><td>everybody has access to the platform</td><td>no</td><td>yes</td></tr>
 * </table>
 *
 * <pre>{@code
 * Readiness readiness = Readiness.of(figures, ReadinessGate.BEFORE_WORKSHOPS)
 *         .within(5, 7)
 *         .withChampionAtLeast(PersonLevel.DIRECTOR);
 * readiness.isReady();                       // false
 * readiness.missing();                       // that two of four executives were not trained, and who
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Readiness {

    private static final int LEAST = 3;
    private static final int MOST = 5;

    private final RolloutFigures figures;
    private final ReadinessGate gate;
    private final int least;
    private final int most;
    private final Optional<PersonLevel> championLevel;

    private Readiness(
            RolloutFigures figures, ReadinessGate gate, int least, int most, Optional<PersonLevel> championLevel) {
        this.figures = figures;
        this.gate = gate;
        this.least = least;
        this.most = most;
        this.championLevel = championLevel;
    }

    /**
     * Returns whether an organization is ready. It needs as many objectives as the {@linkplain Phase#indicators() indicators} of its
     * roadmap ask for, and 3 to 5 where they ask for none; a champion has to be a director where they ask for that, and may be of
     * any level where they do not.
     *
     * @param figures the figures of the program on the day
     * @param gate before what
     * @return the readiness
     */
    public static Readiness of(RolloutFigures figures, ReadinessGate gate) {
        requireNonNull(figures, "figures");
        int least = target(FigureKind.ORGANIZATION_OBJECTIVES, Comparator.AT_LEAST, figures)
                .orElse(LEAST);
        int most = target(FigureKind.ORGANIZATION_OBJECTIVES, Comparator.AT_MOST, figures)
                .orElse(MOST);
        return new Readiness(
                figures,
                requireNonNull(gate, "gate"),
                least,
                Math.max(least, most),
                target(FigureKind.CHAMPIONS, Comparator.AT_LEAST, figures).map(any -> PersonLevel.DIRECTOR));
    }

    /** What the roadmap first asks a figure to be, as the whole number that will do. */
    private static Optional<Integer> target(FigureKind kind, Comparator comparator, RolloutFigures figures) {
        return figures.scorecard().program().program().roadmap().stream()
                .flatMap(plan -> plan.roadmap().phases().stream())
                .flatMap(phase -> phase.indicators().stream())
                .filter(indicator -> indicator.figure().kind() == kind && indicator.comparator() == comparator)
                .map(indicator -> Math.max(
                        1, indicator.target().setScale(0, RoundingMode.CEILING).intValue()))
                .findFirst();
    }

    /**
     * Returns the same where the organization should have another number of objectives.
     *
     * @param fewest the fewest, at least 1
     * @param highest the most, not less
     * @return the readiness
     * @throws IllegalArgumentException if these are no range
     */
    public Readiness within(int fewest, int highest) {
        checkArgument(
                fewest >= 1 && highest >= fewest,
                "Readiness '%s': objectives must be from at least 1 to not less: %s to %s",
                gate,
                fewest,
                highest);
        return new Readiness(figures, gate, fewest, highest, championLevel);
    }

    /**
     * Returns the same where a champion has to be senior.
     *
     * @param level the lowest level that will do
     * @return the readiness
     */
    public Readiness withChampionAtLeast(PersonLevel level) {
        return new Readiness(figures, gate, least, most, Optional.of(level));
    }

    /** {@return before what} */
    public ReadinessGate gate() {
        return gate;
    }

    /** {@return the day of the question} */
    public LocalDate asOf() {
        return figures.asOf();
    }

    /** {@return each condition of the gate with its verdict, in the order of the table} */
    public ImmutableList<ReadinessCondition> conditions() {
        ReadinessJudge judge = new ReadinessJudge(day(), least, most, championLevel);
        return kinds().stream().map(judge::judge).collect(toImmutableList());
    }

    private ImmutableList<ReadinessKind> kinds() {
        ImmutableList.Builder<ReadinessKind> kinds = ImmutableList.builder();
        kinds.add(ReadinessKind.SPONSOR_NAMED, ReadinessKind.SPONSOR_LEADS, ReadinessKind.SPONSOR_COMMITTED);
        return switch (gate) {
            case BEFORE_ROLLOUT ->
                kinds.add(ReadinessKind.PLATFORM_CHOSEN, ReadinessKind.CHAMPION_FOUND)
                        .build();
            case BEFORE_WORKSHOPS ->
                kinds.add(
                                ReadinessKind.OBJECTIVES_PUBLISHED,
                                ReadinessKind.OBJECTIVES_ANNOUNCED,
                                ReadinessKind.EXECUTIVES_TRAINED,
                                ReadinessKind.CHAMPION_APPOINTED,
                                ReadinessKind.PLATFORM_OPEN)
                        .build();
        };
    }

    private Day day() {
        return new Day(asOf(), new Background(figures.scorecard(), asOf()));
    }

    /** {@return whether all conditions are met} */
    public boolean isReady() {
        return conditions().stream().allMatch(ReadinessCondition::isMet);
    }

    /** {@return what is missing or not known, in the order of the conditions; empty if the organization is ready} */
    public ImmutableList<Message> missing() {
        return conditions().stream()
                .filter(condition -> !condition.isMet())
                .map(ReadinessCondition::text)
                .collect(toImmutableList());
    }

    /** {@return how often sponsors did what by the day while in office, in the order of the kinds; 0 where never} */
    public ImmutableMap<SponsorshipKind, Integer> actsByKind() {
        return new SponsorshipCount(day()).byKind();
    }

    /**
     * {@return how often sponsors did anything in each week up to that of the day, from the start of the roadmap or the first
     * act on; 0 where nothing} Weeks are those of the roadmap, else they go from Monday to Sunday.
     */
    public ImmutableMap<DateRange, Integer> actsByWeek() {
        return new SponsorshipCount(day()).byWeek();
    }

    /** {@return whether the organization is ready, with the number of things that are missing} */
    public Message text() {
        int missing = missing().size();
        return Message.of(missing == 0 ? "adoption.readiness.ready" : "adoption.readiness.ready-not", gate, missing);
    }

    /** {@return the sentence, and below it each condition and what sponsors did} */
    public Explanation explanation() {
        ImmutableList<Message> acts = actsByKind().entrySet().stream()
                .map(count -> Message.of("adoption.readiness.act", count.getKey(), count.getValue()))
                .collect(toImmutableList());
        return Explanation.note(
                text(),
                ImmutableList.<Explanation>builder()
                        .addAll(conditions().stream().map(Readiness::explained).collect(toImmutableList()))
                        .add(Explanation.note(Message.of("adoption.readiness.acts", acts), ImmutableList.of()))
                        .build());
    }

    private static Explanation explained(ReadinessCondition condition) {
        return Explanation.note(
                Message.of("adoption.readiness.condition", condition.kind(), condition.verdict(), condition.text()),
                ImmutableList.of());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Readiness other
                && figures.equals(other.figures)
                && gate == other.gate
                && least == other.least
                && most == other.most
                && championLevel.equals(other.championLevel);
    }

    @Override
    public int hashCode() {
        return 31 * figures.hashCode() + gate.hashCode();
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
