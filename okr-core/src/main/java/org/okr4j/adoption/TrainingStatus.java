package org.okr4j.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.Person;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.TrainingNeed;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Who has taken which training by a day, how many leaders are certified, and who still needs what before a phase.
 *
 * <pre>{@code
 * TrainingStatus status = TrainingStatus.of(figures);
 * status.holders(Trainings.C_OKRP.id());                          // who holds it, until when, and of whom it has expired
 * status.missingFor(PhaseId.of("individual-alignment"));          // which managers cannot lead conversations yet
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TrainingStatus {

    /** From 5 to 10 % of those who lead others, says the cross-department rollout. */
    private static final Indicator CERTIFIED =
            Indicator.of(Figure.of(FigureKind.CERTIFIED), Comparator.AT_LEAST, "0.05");

    private static final Ratio USUAL_MOST = Ratio.of(1, 10);

    private final RolloutFigures figures;

    private TrainingStatus(RolloutFigures figures) {
        this.figures = figures;
    }

    /**
     * Returns who has learned what.
     *
     * @param figures the figures of the program on the day
     * @return the status
     */
    public static TrainingStatus of(RolloutFigures figures) {
        return new TrainingStatus(requireNonNull(figures, "figures"));
    }

    /** {@return the day of the question} */
    public LocalDate asOf() {
        return figures.asOf();
    }

    private ResolvedProgram program() {
        return figures.scorecard().program();
    }

    /**
     * {@return all who have taken any training of the program, expired or not, by training in the order of the document, then by
     * date}
     */
    public ImmutableList<TrainingHolder> holders() {
        return program().program().trainings().stream()
                .flatMap(training -> holders(training.id()).stream())
                .collect(toImmutableList());
    }

    /**
     * Returns who has taken a training.
     *
     * @param training the id of the training
     * @return each record of it, expired or not, by date; empty if nobody has
     */
    public ImmutableList<TrainingHolder> holders(TrainingId training) {
        return program().trainingRecords(asOf()).values().stream()
                .filter(record -> record.training().equals(training))
                .sorted(java.util.Comparator.comparing(TrainingRecord::date))
                .map(this::holder)
                .collect(toImmutableList());
    }

    private TrainingHolder holder(TrainingRecord taken) {
        return new TrainingHolder(
                taken.training(),
                taken.person(),
                taken.date(),
                taken.certified(),
                program().lastDayOf(taken),
                !program().isInForce(taken, asOf()));
    }

    /** {@return those whose training does not count anymore} */
    public ImmutableList<TrainingHolder> expired() {
        return holders().stream().filter(TrainingHolder::isExpired).collect(toImmutableList());
    }

    /** {@return whether at least 5 % of executives, directors and managers hold a valid certificate} */
    public IndicatorResult certified() {
        return figures.judge(CERTIFIED);
    }

    /** {@return the share of leaders who are certified, and how it compares with the usual 5 to 10 %, in a sentence} */
    public Message text() {
        FigureResult share = certified().results().get(0);
        String key = share.value()
                .map(value -> !CERTIFIED.isMetBy(value)
                        ? "adoption.training.below"
                        : value.compareTo(USUAL_MOST) > 0 ? "adoption.training.above" : "adoption.training.within")
                .orElse("adoption.training.none");
        return Message.of(key, share.text());
    }

    /**
     * Returns who has to learn what before a phase.
     *
     * @param phase a phase of the roadmap of the program
     * @return each person and each thing that they lack, by need in the order of the phase, then in the order of the document;
     *     empty if nobody lacks anything or is listed
     * @throws IllegalArgumentException if no roadmap is followed, or it has no such phase
     */
    public ImmutableList<MissingTraining> missingFor(PhaseId phase) {
        Knowledge knowledge = new Knowledge(program(), asOf());
        return phase(phase).trainings().stream()
                .flatMap(need -> missing(need, knowledge))
                .collect(toImmutableList());
    }

    private Stream<MissingTraining> missing(TrainingNeed need, Knowledge knowledge) {
        return membersOf(need).stream()
                .filter(person -> !knowledge.has(person.id(), need))
                .map(person -> new MissingTraining(
                        person.id(),
                        need,
                        Message.of(
                                "adoption.training.missing",
                                person.name(),
                                need.audience(),
                                Message.ofName(need.topic()))));
    }

    private ImmutableList<Person> membersOf(TrainingNeed need) {
        return program().membersOf(need.audience(), Optional.empty(), asOf());
    }

    /**
     * Returns what of a phase is not evaluated.
     *
     * @param phase a phase of the roadmap of the program
     * @return the needs of those audiences of whom nobody is listed
     * @throws IllegalArgumentException if no roadmap is followed, or it has no such phase
     */
    public ImmutableList<TrainingNeed> notEvaluatedFor(PhaseId phase) {
        return phase(phase).trainings().stream()
                .filter(need -> membersOf(need).isEmpty())
                .collect(toImmutableList());
    }

    /** {@return the phases of the roadmap; none if no roadmap is followed} */
    public ImmutableList<Phase> phases() {
        return program()
                .program()
                .roadmap()
                .map(plan -> plan.roadmap().phases())
                .orElse(ImmutableList.of());
    }

    private Phase phase(PhaseId id) {
        Optional<Phase> found =
                phases().stream().filter(phase -> phase.id().equals(id)).findFirst();
        checkArgument(
                found.isPresent(),
                "Training status: phase must be one of the roadmap, %s: %s",
                phases().stream().map(Phase::id).toList(),
                id);
        return found.get();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TrainingStatus other && figures.equals(other.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
