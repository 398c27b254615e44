package org.okr4j.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.MetricUnit;
import org.okr4j.text.Language;

/**
 * A sentence of our own, and how people read it: a block of {@code src/test/resources/org/okr4j/statement/en} or {@code
 * es}. A field that is left out must be absent in the reading, too. The line {@code misread} lists the fields that the
 * reader is known to read otherwise.
 *
 * @param place file and line of the sentence
 * @param language its language
 * @param labels what each line of the block says, by its name
 */
record LabeledSentence(String place, Language language, ImmutableMap<String, String> labels) {

    /** What is compared, in the order in which it is told. */
    static final ImmutableList<String> FIELDS = ImmutableList.of(
            "kind",
            "measurable",
            "verb",
            "metric",
            "direction",
            "baseline",
            "target",
            "change",
            "unit",
            "per",
            "deadline",
            "date");

    /** Where the files stand; the build runs in the folder of its module. */
    static final Path FOLDER = Path.of("src/test/resources/org/okr4j/statement");

    static final String MISREAD = "misread";
    private static final ImmutableSet<String> OTHER_LABELS = ImmutableSet.of("text", "alt", "context", MISREAD);
    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter SPACE = Splitter.on(' ');
    private static final ImmutableMap<String, Frequency> RATES = ImmutableMap.of(
            "day", Frequency.ofDays(1),
            "week", Frequency.WEEKLY,
            "month", Frequency.MONTHLY,
            "quarter", Frequency.QUARTERLY,
            "year", Frequency.ofMonths(12));

    /** The file of a language that has titles of objectives, which are labeled by what ObjectiveSentencesTest asks. */
    private static final String TITLES = "objectives.txt";

    static ImmutableList<Path> files(Language language) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
            return files.filter(file -> !file.endsWith(TITLES)).sorted().collect(toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImmutableList<LabeledSentence> read(Language language) {
        return files(language).stream()
                .flatMap(file -> read(language, file).stream())
                .collect(toImmutableList());
    }

    static ImmutableList<LabeledSentence> read(Language language, Path file) {
        ImmutableList.Builder<LabeledSentence> sentences = ImmutableList.builder();
        Map<String, String> labels = new LinkedHashMap<>();
        int number = 0;
        int first = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                add(sentences, language, file, first, labels);
                continue;
            }
            String place = file + ":" + number;
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException(place + ": a line must be a name, a colon and a value: " + line);
            }
            String name = line.substring(0, colon);
            if (!FIELDS.contains(name) && !OTHER_LABELS.contains(name)) {
                throw new IllegalArgumentException(place + ": no such label: " + name);
            }
            if (labels.isEmpty()) {
                first = number;
            }
            if (labels.put(name, line.substring(colon + 2).strip()) != null) {
                throw new IllegalArgumentException(place + ": stands twice: " + name);
            }
        }
        add(sentences, language, file, first, labels);
        return sentences.build();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void add(
            ImmutableList.Builder<LabeledSentence> sentences,
            Language language,
            Path file,
            int line,
            Map<String, String> labels) {
        if (!labels.isEmpty()) {
            String place = language.code() + "/" + file.getFileName() + ":" + line;
            sentences.add(new LabeledSentence(place, language, ImmutableMap.copyOf(labels)));
            labels.clear();
        }
    }

    String text() {
        return label("text");
    }

    /** {@return what a line of the block says; empty where there is none} */
    String label(String name) {
        return labels.getOrDefault(name, "");
    }

    /** {@return the fields that are known to be read otherwise, in their order} */
    ImmutableList<String> misread() {
        List<String> names = COMMA.splitToList(label(MISREAD));
        if (!FIELDS.containsAll(names)) {
            throw new IllegalArgumentException(place + ": misread must name fields of " + FIELDS + ": " + names);
        }
        return FIELDS.stream().filter(names::contains).collect(toImmutableList());
    }

    /** {@return the reader of its language, in its cycle and fiscal year where the block names one} */
    StatementReader reader() {
        StatementReader reader = StatementReader.of(language).orElseThrow();
        if (!labels.containsKey("context")) {
            return reader;
        }
        List<String> context = SPACE.splitToList(label("context"));
        FiscalCalendar calendar = FiscalCalendar.startingIn(Month.valueOf(context.get(2)));
        int quarter = Integer.parseInt(context.get(1).substring(1));
        Cycle cycle = calendar.quarter(Integer.parseInt(context.get(0)), quarter);
        return reader.in(cycle, calendar);
    }

    /** {@return what each field should be, written as {@link #read(Statement)} writes it; empty where it must be absent} */
    ImmutableMap<String, String> expected() {
        ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
        for (String field : FIELDS) {
            fields.put(field, expected(field));
        }
        return fields.buildOrThrow();
    }

    private String expected(String field) {
        String deadline = label("deadline");
        int bar = deadline.lastIndexOf('|');
        return switch (field) {
            case "deadline" -> bar < 0 ? deadline : deadline.substring(0, bar).strip();
            case "date" -> bar < 0 ? "" : deadline.substring(bar + 1).strip();
            default -> label(field);
        };
    }

    /** {@return each field of a reading, written as in the files} */
    static ImmutableMap<String, String> read(Statement statement) {
        return ImmutableMap.<String, String>builder()
                .put("kind", statement.kind().name())
                .put("measurable", statement.isMeasurable() ? "yes" : "no")
                .put("verb", statement.verb().map(Phrase::text).orElse(""))
                .put("metric", statement.metric().map(Phrase::text).orElse(""))
                .put("direction", statement.direction().name())
                .put(
                        "baseline",
                        statement
                                .baseline()
                                .map(number -> plain(number.value()))
                                .orElse(""))
                .put("target", statement.target().map(LabeledSentence::target).orElse(""))
                .put("change", statement.change().map(LabeledSentence::change).orElse(""))
                .put("unit", statement.unit().map(MetricUnit::toString).orElse(""))
                .put("per", statement.per().map(LabeledSentence::rate).orElse(""))
                .put("deadline", statement.deadline().map(Deadline::text).orElse(""))
                .put(
                        "date",
                        statement
                                .deadline()
                                .flatMap(Deadline::date)
                                .map(Object::toString)
                                .orElse(""))
                .buildOrThrow();
    }

    private static String target(StatedTarget target) {
        return target.comparison().sign() + " " + range(target.value(), target.upTo());
    }

    private static String change(StatedChange change) {
        String sign = change.comparison() == Comparison.EXACTLY
                ? ""
                : change.comparison().sign() + " ";
        return change.mode() + " " + sign + range(change.value(), change.upTo());
    }

    private static String range(BigDecimal value, Optional<BigDecimal> upTo) {
        return plain(value) + upTo.map(end -> ".." + plain(end)).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String rate(Frequency frequency) {
        return RATES.entrySet().stream()
                .filter(rate -> rate.getValue().equals(frequency))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(frequency::toString);
    }

    /** {@return the fields that are read otherwise than they should be, in their order} */
    ImmutableList<String> differences() {
        ImmutableMap<String, String> expected = expected();
        ImmutableMap<String, String> read = read(reader().read(text()));
        return FIELDS.stream()
                .filter(field -> !expected.getOrDefault(field, "").equals(read.getOrDefault(field, "")))
                .collect(toImmutableList());
    }

    /** {@return place and text, as the name of a test} */
    @Override
    public String toString() {
        return place + " " + text();
    }
}
