package org.okr4j.examples.bench;

import com.google.common.base.Splitter;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.statement.StatementReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many sentences a second are read on one core, beside the two things that an application does without a library. A
 * handful of regular expressions find a change from one number to another, a percentage and a deadline, and know
 * neither what is measured nor of what kind it is. To cut a text into words, with the {@link BreakIterator} of the
 * platform, and to look each of them up in a {@link HashMap} is the least that whoever knows words must do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class StatementBenchmark {

    private static final int SENTENCES = 30;

    private static final Splitter WORDS = Splitter.onPattern("\\W+").omitEmptyStrings();

    private static final Pattern FROM_TO = Pattern.compile(
            "\\bfrom\\s+[$€]?(\\d+(?:[.,]\\d+)*)\\s*(%|[kKmM])?\\s+to\\s+[$€]?(\\d+(?:[.,]\\d+)*)\\s*(%|[kKmM])?");
    private static final Pattern BY_SHARE = Pattern.compile("\\bby\\s+(\\d+(?:[.,]\\d+)*)\\s*%");
    private static final Pattern DEADLINE = Pattern.compile(
            "\\bby\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:Q[1-4]|[A-Z][a-z]+(?:\\s+\\d{4})?|\\d{1,2}\\s+\\w+)");
    private static final Pattern VERB =
            Pattern.compile("^(?:increase|raise|grow|reduce|cut|lower|keep|reach|win|publish|train|launch|define)\\b");
    private static final List<Pattern> PATTERNS = List.of(FROM_TO, BY_SHARE, DEADLINE, VERB);

    private final FiscalCalendar calendar = FiscalCalendar.CALENDAR_YEAR;
    private final StatementReader english = StatementReader.english().in(calendar.quarter(2026, 3), calendar);
    private final StatementReader spanish = StatementReader.spanish().in(calendar.quarter(2026, 3), calendar);
    private final Map<String, Integer> words = new HashMap<>();
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);

    /** Made by the harness. */
    public StatementBenchmark() {}

    /** Puts the words of the English sentences into the map, and checks that there are as many as is said. */
    @Setup
    public void setUp() {
        if (Sentences.ENGLISH.size() != SENTENCES || Sentences.SPANISH.size() != SENTENCES) {
            throw new IllegalStateException("there must be 30 sentences in each language");
        }
        Sentences.ENGLISH.forEach(this::learn);
    }

    private void learn(String sentence) {
        for (String word : WORDS.split(sentence.toLowerCase(Locale.ROOT))) {
            words.merge(word, 1, Integer::sum);
        }
    }

    /** Reads the English sentences, without what is worked out when asked for: gaps, measure and proposal. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void okr4jEnglish(Blackhole hole) {
        Sentences.ENGLISH.forEach(sentence -> hole.consume(english.read(sentence)));
    }

    /** Reads the Spanish sentences. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void okr4jSpanish(Blackhole hole) {
        Sentences.SPANISH.forEach(sentence -> hole.consume(spanish.read(sentence)));
    }

    /** Applies four regular expressions to each of the English sentences. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void regularExpressions(Blackhole hole) {
        for (String sentence : Sentences.ENGLISH) {
            for (Pattern pattern : PATTERNS) {
                Matcher matcher = pattern.matcher(sentence);
                hole.consume(matcher.find() ? matcher.toMatchResult() : null);
            }
        }
    }

    /** Cuts the English sentences into words, and looks up each. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void wordsLookedUp(Blackhole hole) {
        for (String sentence : Sentences.ENGLISH) {
            breaks.setText(sentence);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                hole.consume(words.get(sentence.substring(start, end).toLowerCase(Locale.ROOT)));
            }
        }
    }
}
