package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.text.Language;

/**
 * How documents of an earlier version will be read: shown by a made-up format of shelves and books, whose second version calls things
 * by other names, counts pages as numbers, tells who may borrow and has no shelf marks.
 */
class FormatVersionTest {

    private static final FormatVersion SECOND = new FormatVersion(2);

    private static final Codec<Book> BOOK = Shape.of(Book.class, BookBuilder::new)
            .required("title", Scalars.NAME, Book::title, (builder, title) -> builder.title = title)
            .formerly("name", 1, Scalars.NAME, "title", (builder, name) -> builder.title = name)
            .optional(
                    "pages",
                    NumberCodec.integer(1, 9_999),
                    Book::pages,
                    (builder, pages) -> builder.pages = Optional.of(pages))
            .since(2)
            .formerly(
                    "length",
                    1,
                    Scalars.NAME,
                    "pages",
                    (builder, text) -> builder.pages = Optional.of(Integer.valueOf(text)))
            .requiredSince(
                    2, "lending", Scalars.NAME, "everybody", Book::lending, (builder, who) -> builder.lending = who)
            .formerly("isLocked", 1, BooleanCodec.BOOLEAN, "", BookBuilder::locked)
            .build(BookBuilder::build);

    private static final Codec<Shelf> SHELF = Shape.of(Shelf.class, ArrayList<Book>::new)
            .list("books", BOOK, Shelf::books, ArrayList::addAll)
            .required("shelf", SECOND, shelf -> SECOND.current(), (books, version) -> {})
            .build(books -> new Shelf(ImmutableList.copyOf(books)));

    private static final String FIRST = """
            {"books": [{"name": "Tides", "length": "212"}, {"name": "Dust", "isLocked": true}], "shelf": 1}""";

    private static final String TODAY = """
            {"books":[{"title":"Tides","pages":212,"lending":"everybody"},{"title":"Dust","lending":"nobody"}],"shelf":2}""";

    @Test
    void readsADocumentOfTheFirstVersionAsWhatItMeansToday() throws IOException {
        assertThat(OkrJson.compact().text(read(FIRST), SHELF)).isEqualTo(TODAY);
        assertThat(read(TODAY)).isEqualTo(read(FIRST));
    }

    @Test
    void theVersionMayStandFirst() throws IOException {
        String turned = FIRST.replace(", \"shelf\": 1}", "}").replace("{\"books\"", "{\"shelf\": 1, \"books\"");

        assertThat(read(turned)).isEqualTo(read(FIRST));
    }

    @Test
    void formerNamesAreOfFormerVersions() {
        assertThat(problems(FIRST.replace("\"shelf\": 1", "\"shelf\": 2")))
                .containsExactly(
                        "/books/0 (line 1, column 12): the required property \"lending\" is missing",
                        "/books/0/name (line 1, column 21): the property \"name\" was last in version 1 of the format; now it is"
                                + " \"title\"",
                        "/books/0/length (line 1, column 40): the property \"length\" was last in version 1 of the format; now it"
                                + " is \"pages\"",
                        "/books/1 (line 1, column 48): the required property \"lending\" is missing",
                        "/books/1/name (line 1, column 57): the property \"name\" was last in version 1 of the format; now it is"
                                + " \"title\"",
                        "/books/1/isLocked (line 1, column 77): the property \"isLocked\" was last in version 1 of the format");
    }

    @Test
    void laterNamesAreOfLaterVersions() {
        assertThat(problems(TODAY.replace("\"shelf\":2", "\"shelf\":1")))
                .containsExactly(
                        "/books/0/pages (line 1, column 36): the property \"pages\" is there since version 2 of the format",
                        "/books/0/lending (line 1, column 50): the property \"lending\" is there since version 2 of the format",
                        "/books/1/lending (line 1, column 89): the property \"lending\" is there since version 2 of the format");
    }

    @Test
    void aFormerNameAndTheOneOfTodayAreTheSameProperty() {
        assertThat(problems("""
                {"books": [{"name": "Tides", "title": "Tides"}], "shelf": 1}""")).containsExactly("""
                        /books/0/title (line 1, column 30): the property "title" is given a second time""");
    }

    @Test
    void whatIsWrongInItsFormIsToldWhateverTheVersion() {
        assertThat(problems("""
                {"books": [{"name": 5, "length": "long"}], "shelf": 1}"""))
                .containsExactly(
                        "/books/0/name (line 1, column 21): expected a text that is not blank, found the number 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "2147483647"})
    void doesNotLookAtDocumentsOfALaterVersion(String version) {
        assertThat(problems(TODAY.replace("\"shelf\":2", "\"shelf\":" + version).replace("\"lending\"", "\"letting\"")))
                .containsExactly("/shelf (line 1, column " + (TODAY.length() - 1)
                        + "): the format has version " + version
                        + " here; this library reads versions up to 2: a later one is needed");
    }

    @Test
    void saysSoInSpanish() {
        String line = catchThrowableOfType(OkrJsonException.class, () -> read("{\"shelf\": 3}"))
                .problems()
                .get(0)
                .describe(Language.SPANISH);

        assertThat(line)
                .isEqualTo(
                        "/shelf (línea 1, columna 11): el formato tiene aquí la versión 3; esta biblioteca lee versiones"
                                + " hasta la 2: hace falta una posterior");
    }

    @Test
    void theSchemaIsThatOfToday() {
        String schema = OkrJson.compact().text(Definitions.document("shelf", SHELF), AnyTree.TREE);

        assertThat(schema)
                .contains("\"required\":[\"title\",\"lending\"]", "\"const\":2")
                .doesNotContain("\"length\"", "\"isLocked\"");
    }

    private static List<String> problems(String json) {
        return catchThrowableOfType(OkrJsonException.class, () -> read(json)).problems().stream()
                .map(DocumentProblem::toString)
                .toList();
    }

    private static Shelf read(String json) throws IOException {
        JsonLimits limits = JsonLimits.DEFAULT;
        return Parsed.of(new StringReader(json), JsonFormat.factory(limits), limits, SHELF, false)
                .value();
    }

    private record Shelf(ImmutableList<Book> books) {}

    private record Book(String title, Optional<Integer> pages, String lending) {}

    private static final class BookBuilder {

        String title = "";
        Optional<Integer> pages = Optional.empty();
        String lending = "";

        void locked(boolean isLocked) {
            lending = isLocked ? "nobody" : "everybody";
        }

        Book build() {
            return new Book(title, pages, lending);
        }
    }
}
