package org.okr4j.examples.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Month;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.YearNaming;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.cli.WritingCommand;
import org.okr4j.examples.input.InputException;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Reads sentences from standard input, and writes what each of them says as a line of JSON. */
@Command(
        name = "statements",
        description = "Reads sentences from standard input in UTF-8, one a line, and writes what each says as one JSON"
                + " object a line. An empty line is a sentence too.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or input or output failed; standard error says why.",
            "3:A fault of the program itself."
        })
public final class StatementsCommand extends WritingCommand {

    /** Says the language where no option does. */
    private static final String LANG_TAG = "LANG_TAG";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            converter = Options.OfLanguage.class,
            completionCandidates = Options.OfLanguage.class,
            description = "The language of the sentences: ${COMPLETION-CANDIDATES}; unless given, that of the"
                    + " environment variable LANG_TAG, else en.")
    private @Nullable Language language;

    @Option(
            names = "--cycle",
            paramLabel = "CYCLE",
            converter = Options.OfCycle.class,
            description = "The cycle that the sentences are for, such as 2027, 2027-H1, 2027-Q1 or FY27-Q1: with it, a"
                    + " deadline such as 'by the end of Q3' has a date.")
    private @Nullable CycleLabel cycle;

    @Option(
            names = "--fiscal-start",
            paramLabel = "MONTH",
            converter = Options.OfMonth.class,
            description = "The month in which fiscal years start, such as july, jul or 7; january unless given. Used"
                    + " with --cycle.")
    private @Nullable Month fiscalStart;

    @Option(
            names = "--year-named-by",
            paramLabel = "SIDE",
            converter = Options.OfNaming.class,
            completionCandidates = Options.OfNaming.class,
            description = "Which of its two calendar years names a fiscal year: ${COMPLETION-CANDIDATES}; end unless"
                    + " given. Used with --cycle.")
    private @Nullable YearNaming naming;

    @Option(names = "--objectives", description = "The sentences are titles of objectives, not key results.")
    private boolean areObjectives;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public StatementsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language();
        StatementReader reader = reader(spoken);
        OkrJsonWriter json = OkrJsonWriter.compact().in(spoken);
        copy(areObjectives ? text -> json.write(reader.readObjective(text)) : text -> json.write(reader.read(text)));
        return ExitCodes.FINE;
    }

    private Language language() {
        if (language != null) {
            return language;
        }
        String tag = surroundings().variables().getOrDefault(LANG_TAG, "");
        if (tag.isEmpty()) {
            return Language.ENGLISH;
        }
        try {
            return new Options.OfLanguage().convert(tag);
        } catch (TypeConversionException e) {
            throw wrongCall("Invalid value for variable " + LANG_TAG + ": " + e.getMessage());
        }
    }

    private StatementReader reader(Language spoken) {
        StatementReader reader = StatementReader.of(spoken).orElseThrow();
        if (cycle == null) {
            if (fiscalStart != null || naming != null) {
                throw wrongCall("--fiscal-start and --year-named-by need --cycle");
            }
            return reader;
        }
        FiscalCalendar calendar = FiscalCalendar.startingIn(
                fiscalStart == null ? Month.JANUARY : fiscalStart, naming == null ? YearNaming.BY_END : naming);
        return reader.in(cycle.in(calendar), calendar);
    }

    /** Answers each line, and lets nobody wait: what is written goes out as soon as there is nothing more to read. */
    private void copy(Function<String, String> answer) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(surroundings().in(), UTF_8));
        Writer out = new BufferedWriter(new OutputStreamWriter(surroundings().out(), UTF_8));
        boolean isFirst = true;
        for (String line = next(in); line != null; line = next(in)) {
            out.write(answer.apply(isFirst ? withoutMark(line) : line));
            out.write('\n');
            isFirst = false;
            if (!isReady(in)) {
                out.flush();
            }
        }
        out.flush();
    }

    private static @Nullable String next(BufferedReader in) {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static boolean isReady(BufferedReader in) {
        try {
            return in.ready();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static InputException unreadable(IOException cause) {
        return new InputException(
                ImmutableList.of("okr-examples statements: standard input cannot be read: " + cause.getMessage()),
                cause);
    }

    /** Some shells begin what they pipe with a mark of their encoding. */
    private static String withoutMark(String line) {
        return !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
    }
}
