package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.organization.Audience;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.PilotReview;

/**
 * The methods of {@link ResolvedProgram} about what is on record of a rollout by a day. Those that return lists go through all
 * records of their kind, and return them by date, those of one day in the order of the document.
 */
abstract class RolloutLookup extends DependencyLookup {

    private final AudienceLookup audiences = new AudienceLookup(this);

    RolloutLookup(OkrProgram program, Structure structure) {
        super(program, structure);
    }

    /**
     * {@return a training}
     *
     * @param id its id
     */
    public Training training(TrainingId id) {
        return program.trainings().get(index.get(IdKind.TRAINING, id));
    }

    /**
     * {@return an oversight body}
     *
     * @param id its id
     */
    public OversightBody oversightBody(BodyId id) {
        return program.oversightBodies().get(index.get(IdKind.OVERSIGHT_BODY, id));
    }

    /**
     * Returns whom an audience means on a day. People who have left by then are not among them, whatever offices they hold.
     *
     * <table>
     * <caption>Whom each audience means, of those who work here on that day</caption>
     * <tr><th>audience</th><th>people</th></tr>
     * <tr><td>{@code EVERYBODY}</td><td>all that the program lists</td></tr>
     * <tr><td>{@code LEADERSHIP_TEAM}, {@code SPONSOR}, {@code CHAMPION}</td><td>who hold that office on that day, in any
     *     unit</td></tr>
     * <tr><td>{@code COACHES}</td><td>who are coach or facilitator on that day, in any unit, from outside too</td></tr>
     * <tr><td>{@code EXECUTIVES}</td><td>who have the level executive, and do not come from outside for an office
     *     that they hold on that day</td></tr>
     * <tr><td>{@code MANAGERS}</td><td>who have the level manager, director or executive, and do not come from outside
     *     for an office that they hold on that day</td></tr>
     * <tr><td>{@code DEPARTMENT_HEADS}</td><td>who head on that day a unit of the level department that exists on that
     *     day</td></tr>
     * <tr><td>{@code HEAD}</td><td>who head the unit in question itself on that day</td></tr>
     * <tr><td>{@code TEAM_LEADS}</td><td>who head on that day a unit of the level team that exists on that day and is
     *     somewhere below the unit in question</td></tr>
     * <tr><td>{@code MEMBERS}</td><td>who work in the unit in question or somewhere below it</td></tr>
     * </table>
     *
     * @param audience the audience
     * @param unit the unit in question, which matters to the last three; the root where it is empty
     * @param date the day
     * @return the people, each once, in the order of the document; empty if nobody is meant
     */
    public ImmutableList<Person> membersOf(Audience audience, Optional<UnitId> unit, LocalDate date) {
        requireNonNull(date, "date");
        return audiences.membersOf(requireNonNull(audience, "audience"), unit.orElseGet(() -> root().id()), date);
    }

    /**
     * {@return the meetings of a ritual that were held by a day}
     *
     * @param ritual the id of the ritual in the cadence of the program
     * @param date the day, which counts
     */
    public ImmutableList<Meeting> meetingsOf(RitualId ritual, LocalDate date) {
        requireNonNull(ritual, "ritual");
        return meetings(date).filter(meeting -> meeting.ritual().equals(ritual)).collect(toImmutableList());
    }

    /**
     * {@return the meetings of all rituals of a kind that were held by a day}
     *
     * @param kind the kind
     * @param date the day, which counts
     */
    public ImmutableList<Meeting> meetingsOf(RitualKind kind, LocalDate date) {
        requireNonNull(kind, "kind");
        return meetings(date)
                .filter(meeting -> program.cadence()
                        .ritual(meeting.ritual())
                        .map(Ritual::kind)
                        .filter(kind::equals)
                        .isPresent())
                .collect(toImmutableList());
    }

    /**
     * {@return the meetings that a unit itself held by a day}
     *
     * @param unit the id of the unit
     * @param date the day, which counts
     */
    public ImmutableList<Meeting> meetingsOf(UnitId unit, LocalDate date) {
        UnitId known = unit(unit).id();
        return meetings(date).filter(meeting -> meeting.unit().equals(known)).collect(toImmutableList());
    }

    private Stream<Meeting> meetings(LocalDate date) {
        return upTo(date, program.meetings(), Meeting::date);
    }

    /**
     * {@return what sponsors did by a day}
     *
     * @param date the day, which counts
     */
    public ImmutableList<SponsorshipAct> sponsorshipActs(LocalDate date) {
        return upTo(date, program.sponsorshipActs(), SponsorshipAct::date).collect(toImmutableList());
    }

    /**
     * {@return the trainings that people had taken by a day, by person, valid or not}
     *
     * @param date the day, which counts
     */
    public ImmutableListMultimap<PersonId, TrainingRecord> trainingRecords(LocalDate date) {
        return upTo(date, program.trainingRecords(), TrainingRecord::date)
                .collect(toImmutableListMultimap(TrainingRecord::person, record -> record));
    }

    /**
     * {@return whether a training that somebody took counts on a day: from the day on which it was completed, to the last day
     * that its record says; else to the same day of the month after as many months as the training says; else for good}
     *
     * @param taken a record of this program
     * @param date the day
     */
    public boolean isInForce(TrainingRecord taken, LocalDate date) {
        return !date.isBefore(taken.date())
                && lastDayOf(taken).filter(date::isAfter).isEmpty();
    }

    /**
     * {@return the last day on which a training that somebody took counts: the one that its record says, else the same day of
     * the month after as many months as the training says; empty if it counts for good}
     *
     * @param taken a record of this program
     */
    public Optional<LocalDate> lastDayOf(TrainingRecord taken) {
        return taken.validUntil()
                .or(() -> training(taken.training()).validMonths().stream()
                        .mapToObj(months -> taken.date().plusMonths(months))
                        .findFirst());
    }

    /**
     * {@return on which days an activity of the roadmap was done up to a day, and where}
     *
     * @param activity the id of the activity in the roadmap of the program
     * @param date the day, which counts
     */
    public ImmutableList<ActivityRecord> recordsOf(ActivityId activity, LocalDate date) {
        requireNonNull(activity, "activity");
        return upTo(date, program.activityRecords(), ActivityRecord::date)
                .filter(done -> done.activity().equals(activity))
                .collect(toImmutableList());
    }

    /**
     * {@return what was thought last of the head of a unit itself, as it was known on a day; of several of one day the last in
     * the document; empty if nothing by then}
     *
     * @param unit the id of the unit
     * @param date the day, which counts
     */
    public Optional<HeadAssessment> assessmentOf(UnitId unit, LocalDate date) {
        UnitId known = unit(unit).id();
        return last(upTo(date, program.assessments(), HeadAssessment::date)
                .filter(assessment -> assessment.unit().equals(known)));
    }

    /**
     * {@return what each person had agreed to last by a day, of several of one day the last in the document; one for each
     * person who had agreed to anything, in the order of their first agreements}
     *
     * @param date the day, which counts
     */
    public ImmutableList<Agreement> agreements(LocalDate date) {
        Map<PersonId, Agreement> last = new LinkedHashMap<>();
        upTo(date, program.agreements(), Agreement::date).forEach(agreement -> last.put(agreement.person(), agreement));
        return ImmutableList.copyOf(last.values());
    }

    /**
     * {@return what came out last of a unit itself as a pilot, as it was known on a day; of several of one day the last in the
     * document; empty if nothing by then}
     *
     * @param unit the id of the unit
     * @param date the day, which counts
     */
    public Optional<PilotReview> pilotReviewOf(UnitId unit, LocalDate date) {
        UnitId known = unit(unit).id();
        return last(upTo(date, program.pilotReviews(), PilotReview::date)
                .filter(review -> review.unit().equals(known)));
    }

    /**
     * {@return the reports that an oversight body was given by a day}
     *
     * @param body the id of the body
     * @param date the day, which counts
     */
    public ImmutableList<OversightReport> reportsTo(BodyId body, LocalDate date) {
        BodyId known = oversightBody(body).id();
        return upTo(date, program.oversightReports(), OversightReport::date)
                .filter(report -> report.body().equals(known))
                .collect(toImmutableList());
    }

    private static <T> Stream<T> upTo(LocalDate date, List<T> records, Function<T, LocalDate> dateOf) {
        requireNonNull(date, "date");
        return records.stream()
                .filter(each -> !dateOf.apply(each).isAfter(date))
                .sorted(Comparator.comparing(dateOf));
    }

    private static <T> Optional<T> last(Stream<T> records) {
        return records.reduce((first, second) -> second);
    }
}
