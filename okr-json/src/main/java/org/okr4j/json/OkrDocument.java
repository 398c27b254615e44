package org.okr4j.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.okr4j.program.Location;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.Problem;
import org.okr4j.text.Message;

/**
 * A program and where each part of it stood in the JSON document that it was read from.
 *
 * <pre>{@code
 * OkrDocument document = OkrDocument.read(Path.of("city.json"));
 * document.locate(Location.of(ObjectiveId.of("permits"), "title"));    // /objectives/3/title, line 88, column 16
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OkrDocument {

    private final OkrProgram program;
    private final PlaceIndex places;

    private OkrDocument(OkrProgram program, PlaceIndex places) {
        this.program = program;
        this.places = places;
    }

    /** The document, unless its program cannot be resolved. */
    static OkrDocument of(Parsed<OkrProgram> parsed, JsonLimits limits) {
        checkReferences(parsed.value(), parsed.places(), limits);
        return new OkrDocument(parsed.value(), parsed.places());
    }

    /** Refuses a program that cannot be resolved, with the place of each problem. */
    static void checkReferences(OkrProgram program, PlaceIndex places, JsonLimits limits) {
        List<Problem> problems = program.problems();
        if (problems.isEmpty()) {
            return;
        }
        int most = Math.min(limits.problems(), problems.size());
        Locator locator = new Locator(places);
        Problems located = new Problems(Integer.MAX_VALUE);
        for (Problem problem : problems.subList(0, most)) {
            located.addLast(locator.locate(problem.location()), problem.message());
        }
        if (most < problems.size()) {
            Place next = locator.locate(problems.get(most).location());
            located.addLast(next, Message.of("json.too-many-problems", most));
        }
        throw new OkrJsonException(located.inOrder());
    }

    /**
     * Reads a program from a file.
     *
     * @param file a file in UTF-8
     * @return the program and its places
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the file cannot be read
     */
    public static OkrDocument read(Path file) throws IOException {
        return OkrJsonReader.STANDARD.read(file);
    }

    /**
     * Reads a program from a stream, to its end. The stream is not closed.
     *
     * @param in a stream of UTF-8
     * @return the program and its places
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the stream cannot be read
     */
    public static OkrDocument read(InputStream in) throws IOException {
        return OkrJsonReader.STANDARD.read(in);
    }

    /**
     * Reads a program from characters, to their end. The reader is not closed.
     *
     * @param in the characters
     * @return the program and its places
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the characters cannot be read
     */
    public static OkrDocument read(Reader in) throws IOException {
        return OkrJsonReader.STANDARD.read(in);
    }

    /**
     * Reads a program from text.
     *
     * @param json the text
     * @return the program and its places
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     */
    public static OkrDocument read(String json) {
        return OkrJsonReader.STANDARD.read(json);
    }

    /** {@return the program} */
    public OkrProgram program() {
        return program;
    }

    /**
     * Returns where something of the program stood, such as what a finding is about.
     *
     * @param location a thing or a property of it
     * @return its place; where the document does not have it, that of the nearest thing around it
     */
    public Place locate(Location location) {
        return new Locator(places).locate(requireNonNull(location, "location"));
    }

    /** {@return the program that was read} */
    @Override
    public String toString() {
        return "OkrDocument[" + program + "]";
    }
}
