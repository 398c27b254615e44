import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.Okr;
import org.okr4j.Publication;
import org.okr4j.alignment.ConversationGuide;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RitualId;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Confidence;

/** What comes again and again at Skerry Line, as changes and as programs after them. */
final class Skerry {

    private static final List<UnitId> DEPARTMENTS =
            List.of(UnitId.of("fleet"), UnitId.of("passengers"), UnitId.of("workshop"), UnitId.of("office"));

    private Skerry() {}

    /** The owner proposes a draft, Kadri Tamm accepts it, and the owner publishes it if nothing keeps it from that. */
    static OkrProgram publish(OkrProgram program, LocalDate day, String... drafts) {
        OkrProgram result = program;
        for (String draft : drafts) {
            ObjectiveId id = ObjectiveId.of(draft);
            PersonId owner = result.objective(id).orElseThrow().owner().orElseThrow();
            Transition proposed = Transition.builder().to(LifecycleState.PROPOSED).date(day).by(owner).build();
            Review accepted = Review.builder().verdict(ReviewVerdict.ACCEPTED).date(day).by(PersonId.of("p-tamm")).build();
            result = result.apply(List.of(Change.transition(id, proposed), Change.review(id, accepted)));
            result = Publication.of(Okr.evaluate(result, Profiles.CROSS_DEPARTMENT, day))
                    .check(id, proposed.withTo(LifecycleState.PUBLISHED))
                    .apply();
        }
        return result;
    }

    /** Check-ins from a table whose cells hold the figure, the confidence in tenths and perhaps a note. */
    static List<Change> checkIns(Path table, DateRange weeks) throws IOException {
        List<String> lines = Files.readAllLines(table);
        String[] head = lines.get(0).split(",");
        List<Change> changes = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            for (int i = 1; i < cells.length; i++) {
                LocalDate day = LocalDate.parse("2027-" + head[i]);
                String[] parts = cells[i].split(" ", 3);
                if (weeks.contains(day) && parts.length > 1) {
                    CheckIn checkIn = CheckIn.builder()
                            .date(day)
                            .measurement(Measurement.number(parts[0]))
                            .confidence(Confidence.ofTenths(Integer.parseInt(parts[1])))
                            .build();
                    changes.add(Change.checkIn(
                            KeyResultId.of(cells[0]), parts.length > 2 ? checkIn.withNote(parts[2]) : checkIn));
                }
            }
        }
        return changes;
    }

    /** Marit Sund sat in on a meeting, once a week. */
    static List<Change> sponsorWasThere(DateRange weeks) {
        SponsorshipAct act = SponsorshipAct.builder()
                .person(PersonId.of("p-sund"))
                .kind(SponsorshipKind.REVIEW_ATTENDED)
                .date(weeks.first())
                .build();
        return weeks.first()
                .datesUntil(weeks.last().plusDays(1), Period.ofWeeks(1))
                .map(day -> Change.record(act.withDate(day)))
                .toList();
    }

    /** All departments met. */
    static List<Change> met(RitualId ritual, LocalDate day, int minutes) {
        return DEPARTMENTS.stream()
                .map(unit -> Change.add(Meeting.builder()
                        .id(MeetingId.of(ritual + "-" + unit + "-" + day))
                        .ritual(ritual)
                        .unit(unit)
                        .date(day)
                        .minutes(minutes)
                        .build()))
                .toList();
    }

    /** All departments went through their drafts of a cycle together. */
    static Change talked(OkrProgram program, LocalDate day, CycleId cycle) {
        UnitId[] others = DEPARTMENTS.subList(2, DEPARTMENTS.size()).toArray(UnitId[]::new);
        return Change.add(ConversationGuide.of(
                        program.resolve(), day, cycle, DEPARTMENTS.get(0), DEPARTMENTS.get(1), others)
                .toConversation(ConversationId.of("c-" + cycle), day, Phrasebook.english()));
    }

    /** Puts the figures of the measure into the text of each key result of a cycle, and another last day. */
    static List<Change> rewrite(OkrProgram program, CycleId cycle, String lastDay) {
        List<Change> changes = new ArrayList<>();
        for (Objective objective : program.objectives()) {
            for (KeyResult draft : objective.cycle().equals(cycle) ? objective.keyResults() : List.<KeyResult>of()) {
                FigureMeasure measure = (FigureMeasure) draft.measure().orElseThrow();
                changes.add(Change.revise(draft.withText(draft.text()
                        .replaceFirst("from [0-9.]+", "from " + measure.baseline())
                        .replaceFirst("to [0-9.]+", "to " + measure.target())
                        .replaceFirst("March 31", lastDay))));
            }
        }
        return changes;
    }
}
