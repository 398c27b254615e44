package org.okr4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Stands at one token of a document, knows where that is, and collects what is wrong.
 *
 * <p>Used by one codec after the other for a single document; codecs never touch the parser themselves.
 */
final class DocumentReader {

    private final JsonParser parser;
    private final JsonLimits limits;
    private final Problems problems;
    private final boolean keepsExtensions;
    private final PlaceIndex places;
    private final RecentTexts recent = new RecentTexts();
    private final Table<Id, String, String> extensions = TreeBasedTable.create();
    private int node = PlaceIndex.ROOT;
    private final List<VersionProblem> ofVersions = new ArrayList<>();
    private int version = Integer.MAX_VALUE;
    private int unknown;

    /** Starts at the value whose first token the parser is at. */
    DocumentReader(JsonParser parser, JsonLimits limits, Problems problems, boolean keepsExtensions) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
        this.keepsExtensions = keepsExtensions;
        this.places = new PlaceIndex(Places.ofToken(parser));
    }

    // Where it is

    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    boolean isAt(JsonToken token) {
        return parser.hasToken(token);
    }

    /** The place of the token. */
    Place place() {
        return Places.ofToken(parser);
    }

    /** The node of the value that is being read. */
    int node() {
        return node;
    }

    Place placeOf(int other) {
        return places.place(other);
    }

    PlaceIndex places() {
        return places;
    }

    // What is there

    /** The name of the property whose name it is at. */
    String name() throws IOException {
        return parser.currentName();
    }

    /** The text it is at, or null after reporting why there is none. */
    @Nullable
    String text(Message expected) throws IOException {
        if (!isAt(JsonToken.VALUE_STRING)) {
            reportOther(expected);
            return null;
        }
        if (parser.getTextLength() > limits.textLength()) {
            report(Message.of("json.text-too-long", parser.getTextLength(), limits.textLength()));
            return null;
        }
        String text = parser.getText();
        if (!Unicode.isWellFormed(text)) {
            report(Message.of("json.lone-surrogate"));
            return null;
        }
        return text;
    }

    /** What a codec made of the text it is at when it stood in the document before; null if that is not known any more. */
    @SuppressWarnings("unchecked") // what this codec has kept
    <T> @Nullable T recent(Codec<T> codec) throws IOException {
        return isAt(JsonToken.VALUE_STRING)
                ? (T) recent.find(codec, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : null;
    }

    /** Keeps what a codec made of the text it is at, after it was asked what it had made of it before. */
    <T> void keep(Codec<T> codec, String text, T value) {
        recent.keep(codec, text, value);
    }

    /** The number it is at, normalized, or null after reporting why there is none. */
    @Nullable
    BigDecimal number(Message expected) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric()) {
            reportOther(expected);
            return null;
        }
        return NumberToken.read(this, parser, expected, limits.numberDigits());
    }

    // Going on

    /** Goes to the next token. */
    JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new ReadingStopped(place(), Message.of("json.truncated"));
        }
        return token;
    }

    /** Goes to the end of the value it is at. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Goes from the name of a property into its value. */
    int enter(String name) throws IOException {
        next();
        JsonLocation at = parser.currentTokenLocation();
        node = places.open(node, name, at.getLineNr(), at.getColumnNr());
        return checkSize();
    }

    /** Goes into the element of an array that it is at. */
    int enter(int index) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        node = places.open(node, index, at.getLineNr(), at.getColumnNr());
        return checkSize();
    }

    /** Counts a value that is kept without being known. */
    void count() throws ReadingStopped {
        unknown++;
        checkSize();
    }

    private int checkSize() throws ReadingStopped {
        if (places.size() + unknown > limits.values()) {
            throw new ReadingStopped(place(), Message.of("json.too-many-values", limits.values()));
        }
        return node;
    }

    /** Leaves the value that was entered last, at whose last token it is. */
    void leave() {
        node = places.close(node);
    }

    // What is wrong

    int problemCount() {
        return problems.size();
    }

    /** Reports a problem of the token. */
    void report(Message message) throws IOException {
        problems.add(place(), message);
    }

    /** Reports a problem of another value. */
    void report(int other, Message message) throws IOException {
        problems.add(places.place(other), message);
    }

    /** Reports that something else was expected than what is there, and skips that. */
    void reportOther(Message expected) throws IOException {
        report(Message.of("json.expected", expected, Found.at(parser)));
        skip();
    }

    // What is wrong in some versions

    /** Takes down of which version of its format the document is; it is of the latest unless it says so. */
    void isOfVersion(int number) {
        version = number;
    }

    /** Reports a problem of the value that is being read if the document is of a version or a later one. */
    void reportFrom(int first, Message message) {
        reportFrom(first, node, message);
    }

    /** Reports a problem of another value if the document is of a version or a later one. */
    void reportFrom(int first, int other, Message message) {
        ofVersions.add(new VersionProblem(first, Integer.MAX_VALUE, places.place(other), message));
    }

    /** Reports a problem of the value that is being read if the document is of a version or an earlier one. */
    void reportUpTo(int last, Message message) {
        ofVersions.add(new VersionProblem(0, last, places.place(node), message));
    }

    /** Reports what is a problem in the version that the document is of, which is known at its end. */
    void settleVersion() throws ReadingStopped {
        for (VersionProblem problem : ofVersions) {
            if (problem.isOf(version)) {
                problems.add(problem.place(), problem.message());
            }
        }
    }

    /** Gives up on the document: its only problem is this one. */
    ReadingStopped only(Message message) {
        problems.clear();
        return new ReadingStopped(places.place(node), message);
    }

    // Extensions

    boolean keepsExtensions() {
        return keepsExtensions;
    }

    /** Reads the value it is at, whatever it is, as canonical text; null after reporting why it cannot be kept. */
    @Nullable
    String anything() throws IOException {
        return AnyValue.read(this, parser);
    }

    /** Takes down where a thing stood and which properties it has that the library does not know. */
    void identify(Id id, int at, Map<String, String> extra) {
        places.identify(id, at);
        if (!extra.isEmpty()) {
            extensions.row(id).putAll(extra);
        }
    }

    ImmutableTable<Id, String, String> extensions() {
        return ImmutableTable.copyOf(extensions);
    }
}
