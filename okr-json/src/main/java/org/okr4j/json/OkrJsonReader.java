package org.okr4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.okr4j.feed.MetricFeed;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.Profile;
import org.okr4j.value.Identified;

/**
 * Reads documents within limits.
 *
 * <p>Reading is strict: a property that is not known, is given twice or has a value of another type is a problem, and
 * nothing is guessed. All problems of form are reported together; if there are none, all problems of reference are, such
 * as an id that nothing has. Faults of content, such as a target that equals its baseline, are no problems here: rules
 * report them. What is not UTF-8 is refused; a byte order mark at the start is left out.
 *
 * <p>Whatever a document holds, the outcome is what it describes or an {@link OkrJsonException}, in time and memory in
 * proportion to its length. This class is immutable and thread-safe.
 */
public final class OkrJsonReader {

    static final OkrJsonReader STANDARD = of(JsonLimits.DEFAULT);

    private final JsonLimits limits;
    private final JsonFactory factory;
    private final ImmutableList<Profile> profiles;

    private OkrJsonReader(JsonLimits limits, ImmutableList<Profile> profiles) {
        this.limits = limits;
        this.factory = JsonFormat.factory(limits);
        this.profiles = profiles;
    }

    /**
     * Returns a reader with other limits than those of {@link OkrJson}.
     *
     * @param limits how much of everything a document may hold
     * @return the reader
     */
    public static OkrJsonReader of(JsonLimits limits) {
        return new OkrJsonReader(requireNonNull(limits, "limits"), ImmutableList.of());
    }

    /**
     * Returns this reader knowing more profiles that a profile can extend, beside the built-in ones: this is how a document can
     * tune rules of your own, which no document can hold. One with the id of another, be it built in, takes its place.
     *
     * @param more the profiles
     * @return the reader
     */
    public OkrJsonReader withProfiles(Profile... more) {
        return new OkrJsonReader(
                limits,
                ImmutableList.<Profile>builder().addAll(profiles).add(more).build());
    }

    /**
     * Reads a program from a file.
     *
     * @param file a file in UTF-8
     * @return the program, and where its parts stood
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the file cannot be read
     */
    public OkrDocument read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a program from a stream, to its end. The stream is not closed.
     *
     * @param in a stream of UTF-8
     * @return the program, and where its parts stood
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the stream cannot be read
     */
    public OkrDocument read(InputStream in) throws IOException {
        return document(bounded(in));
    }

    /**
     * Reads a program from characters, to their end. The reader is not closed.
     *
     * @param in the characters
     * @return the program, and where its parts stood
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     * @throws IOException if the characters cannot be read
     */
    public OkrDocument read(Reader in) throws IOException {
        return document(new BoundedReader(in, limits.documentBytes()));
    }

    /**
     * Reads a program from text.
     *
     * @param json the text
     * @return the program, and where its parts stood
     * @throws OkrJsonException if the document is not well-formed or refers to what is not there
     */
    public OkrDocument read(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one thing from text, such as an objective, a unit or a KPI, as it stands in a program: all that has an id of its own
     * there. It may refer to anything and must not have extension properties, which only a whole program can keep.
     *
     * @param json the text
     * @param type its type
     * @param <T> its type
     * @return the thing
     * @throws OkrJsonException if the document is not well-formed
     * @throws IllegalArgumentException if the type is none of which programs hold things
     */
    public <T extends Identified> T read(String json, Class<T> type) {
        return part(json, Documents.codec(requireNonNull(type, "type")));
    }

    /**
     * Reads a stream with a document on each line, such as changes day by day or one program an organization. Lines are read one by
     * one when the sequence asks for them, none is held in memory as a whole, and one with something wrong does not keep the
     * others from being read. Empty lines are left out. Limits hold for each line. The stream is not closed.
     *
     * <pre>{@code
     * OkrJson.lines(in, Change.class).forEach(line -> ...);
     * }</pre>
     *
     * @param in a stream of UTF-8, which belongs to the sequence until its end
     * @param type the type of what each line describes: {@link OkrProgram}, {@link Change}, {@link Profile}, {@link Baseline} or that of a
     *     thing of a program
     * @param <T> the type
     * @return the lines in their order; asking for one throws an {@link UncheckedIOException} if the stream cannot be read
     * @throws IllegalArgumentException if the type is not read from documents
     */
    public <T> Stream<JsonLine<T>> lines(InputStream in, Class<T> type) {
        return Streams.stream(new LineIterator<>(requireNonNull(in, "in"), reading(requireNonNull(type, "type"))));
    }

    /**
     * Reads a file with a document on each line, as {@link #lines(InputStream, Class)} reads a stream.
     *
     * @param file a file in UTF-8; it is open until the sequence is closed
     * @param type the type of what each line describes
     * @param <T> the type
     * @return the lines in their order, to be closed
     * @throws IllegalArgumentException if the type is not read from documents
     * @throws IOException if the file cannot be opened
     */
    public <T> Stream<JsonLine<T>> lines(Path file, Class<T> type) throws IOException {
        LineIterator.Reading<T> reading = reading(requireNonNull(type, "type"));
        InputStream in = Files.newInputStream(file);
        return Streams.stream(new LineIterator<>(in, reading)).onClose(() -> close(in));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> LineIterator.Reading<T> reading(Class<T> type) {
        if (type == OkrProgram.class) {
            return in -> type.cast(read(in).program());
        }
        Codec<T> codec = codec(type);
        return in -> Parsed.of(bounded(in), factory, limits, codec, false).value();
    }

    private <T> Codec<T> codec(Class<T> type) {
        if (type != Profile.class) {
            return Documents.codec(type);
        }
        @SuppressWarnings("unchecked") // asked for profiles
        Codec<T> ofProfiles = (Codec<T>) ProfileCodec.of(profiles);
        return ofProfiles;
    }

    /**
     * Reads one change of a program from text. It may refer to anything; whether a program can take it shows when it is
     * applied. What it adds must not have extension properties: they are changes of their own.
     *
     * @param json the text
     * @return the change
     * @throws OkrJsonException if the document is not well-formed
     */
    public Change readChange(String json) {
        return part(json, ChangeCodecs.CHANGE);
    }

    /**
     * Reads changes of a program from text, as {@link #readChange(String)} reads one.
     *
     * @param json the text, an array of changes
     * @return the changes in their order
     * @throws OkrJsonException if the document is not well-formed
     */
    public ImmutableList<Change> readChanges(String json) {
        return part(json, ChangeCodecs.CHANGES);
    }

    /**
     * Reads a profile from text.
     *
     * @param json the text
     * @return the profile, whose parent is the one that the text names
     * @throws OkrJsonException if the document is not well-formed, names a profile that is not known, or a rule, a parameter or a
     *     value that this one does not have or take
     */
    public Profile readProfile(String json) {
        return part(json, ProfileCodec.of(profiles));
    }

    /**
     * Reads a profile from a file.
     *
     * @param file a file in UTF-8
     * @return the profile, whose parent is the one that the file names
     * @throws OkrJsonException as {@link #readProfile(String)}
     * @throws IOException if the file cannot be read
     */
    public Profile readProfile(Path file) throws IOException {
        return part(file, ProfileCodec.of(profiles));
    }

    /**
     * Reads a baseline from text. Of rules that are not known it is read, too: nothing is found by them.
     *
     * @param json the text
     * @return the baseline
     * @throws OkrJsonException if the document is not well-formed
     */
    public Baseline readBaseline(String json) {
        return part(json, BaselineCodec.BASELINE);
    }

    /**
     * Reads a baseline from a file.
     *
     * @param file a file in UTF-8
     * @return the baseline
     * @throws OkrJsonException as {@link #readBaseline(String)}
     * @throws IOException if the file cannot be read
     */
    public Baseline readBaseline(Path file) throws IOException {
        return part(file, BaselineCodec.BASELINE);
    }

    /**
     * Reads from text which key results take which figures. Whether there are such key results is not asked here.
     *
     * @param json the text
     * @return the feed
     * @throws OkrJsonException if the document is not well-formed
     */
    public MetricFeed readFeed(String json) {
        return part(json, FeedCodecs.FEED);
    }

    /**
     * Reads from a file which key results take which figures.
     *
     * @param file a file in UTF-8
     * @return the feed
     * @throws OkrJsonException as {@link #readFeed(String)}
     * @throws IOException if the file cannot be read
     */
    public MetricFeed readFeed(Path file) throws IOException {
        return part(file, FeedCodecs.FEED);
    }

    private <T> T part(Path file, Codec<T> codec) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Parsed.of(bounded(in), factory, limits, codec, false).value();
        }
    }

    private Reader bounded(InputStream in) {
        return new BoundedReader(new Utf8Reader(in, limits.documentBytes()), Long.MAX_VALUE);
    }

    private <T> T part(String json, Codec<T> codec) {
        Reader chars = new BoundedReader(new StringReader(json), limits.documentBytes());
        try {
            return Parsed.of(chars, factory, limits, codec, false).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OkrDocument document(Reader chars) throws IOException {
        return OkrDocument.of(Parsed.of(chars, factory, limits, ProgramCodec.PROGRAM, true), limits);
    }

    /** {@return the limits} */
    @Override
    public String toString() {
        return "OkrJsonReader[" + limits + "]";
    }
}
