package org.okr4j.statement;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.text.Language;

/** What docs/statements.md says of sentences is what the reader reads, and its little French is a lexicon. */
class StatementsDocTest {

    private static final Path PAGE = Path.of("..", "docs", "statements.md");
    private static final String NONE = "–";
    private static final Splitter CELLS = Splitter.on('|').trimResults();

    private static final FiscalCalendar JULY = FiscalCalendar.startingIn(Month.JULY);

    /** What a column says, by its head. */
    private static final ImmutableMap<String, Function<Statement, String>> COLUMNS =
            ImmutableMap.<String, Function<Statement, String>>builder()
                    .put("kind", statement -> statement.kind().name())
                    .put("measurable", statement -> yesOrNo(statement.isMeasurable()))
                    .put("verb", statement -> cell(statement.verb().map(Phrase::text)))
                    .put("direction", statement -> statement.direction().name())
                    .put(
                            "baseline",
                            statement -> cell(statement
                                    .baseline()
                                    .map(each -> each.value().toPlainString())))
                    .put("target", statement -> cell(statement.target().map(StatementsDocTest::target)))
                    .put(
                            "change",
                            statement -> cell(statement
                                    .change()
                                    .map(each ->
                                            each.mode() + " " + each.value().toPlainString())))
                    .put("unit", statement -> cell(statement.unit().map(MetricUnit::toString)))
                    .put("deadline", statement -> cell(statement.deadline().map(Deadline::text)))
                    .put(
                            "date",
                            statement -> cell(
                                    statement.deadline().flatMap(Deadline::date).map(Object::toString)))
                    .put("complete", statement -> Integer.toString(statement.completeness()))
                    .put(
                            "missing",
                            statement -> cell(statement.missing().stream().map(Enum::name)))
                    .put("measure", statement -> cell(statement.measure().map(Measure::toString)))
                    .put(
                            "marks",
                            statement -> cell(statement.marks().stream()
                                    .map(mark ->
                                            mark.kind() + " " + mark.words().text())))
                    .put("proposal", Statement::proposal)
                    .buildOrThrow();

    private static final ImmutableMap<String, Function<ObjectiveStatement, String>> TITLE_COLUMNS = ImmutableMap.of(
            "qualitative", title -> yesOrNo(title.isQualitative()),
            "deliverable", title -> yesOrNo(title.isDeliverable()),
            "one thing", title -> yesOrNo(title.isOneThing()));

    private final List<String> lines;

    StatementsDocTest() throws IOException {
        lines = Files.readAllLines(PAGE);
    }

    @Test
    void readsEnglishAsThePageSays() {
        StatementReader reader = StatementReader.english().in(JULY.quarter(2027, 1), JULY);

        check("sentence", reader::read, COLUMNS);
    }

    @Test
    void readsSpanishAsThePageSays() {
        StatementReader reader = StatementReader.spanish().in(JULY.quarter(2027, 1), JULY);

        check("Spanish sentence", reader::read, COLUMNS);
    }

    @Test
    void readsTitlesAsThePageSays() {
        check("title", StatementReader.english()::readObjective, TITLE_COLUMNS);
    }

    @Test
    void readsFrenchByTheFilesOfThePage() {
        Lexicon french = Lexicon.of(Language.of("fr"), files());

        check("French sentence", StatementReader.of(french)::read, COLUMNS);
    }

    /** One row for each section, in a table that names it. */
    @Test
    void namesEverySection() {
        String rows = lines.stream().filter(line -> line.startsWith("| `")).collect(joining("\n"));

        assertThat(Category.BY_SECTION.keySet())
                .allSatisfy(section -> assertThat(rows).contains("`" + section + "`"));
        assertThat(Pattern.compile("`([a-z]+\\.[a-z-]+)`")
                        .matcher(rows)
                        .results()
                        .map(match -> match.group(1)))
                .allSatisfy(section -> assertThat(Category.BY_SECTION).containsKey(section));
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static String cell(Optional<String> text) {
        return text.orElse(NONE);
    }

    private static String cell(Stream<String> texts) {
        String text = texts.collect(joining(", "));
        return text.isEmpty() ? NONE : text;
    }

    private static String target(StatedTarget target) {
        return target.comparison().sign() + " " + target.value().toPlainString()
                + target.upTo().map(end -> ".." + end.toPlainString()).orElse("");
    }

    /** Compares every row of the tables whose first column has this head. */
    private <T> void check(String head, Function<String, T> reader, Map<String, Function<T, String>> columns) {
        List<Table> tables = tables(head);
        assertThat(tables).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        for (Table table : tables) {
            assertThat(columns.keySet()).containsAll(table.columns());
            for (List<String> row : table.rows()) {
                T statement = reader.apply(row.get(0));
                List<String> read = new ArrayList<>(List.of(row.get(0)));
                table.columns().forEach(column -> read.add(columns.get(column).apply(statement)));
                softly.assertThat(read).as(row.get(0)).isEqualTo(row);
            }
        }
        softly.assertAll();
    }

    /**
     * A table of the page.
     *
     * @param columns the heads of its columns but the first
     * @param rows the cells of its rows
     */
    private record Table(List<String> columns, List<List<String>> rows) {}

    private List<Table> tables(String head) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("| " + head + " |")) {
                List<List<String>> rows = lines.stream()
                        .skip(i + 2L)
                        .takeWhile(line -> line.startsWith("|"))
                        .map(StatementsDocTest::cells)
                        .toList();
                List<String> heads = cells(lines.get(i));
                tables.add(new Table(heads.subList(1, heads.size()), rows));
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        List<String> cells = CELLS.splitToList(line);
        return cells.subList(1, cells.size() - 1);
    }

    /** The blocks that have the name of a file above them. */
    private ImmutableMap<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher name = Pattern.compile("`([a-z]+\\.txt)`").matcher(lines.get(i));
            if (name.matches()) {
                ImmutableList<String> block = lines.stream()
                        .skip(i + 3L)
                        .takeWhile(line -> !line.equals("```"))
                        .collect(ImmutableList.toImmutableList());
                files.put(name.group(1), String.join("\n", block));
            }
        }
        return ImmutableMap.copyOf(files);
    }
}
