package org.okr4j.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.okr4j.text.Language;
import org.okr4j.text.Message;

/**
 * What is wrong at one place of a JSON document.
 *
 * <pre>{@code
 * /objectives/3/unit (line 12, column 15): expected an id such as city-hall, found the number 5
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DocumentProblem {

    private final Place place;
    private final Message message;

    private DocumentProblem(Place place, Message message) {
        this.place = place;
        this.message = message;
    }

    static DocumentProblem of(Place place, Message message) {
        return new DocumentProblem(requireNonNull(place, "place"), requireNonNull(message, "message"));
    }

    /** {@return where it is} */
    public Place place() {
        return place;
    }

    /** {@return the JSON pointer of the value; empty for the document itself} */
    public String pointer() {
        return place.pointer();
    }

    /** {@return the line, counted from 1; 0 where the document was not read from text} */
    public int line() {
        return place.line();
    }

    /** {@return the column, counted from 1; 0 where the document was not read from text} */
    public int column() {
        return place.column();
    }

    /** {@return what is wrong, to be rendered with {@link OkrJson#phrasebook}} */
    public Message message() {
        return message;
    }

    /**
     * Returns the place and what is wrong there on one line.
     *
     * @param language the language; English where it is not built in
     * @return the line
     */
    public String describe(Language language) {
        Object shown = place.pointer().isEmpty() ? Message.of("json.document") : Excerpt.printable(place.pointer());
        Message line = place.line() < 1
                ? Message.of("json.problem", shown, message)
                : Message.of("json.problem-at", shown, place.line(), place.column(), message);
        return JsonPhrases.of(language).render(line);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DocumentProblem other && place.equals(other.place) && message.equals(other.message);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + message.hashCode();
    }

    /** {@return the place and what is wrong there, in English} */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
