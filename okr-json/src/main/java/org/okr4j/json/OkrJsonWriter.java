package org.okr4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * Writes documents in one layout and one language.
 *
 * <p>Equal values give equal bytes: properties have a fixed order, what is empty or has its usual value is left out (but
 * not of statements, which have all their properties), and numbers are written plainly without trailing zeros. Pretty
 * documents break lines and end with one; an object or array of nothing but scalars stays on one line where it fits into 110
 * columns. Compact ones have no space at all. The language is that of the messages in reports; it changes nothing in a
 * program.
 *
 * <p>There is a method for each {@linkplain OkrJson#documentTypes() type that has a document}, so that what has none does not
 * compile.
 *
 * <p>What is written can be read again with limits wide enough for it. This class is immutable and thread-safe.
 */
public final class OkrJsonWriter {

    static final OkrJsonWriter PRETTY = new OkrJsonWriter(true, Language.ENGLISH);
    static final OkrJsonWriter COMPACT = new OkrJsonWriter(false, Language.ENGLISH);

    private final boolean pretty;
    private final Language language;

    private OkrJsonWriter(boolean pretty, Language language) {
        this.pretty = pretty;
        this.language = language;
    }

    /** {@return a writer of documents for people, with messages in English} */
    public static OkrJsonWriter pretty() {
        return PRETTY;
    }

    /** {@return a writer of documents without any space, with messages in English} */
    public static OkrJsonWriter compact() {
        return COMPACT;
    }

    /**
     * Returns this writer with messages in another language.
     *
     * @param other the language; English is written where it is not built in
     * @return the writer
     */
    public OkrJsonWriter in(Language other) {
        return new OkrJsonWriter(pretty, requireNonNull(other, "language"));
    }

    /**
     * Writes a program.
     *
     * @param program the program
     * @return the document
     * @throws IllegalArgumentException if a text has half of a surrogate pair or an extension is not JSON: what cannot
     *     be read again is not written
     */
    public String write(OkrProgram program) {
        return text(out -> write(program, out));
    }

    /**
     * Writes a program to characters, which are flushed but not closed.
     *
     * @param program the program
     * @param out where it is written
     * @throws IOException if that cannot be written to
     * @throws IllegalArgumentException as {@link #write(OkrProgram)}
     */
    public void write(OkrProgram program, Appendable out) throws IOException {
        Writer writer = CharStreams.asWriter(out);
        write(program, ProgramCodec.PROGRAM, program.extensions(), JsonFormat.compact(writer));
        writer.flush();
    }

    /**
     * Writes a program to a stream in UTF-8, which is flushed but not closed.
     *
     * @param program the program
     * @param out where it is written
     * @throws IOException if that cannot be written to
     * @throws IllegalArgumentException as {@link #write(OkrProgram)}
     */
    public void write(OkrProgram program, OutputStream out) throws IOException {
        write(program, ProgramCodec.PROGRAM, program.extensions(), JsonFormat.compact(out));
        out.flush();
    }

    /**
     * Writes one thing as it stands in a program, such as an objective or a unit, without extension properties.
     *
     * @param thing the thing
     * @return the document
     * @throws IllegalArgumentException as {@link #write(OkrProgram)}, or if the thing is of a type of your own
     */
    public String write(Identified thing) {
        return text(thing, Documents.viewOf(requireNonNull(thing, "thing")));
    }

    /**
     * Writes one change of a program.
     *
     * @param change the change
     * @return the document
     * @throws IllegalArgumentException if a text has half of a surrogate pair, or the change refers to what no document
     *     can: what cannot be read again is not written
     */
    public String write(Change change) {
        return text(change, ChangeCodecs.CHANGE);
    }

    /**
     * Writes changes of a program, as an array.
     *
     * @param changes the changes, possibly none
     * @return the document
     * @throws IllegalArgumentException as {@link #write(Change)}
     */
    public String writeChanges(Iterable<? extends Change> changes) {
        return text(ImmutableList.copyOf(changes), ChangeCodecs.CHANGES);
    }

    /**
     * Writes scores with their reasons.
     *
     * @param scorecard the scores
     * @return the document
     */
    public String write(Scorecard scorecard) {
        return text(scorecard, ScoreViews.SCORECARD);
    }

    /**
     * Writes the number of a unit, a level, a cycle or a year.
     *
     * @param group the number
     * @return the document
     */
    public String write(GroupScore group) {
        return text(group, GroupViews.GROUP);
    }

    /**
     * Writes what two scorecards judge differently.
     *
     * @param diff the differences
     * @return the document
     */
    public String write(ScorecardDiff diff) {
        return text(diff, GroupViews.DIFF);
    }

    /**
     * Writes what two programs say differently, and under {@code changes} those that lead from one to the other, in the form
     * in which {@link OkrJson#readChanges} reads them.
     *
     * @param diff the differences
     * @return the document
     * @throws IllegalArgumentException as {@link #write(Change)}
     */
    public String write(ProgramDiff diff) {
        return text(diff, ProgramDiffViews.DIFF);
    }

    /**
     * Writes where a key result will stand.
     *
     * @param forecast the forecast
     * @return the document
     */
    public String write(Forecast forecast) {
        return text(forecast, ForecastViews.FORECAST);
    }

    /**
     * Writes where confidence is going.
     *
     * @param trajectory the trajectory
     * @return the document
     */
    public String write(ConfidenceTrajectory trajectory) {
        return text(trajectory, ForecastViews.TRAJECTORY);
    }

    /**
     * Writes where a number comes from.
     *
     * @param explanation the explanation
     * @return the document
     */
    public String write(Explanation explanation) {
        return text(explanation, ExplanationViews.EXPLANATION);
    }

    /**
     * Writes what rules found and what they could not judge.
     *
     * @param report the report
     * @return the document
     */
    public String write(RuleReport report) {
        return text(report, ReportViews.REPORT);
    }

    /**
     * Writes what a check found, with what is suppressed or known from a baseline told apart.
     *
     * @param report the findings
     * @return the document
     * @throws IllegalArgumentException if a text has half of a surrogate pair
     */
    public String write(FindingsReport report) {
        return text(report, ReportViews.FINDINGS);
    }

    /**
     * Writes a profile: what it says of its own, and the name of the profile that it extends.
     *
     * @param profile the profile
     * @return the document
     * @throws IllegalArgumentException if it extends no other, has rules beside those of the one that it extends, or scores by a
     *     policy that is neither of that nor one of {@link org.okr4j.scoring.ScoringPolicies}: rules are code, and policies of
     *     your own cannot be written yet
     */
    public String write(Profile profile) {
        return text(profile, ProfileCodec.of(ImmutableList.of()));
    }

    /**
     * Writes what two profiles expect differently.
     *
     * @param diff the differences
     * @return the document
     */
    public String write(ProfileDiff diff) {
        return text(diff, ProfileViews.DIFF);
    }

    /**
     * Writes a baseline.
     *
     * @param baseline the baseline
     * @return the document
     */
    public String write(Baseline baseline) {
        return text(baseline, BaselineCodec.BASELINE);
    }

    /**
     * Writes which key results take which figures.
     *
     * @param feed the feed
     * @return the document
     */
    public String write(MetricFeed feed) {
        return text(feed, FeedCodecs.FEED);
    }

    /**
     * Writes what became of the lines of a feed on a day, with the changes that it proposes.
     *
     * @param report the report
     * @return the document
     */
    public String write(FeedReport report) {
        return text(report, FeedCodecs.REPORT);
    }

    /**
     * Writes what money and effort are spent on.
     *
     * @param portfolio the portfolio
     * @return the document
     */
    public String write(Portfolio portfolio) {
        return text(portfolio, PortfolioViews.PORTFOLIO);
    }

    /**
     * Writes which initiatives could stop if an objective were given up.
     *
     * @param proposal the proposal
     * @return the document
     */
    public String write(StopProposal proposal) {
        return text(proposal, PortfolioViews.STOP);
    }

    /**
     * Writes a report held against a baseline: what is new, what is known, what was fixed and what could not be judged.
     *
     * @param comparison the comparison
     * @return the document
     */
    public String write(BaselineComparison comparison) {
        return text(comparison, BaselineCodec.COMPARISON);
    }

    /**
     * Writes an evaluation: scores and findings together.
     *
     * @param evaluation the evaluation
     * @return the document
     */
    public String write(Evaluation evaluation) {
        return text(evaluation, ReportViews.EVALUATION);
    }

    /**
     * Writes which ways to fail a check shows.
     *
     * @param pitfalls the pitfalls
     * @return the document
     */
    public String write(Pitfalls pitfalls) {
        return text(pitfalls, PitfallViews.PITFALLS);
    }

    /**
     * Writes what a change sets off, with the notices of the day of its scorecards.
     *
     * @param impact the impact
     * @return the document
     */
    public String write(ChangeImpact impact) {
        return text(impact, ImpactViews.IMPACT);
    }

    /**
     * Writes how far the work of a person can be followed.
     *
     * @param sight the line of sight
     * @return the document
     */
    public String write(LineOfSight sight) {
        return text(sight, SightViews.SIGHT);
    }

    /**
     * Writes what units put on the table, and what they should talk about.
     *
     * @param guide the guide
     * @return the document
     */
    public String write(ConversationGuide guide) {
        return text(guide, ConversationViews.GUIDE);
    }

    /**
     * Writes where each thing belongs that a unit could do.
     *
     * @param test the focus test
     * @return the document
     */
    public String write(FocusTest test) {
        return text(test, FocusViews.FOCUS);
    }

    /**
     * Writes when the rituals of a cadence are due.
     *
     * @param schedule the schedule
     * @return the document
     */
    public String write(Schedule schedule) {
        return text(schedule, CadenceViews.SCHEDULE);
    }

    /**
     * Writes which meetings were due, held and missed.
     *
     * @param status the status
     * @return the document
     */
    public String write(CadenceStatus status) {
        return text(status, CadenceViews.STATUS);
    }

    /**
     * Writes which reports are due to whom outside.
     *
     * @param calendar the calendar
     * @return the document
     */
    public String write(OversightCalendar calendar) {
        return text(calendar, CadenceViews.OVERSIGHT);
    }

    /**
     * Writes what there is to talk about in a meeting.
     *
     * @param agenda the agenda
     * @return the document
     */
    public String write(Agenda agenda) {
        return text(agenda, AgendaViews.AGENDA);
    }

    /**
     * Writes the page of the whole organization.
     *
     * @param dashboard the page
     * @return the document
     */
    public String write(OrganizationDashboard dashboard) {
        return text(dashboard, DashboardViews.ORGANIZATION);
    }

    /**
     * Writes the page of those who lead the organization.
     *
     * @param dashboard the page
     * @return the document
     */
    public String write(ExecutiveDashboard dashboard) {
        return text(dashboard, DashboardViews.EXECUTIVE);
    }

    /**
     * Writes the page of a unit.
     *
     * @param page the page
     * @return the document
     */
    public String write(UnitPage page) {
        return text(page, DashboardViews.UNIT_PAGE);
    }

    /**
     * Writes the page of a person.
     *
     * @param page the page
     * @return the document
     */
    public String write(PersonPage page) {
        return text(page, DashboardViews.PERSON_PAGE);
    }

    /**
     * Writes what leaders read, with the values behind each sentence, in the language of this writer.
     *
     * @param summary the summary
     * @return the document
     */
    public String write(ExecutiveSummary summary) {
        return text(summary, SummaryViews.SUMMARY);
    }

    /**
     * Writes whether an objective may go on to another state.
     *
     * @param verdict the verdict
     * @return the document
     */
    public String write(PublicationVerdict verdict) {
        return text(verdict, PublicationViews.VERDICT);
    }

    /**
     * Writes where a rollout stands by its roadmap.
     *
     * @param status the status
     * @return the document
     */
    public String write(RoadmapStatus status) {
        return text(status, RoadmapViews.STATUS);
    }

    /**
     * Writes whether a phase of a roadmap may start.
     *
     * @param gate the gate
     * @return the document
     */
    public String write(PhaseGate gate) {
        return text(gate, RoadmapViews.GATE);
    }

    /**
     * Writes what a figure of a rollout came to.
     *
     * @param result the result
     * @return the document
     */
    public String write(FigureResult result) {
        return text(result, FigureViews.FIGURE);
    }

    /**
     * Writes whether an indicator of a rollout is met.
     *
     * @param result the result
     * @return the document
     */
    public String write(IndicatorResult result) {
        return text(result, FigureViews.INDICATOR);
    }

    /**
     * Writes whether an organization is ready for a rollout.
     *
     * @param readiness the readiness
     * @return the document
     */
    public String write(Readiness readiness) {
        return text(readiness, ReadinessViews.READINESS);
    }

    /**
     * Writes who is trained and who is to be.
     *
     * @param status the status
     * @return the document
     */
    public String write(TrainingStatus status) {
        return text(status, ReadinessViews.TRAINING);
    }

    /**
     * Writes the dates that are proposed for a rollout.
     *
     * @param proposal the proposal
     * @return the document
     */
    public String write(RolloutProposal proposal) {
        return text(proposal, ReadinessViews.PROPOSAL);
    }

    /**
     * Writes which departments should go first.
     *
     * @param proposal the proposal
     * @return the document
     */
    public String write(PilotProposal proposal) {
        return text(proposal, ReadinessViews.PILOTS);
    }

    /**
     * Writes whether a rollout works.
     *
     * @param report the figures with their targets and weeks
     * @return the document
     */
    public String write(AdoptionReport report) {
        return text(report, FigureViews.REPORT);
    }

    /**
     * Writes what was read from the sentence of a key result.
     *
     * @param statement what was read
     * @return the document
     * @throws IllegalArgumentException if the sentence has half of a surrogate pair
     */
    public String write(Statement statement) {
        return text(statement, StatementViews.STATEMENT);
    }

    /**
     * Writes what was read from the title of an objective.
     *
     * @param statement what was read
     * @return the document
     * @throws IllegalArgumentException if the title has half of a surrogate pair
     */
    public String write(ObjectiveStatement statement) {
        return text(statement, StatementViews.OBJECTIVE);
    }

    /** Writes the schema of documents of one type. */
    String schema(Class<?> type) {
        return text(Documents.schema(requireNonNull(type, "type")), AnyTree.TREE);
    }

    /** {@return the language of the messages: English where another is not built in} */
    Language language() {
        return JsonPhrases.of(language).language();
    }

    <T> String text(T value, View<? super T> view) {
        return text(out -> write(value, view, ImmutableTable.of(), JsonFormat.compact(out)));
    }

    private static String text(Writing writing) {
        StringWriter text = new StringWriter();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private <T> void write(
            T value, View<? super T> view, ImmutableTable<Id, String, String> extensions, JsonGenerator generator)
            throws IOException {
        try (generator) {
            DocumentWriter document = new DocumentWriter(generator, pretty, JsonPhrases.of(language));
            document.extend(extensions);
            view.write(value, document);
            if (pretty) {
                generator.writeRaw('\n');
            }
        }
    }

    /** {@return layout and language} */
    @Override
    public String toString() {
        return "OkrJsonWriter[" + (pretty ? "pretty" : "compact") + ", " + language + "]";
    }

    private interface Writing {

        void to(Writer out) throws IOException;
    }
}
