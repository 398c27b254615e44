package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.okr4j.Evaluation;
import org.okr4j.PublicationVerdict;
import org.okr4j.adoption.AdoptionReport;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.OversightCalendar;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.PilotProposal;
import org.okr4j.adoption.Readiness;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.RolloutProposal;
import org.okr4j.adoption.TrainingStatus;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.ConversationGuide;
import org.okr4j.alignment.FocusTest;
import org.okr4j.alignment.LineOfSight;
import org.okr4j.cadence.Schedule;
import org.okr4j.feed.FeedReport;
import org.okr4j.feed.MetricFeed;
import org.okr4j.portfolio.Portfolio;
import org.okr4j.portfolio.StopProposal;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.report.Agenda;
import org.okr4j.report.FindingsReport;
import org.okr4j.report.dashboard.ExecutiveDashboard;
import org.okr4j.report.dashboard.OrganizationDashboard;
import org.okr4j.report.dashboard.PersonPage;
import org.okr4j.report.dashboard.UnitPage;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileDiff;
import org.okr4j.rule.RuleReport;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Forecast;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Statement;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Identified;

/**
 * Reads and writes programs as JSON, with the limits and the layout that suit most.
 *
 * <pre>{@code
 * OkrProgram program = OkrJson.read(Path.of("city.json"));
 * String json = OkrJson.write(program);
 * }</pre>
 *
 * <p>{@link OkrJsonReader} reads with other limits, {@link OkrJsonWriter} writes without space and in other languages,
 * {@link OkrDocument} knows where everything stood. A program that was read can always be resolved.
 */
public final class OkrJson {

    private OkrJson() {}

    /**
     * Reads a program from a file.
     *
     * @param file a file in UTF-8
     * @return the program
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the file cannot be read
     */
    public static OkrProgram read(Path file) throws IOException {
        return OkrDocument.read(file).program();
    }

    /**
     * Reads a program from a stream, to its end. The stream is not closed.
     *
     * @param in a stream of UTF-8
     * @return the program
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the stream cannot be read
     */
    public static OkrProgram read(InputStream in) throws IOException {
        return OkrDocument.read(in).program();
    }

    /**
     * Reads a program from characters, to their end. The reader is not closed.
     *
     * @param in the characters
     * @return the program
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the characters cannot be read
     */
    public static OkrProgram read(Reader in) throws IOException {
        return OkrDocument.read(in).program();
    }

    /**
     * Reads a program from text.
     *
     * @param json the text
     * @return the program
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     */
    public static OkrProgram read(String json) {
        return OkrDocument.read(json).program();
    }

    /**
     * Reads one thing from text, such as an objective or a unit, as it stands in a program.
     *
     * @param json the text
     * @param type its type
     * @param <T> its type
     * @return the thing
     * @throws OkrJsonException if the document is not well-formed
     * @see OkrJsonReader#read(String, Class)
     */
    public static <T extends Identified> T read(String json, Class<T> type) {
        return OkrJsonReader.STANDARD.read(json, type);
    }

    /**
     * Reads a stream with a document on each line, one by one when the sequence asks for them.
     *
     * @param in a stream of UTF-8
     * @param type the type of what each line describes
     * @param <T> the type
     * @return the lines in their order
     * @see OkrJsonReader#lines(InputStream, Class)
     */
    public static <T> Stream<JsonLine<T>> lines(InputStream in, Class<T> type) {
        return OkrJsonReader.STANDARD.lines(in, type);
    }

    /**
     * Reads a file with a document on each line, one by one when the sequence asks for them.
     *
     * @param file a file in UTF-8; it is open until the sequence is closed
     * @param type the type of what each line describes
     * @param <T> the type
     * @return the lines in their order, to be closed
     * @throws IOException if the file cannot be opened
     * @see OkrJsonReader#lines(InputStream, Class)
     */
    public static <T> Stream<JsonLine<T>> lines(Path file, Class<T> type) throws IOException {
        return OkrJsonReader.STANDARD.lines(file, type);
    }

    /**
     * Reads one change of a program from text.
     *
     * @param json the text
     * @return the change, which may refer to anything
     * @throws OkrJsonException if the document is not well-formed
     */
    public static Change readChange(String json) {
        return OkrJsonReader.STANDARD.readChange(json);
    }

    /**
     * Reads changes of a program from text.
     *
     * @param json the text, an array of changes
     * @return the changes in their order, which may refer to anything
     * @throws OkrJsonException if the document is not well-formed
     */
    public static ImmutableList<Change> readChanges(String json) {
        return OkrJsonReader.STANDARD.readChanges(json);
    }

    /**
     * Reads a profile from text.
     *
     * @param json the text
     * @return the profile, which extends the built-in one that the text names
     * @throws OkrJsonException as {@link OkrJsonReader#readProfile(String)}
     */
    public static Profile readProfile(String json) {
        return OkrJsonReader.STANDARD.readProfile(json);
    }

    /**
     * Reads a profile from a file.
     *
     * @param file a file in UTF-8
     * @return the profile, which extends the built-in one that the file names
     * @throws OkrJsonException as {@link OkrJsonReader#readProfile(String)}
     * @throws IOException if the file cannot be read
     */
    public static Profile readProfile(Path file) throws IOException {
        return OkrJsonReader.STANDARD.readProfile(file);
    }

    /**
     * Reads a baseline from text.
     *
     * @param json the text
     * @return the baseline
     * @throws OkrJsonException if the document is not well-formed
     */
    public static Baseline readBaseline(String json) {
        return OkrJsonReader.STANDARD.readBaseline(json);
    }

    /**
     * Reads a baseline from a file.
     *
     * @param file a file in UTF-8
     * @return the baseline
     * @throws OkrJsonException if the document is not well-formed
     * @throws IOException if the file cannot be read
     */
    public static Baseline readBaseline(Path file) throws IOException {
        return OkrJsonReader.STANDARD.readBaseline(file);
    }

    /**
     * Reads from text which key results take which figures.
     *
     * @param json the text
     * @return the feed
     * @throws OkrJsonException if the document is not well-formed
     */
    public static MetricFeed readFeed(String json) {
        return OkrJsonReader.STANDARD.readFeed(json);
    }

    /**
     * Reads from a file which key results take which figures.
     *
     * @param file a file in UTF-8
     * @return the feed
     * @throws OkrJsonException if the document is not well-formed
     * @throws IOException if the file cannot be read
     */
    public static MetricFeed readFeed(Path file) throws IOException {
        return OkrJsonReader.STANDARD.readFeed(file);
    }

    /**
     * Writes a program for people to read.
     *
     * @param program the program
     * @return the document
     * @throws IllegalArgumentException as {@link OkrJsonWriter#write(OkrProgram)}
     */
    public static String write(OkrProgram program) {
        return OkrJsonWriter.PRETTY.write(program);
    }

    /**
     * Writes a program for people to read to characters, which are flushed but not closed.
     *
     * @param program the program
     * @param out where it is written
     * @throws IOException if that cannot be written to
     * @throws IllegalArgumentException as {@link OkrJsonWriter#write(OkrProgram)}
     */
    public static void write(OkrProgram program, Appendable out) throws IOException {
        OkrJsonWriter.PRETTY.write(program, out);
    }

    /**
     * Writes a program for people to read to a stream in UTF-8, which is flushed but not closed.
     *
     * @param program the program
     * @param out where it is written
     * @throws IOException if that cannot be written to
     * @throws IllegalArgumentException as {@link OkrJsonWriter#write(OkrProgram)}
     */
    public static void write(OkrProgram program, OutputStream out) throws IOException {
        OkrJsonWriter.PRETTY.write(program, out);
    }

    /**
     * Writes one thing as it stands in a program, such as an objective or a unit, without extension properties.
     *
     * @param thing the thing
     * @return the document
     * @throws IllegalArgumentException as {@link #write(OkrProgram)}
     */
    public static String write(Identified thing) {
        return OkrJsonWriter.PRETTY.write(thing);
    }

    /**
     * Writes one change of a program for people to read.
     *
     * @param change the change
     * @return the document
     * @throws IllegalArgumentException as {@link OkrJsonWriter#write(Change)}
     */
    public static String write(Change change) {
        return OkrJsonWriter.PRETTY.write(change);
    }

    /**
     * Writes changes of a program for people to read, as an array.
     *
     * @param changes the changes, possibly none
     * @return the document
     * @throws IllegalArgumentException as {@link OkrJsonWriter#write(Change)}
     */
    public static String writeChanges(Iterable<? extends Change> changes) {
        return OkrJsonWriter.PRETTY.writeChanges(changes);
    }

    /**
     * Writes scores with their reasons, in English.
     *
     * @param scorecard the scores
     * @return the document
     */
    public static String write(Scorecard scorecard) {
        return OkrJsonWriter.PRETTY.write(scorecard);
    }

    /**
     * Writes the number of a unit, a level, a cycle or a year, in English.
     *
     * @param group the number
     * @return the document
     */
    public static String write(GroupScore group) {
        return OkrJsonWriter.PRETTY.write(group);
    }

    /**
     * Writes what two scorecards judge differently, in English.
     *
     * @param diff the differences
     * @return the document
     */
    public static String write(ScorecardDiff diff) {
        return OkrJsonWriter.PRETTY.write(diff);
    }

    /**
     * Writes what two programs say differently, in English, and the changes that lead from one to the other.
     *
     * @param diff the differences
     * @return the document
     * @throws IllegalArgumentException as {@link OkrJsonWriter#write(Change)}
     */
    public static String write(ProgramDiff diff) {
        return OkrJsonWriter.PRETTY.write(diff);
    }

    /**
     * Writes where a key result will stand, in English.
     *
     * @param forecast the forecast
     * @return the document
     */
    public static String write(Forecast forecast) {
        return OkrJsonWriter.PRETTY.write(forecast);
    }

    /**
     * Writes where confidence is going, in English.
     *
     * @param trajectory the trajectory
     * @return the document
     */
    public static String write(ConfidenceTrajectory trajectory) {
        return OkrJsonWriter.PRETTY.write(trajectory);
    }

    /**
     * Writes where a number comes from, in English.
     *
     * @param explanation the explanation
     * @return the document
     */
    public static String write(Explanation explanation) {
        return OkrJsonWriter.PRETTY.write(explanation);
    }

    /**
     * Writes what rules found and what they could not judge, in English.
     *
     * @param report the report
     * @return the document
     */
    public static String write(RuleReport report) {
        return OkrJsonWriter.PRETTY.write(report);
    }

    /**
     * Writes what a check found, with what is suppressed or known from a baseline told apart, messages in English.
     *
     * @param report the findings
     * @return the document, in lines
     * @throws IllegalArgumentException if a text has half of a surrogate pair
     */
    public static String write(FindingsReport report) {
        return OkrJsonWriter.PRETTY.write(report);
    }

    /**
     * Writes a profile: what it says of its own, and the name of the profile that it extends.
     *
     * @param profile the profile
     * @return the document
     * @throws IllegalArgumentException as {@link OkrJsonWriter#write(Profile)}
     */
    public static String write(Profile profile) {
        return OkrJsonWriter.PRETTY.write(profile);
    }

    /**
     * Writes what two profiles expect differently, in English.
     *
     * @param diff the differences
     * @return the document
     */
    public static String write(ProfileDiff diff) {
        return OkrJsonWriter.PRETTY.write(diff);
    }

    /**
     * Writes a baseline.
     *
     * @param baseline the baseline
     * @return the document
     */
    public static String write(Baseline baseline) {
        return OkrJsonWriter.PRETTY.write(baseline);
    }

    /**
     * Writes which key results take which figures.
     *
     * @param feed the feed
     * @return the document
     */
    public static String write(MetricFeed feed) {
        return OkrJsonWriter.PRETTY.write(feed);
    }

    /**
     * Writes what became of the lines of a feed on a day, with the changes that it proposes, in English.
     *
     * @param report the report
     * @return the document
     */
    public static String write(FeedReport report) {
        return OkrJsonWriter.PRETTY.write(report);
    }

    /**
     * Writes what money and effort are spent on, in English.
     *
     * @param portfolio the portfolio
     * @return the document
     */
    public static String write(Portfolio portfolio) {
        return OkrJsonWriter.PRETTY.write(portfolio);
    }

    /**
     * Writes which initiatives could stop if an objective were given up, in English.
     *
     * @param proposal the proposal
     * @return the document
     */
    public static String write(StopProposal proposal) {
        return OkrJsonWriter.PRETTY.write(proposal);
    }

    /**
     * Writes a report held against a baseline, in English.
     *
     * @param comparison the comparison
     * @return the document
     */
    public static String write(BaselineComparison comparison) {
        return OkrJsonWriter.PRETTY.write(comparison);
    }

    /**
     * Writes an evaluation, scores and findings together, in English.
     *
     * @param evaluation the evaluation
     * @return the document
     */
    public static String write(Evaluation evaluation) {
        return OkrJsonWriter.PRETTY.write(evaluation);
    }

    /**
     * Writes which ways to fail a check shows, in English.
     *
     * @param pitfalls the pitfalls
     * @return the document
     */
    public static String write(Pitfalls pitfalls) {
        return OkrJsonWriter.PRETTY.write(pitfalls);
    }

    /**
     * Writes what a change sets off, with the notices of the day of its scorecards, in English.
     *
     * @param impact the impact
     * @return the document
     */
    public static String write(ChangeImpact impact) {
        return OkrJsonWriter.PRETTY.write(impact);
    }

    /**
     * Writes how far the work of a person can be followed, in English.
     *
     * @param sight the line of sight
     * @return the document
     */
    public static String write(LineOfSight sight) {
        return OkrJsonWriter.PRETTY.write(sight);
    }

    /**
     * Writes what units put on the table, and what they should talk about, in English.
     *
     * @param guide the guide
     * @return the document
     */
    public static String write(ConversationGuide guide) {
        return OkrJsonWriter.PRETTY.write(guide);
    }

    /**
     * Writes where each thing belongs that a unit could do, in English.
     *
     * @param test the focus test
     * @return the document
     */
    public static String write(FocusTest test) {
        return OkrJsonWriter.PRETTY.write(test);
    }

    /**
     * Writes when the rituals of a cadence are due, in English.
     *
     * @param schedule the schedule
     * @return the document
     */
    public static String write(Schedule schedule) {
        return OkrJsonWriter.PRETTY.write(schedule);
    }

    /**
     * Writes which meetings were due, held and missed, in English.
     *
     * @param status the status
     * @return the document
     */
    public static String write(CadenceStatus status) {
        return OkrJsonWriter.PRETTY.write(status);
    }

    /**
     * Writes which reports are due to whom outside, in English.
     *
     * @param calendar the calendar
     * @return the document
     */
    public static String write(OversightCalendar calendar) {
        return OkrJsonWriter.PRETTY.write(calendar);
    }

    /**
     * Writes what there is to talk about in a meeting, in English.
     *
     * @param agenda the agenda
     * @return the document
     */
    public static String write(Agenda agenda) {
        return OkrJsonWriter.PRETTY.write(agenda);
    }

    /**
     * Writes the page of the whole organization, in English.
     *
     * @param dashboard the page
     * @return the document
     */
    public static String write(OrganizationDashboard dashboard) {
        return OkrJsonWriter.PRETTY.write(dashboard);
    }

    /**
     * Writes the page of those who lead the organization, in English.
     *
     * @param dashboard the page
     * @return the document
     */
    public static String write(ExecutiveDashboard dashboard) {
        return OkrJsonWriter.PRETTY.write(dashboard);
    }

    /**
     * Writes the page of a unit, in English.
     *
     * @param page the page
     * @return the document
     */
    public static String write(UnitPage page) {
        return OkrJsonWriter.PRETTY.write(page);
    }

    /**
     * Writes the page of a person, in English.
     *
     * @param page the page
     * @return the document
     */
    public static String write(PersonPage page) {
        return OkrJsonWriter.PRETTY.write(page);
    }

    /**
     * Writes what leaders read, with the values behind each sentence, in English.
     *
     * @param summary the summary
     * @return the document
     */
    public static String write(ExecutiveSummary summary) {
        return OkrJsonWriter.PRETTY.write(summary);
    }

    /**
     * Writes whether an objective may go on to another state, in English.
     *
     * @param verdict the verdict
     * @return the document
     */
    public static String write(PublicationVerdict verdict) {
        return OkrJsonWriter.PRETTY.write(verdict);
    }

    /**
     * Writes where a rollout stands by its roadmap, in English.
     *
     * @param status the status
     * @return the document
     */
    public static String write(RoadmapStatus status) {
        return OkrJsonWriter.PRETTY.write(status);
    }

    /**
     * Writes whether a phase of a roadmap may start, in English.
     *
     * @param gate the gate
     * @return the document
     */
    public static String write(PhaseGate gate) {
        return OkrJsonWriter.PRETTY.write(gate);
    }

    /**
     * Writes what a figure of a rollout came to, in English.
     *
     * @param result the result
     * @return the document
     */
    public static String write(FigureResult result) {
        return OkrJsonWriter.PRETTY.write(result);
    }

    /**
     * Writes whether an indicator of a rollout is met, in English.
     *
     * @param result the result
     * @return the document
     */
    public static String write(IndicatorResult result) {
        return OkrJsonWriter.PRETTY.write(result);
    }

    /**
     * Writes whether an organization is ready for a rollout, in English.
     *
     * @param readiness the readiness
     * @return the document
     */
    public static String write(Readiness readiness) {
        return OkrJsonWriter.PRETTY.write(readiness);
    }

    /**
     * Writes who is trained and who is to be, in English.
     *
     * @param status the status
     * @return the document
     */
    public static String write(TrainingStatus status) {
        return OkrJsonWriter.PRETTY.write(status);
    }

    /**
     * Writes the dates that are proposed for a rollout, in English.
     *
     * @param proposal the proposal
     * @return the document
     */
    public static String write(RolloutProposal proposal) {
        return OkrJsonWriter.PRETTY.write(proposal);
    }

    /**
     * Writes which departments should go first, in English.
     *
     * @param proposal the proposal
     * @return the document
     */
    public static String write(PilotProposal proposal) {
        return OkrJsonWriter.PRETTY.write(proposal);
    }

    /**
     * Writes whether a rollout works.
     *
     * @param report the figures with their targets and weeks
     * @return the document
     */
    public static String write(AdoptionReport report) {
        return OkrJsonWriter.PRETTY.write(report);
    }

    /**
     * Writes what was read from the sentence of a key result, in English.
     *
     * @param statement what was read
     * @return the document
     * @throws IllegalArgumentException if the sentence has half of a surrogate pair
     */
    public static String write(Statement statement) {
        return OkrJsonWriter.PRETTY.write(statement);
    }

    /**
     * Writes what was read from the title of an objective.
     *
     * @param statement what was read
     * @return the document
     * @throws IllegalArgumentException if the title has half of a surrogate pair
     */
    public static String write(ObjectiveStatement statement) {
        return OkrJsonWriter.PRETTY.write(statement);
    }

    /** {@return a writer of the same documents without any space} */
    public static OkrJsonWriter compact() {
        return OkrJsonWriter.compact();
    }

    /**
     * {@return the JSON Schema (2020-12) of program documents} It says what can be said of form; that references lead
     * somewhere and ids differ, it cannot say. The same lies in the jar as {@code org/okr4j/json/schema/program.schema.json}.
     */
    public static String schema() {
        return schema(OkrProgram.class);
    }

    /**
     * Returns the JSON Schema (2020-12) of the documents of a type: those of a program are an {@code OkrProgram}, those of a change a
     * {@code Change}, and so are those that are only written. It says what can be said of form; what is known of rules, ids or
     * the program at hand, it cannot say.
     *
     * <p>The same lies in the jar for editors and builds, as {@code org/okr4j/json/schema/key-result.schema.json} and so forth: the name
     * of the type in lower case with hyphens, and {@code program} for a program.
     *
     * @param type one of {@link #documentTypes()}
     * @return the schema
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public static String schema(Class<?> type) {
        return OkrJsonWriter.PRETTY.schema(type);
    }

    /**
     * {@return the types that have a document of their own} Those of profiles, baselines, changes, programs and of the things that stand
     * in a program are read and written, all others written only.
     */
    public static ImmutableSet<Class<?>> documentTypes() {
        return Documents.all();
    }

    /**
     * Returns the phrases with which problems of documents are rendered, together with those of the library.
     *
     * @param language the language; English where it is not built in
     * @return the phrases
     */
    public static Phrasebook phrasebook(Language language) {
        return JsonPhrases.of(language);
    }
}
