package org.okr4j.examples.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.okr4j.examples.words.Words;
import org.okr4j.json.DocumentProblem;
import org.okr4j.json.OkrDocument;
import org.okr4j.json.OkrJsonException;
import org.okr4j.json.Place;
import org.okr4j.program.Location;
import org.okr4j.rule.Profile;
import org.okr4j.rule.catalog.Profiles;

/**
 * A program, where it comes from, and how it is evaluated unless the user says otherwise.
 *
 * @param document the program and where its parts stand
 * @param file the file of the document; empty for a sample
 * @param profile the profile of rules
 * @param asOf the date
 */
public record Input(OkrDocument document, Optional<Path> file, Profile profile, LocalDate asOf) {

    private static final int LONGEST_POINTER = 100;
    private static final int MOST_MARKED = 20;
    private static final String INDENT = "    ";

    /**
     * Reads the program of a file, to be evaluated with the recommended profile as of today.
     *
     * @param file the file
     * @param today asked for the date of today
     * @param words the language of what may be wrong
     * @return the program
     * @throws InputException if the file holds no program; it names each place
     */
    public static Input read(Path file, Supplier<LocalDate> today, Words words) {
        try {
            return new Input(OkrDocument.read(file), Optional.of(file), Profiles.RECOMMENDED, today.get());
        } catch (OkrJsonException e) {
            throw refused(file, e, words);
        } catch (IOException e) {
            throw unreadable(file, e, words);
        }
    }

    /** What to throw where a file does not hold what it should; of the first problems it shows what stands there. */
    static InputException refused(Path file, OkrJsonException exception, Words words) {
        ImmutableList<DocumentProblem> problems = exception.problems();
        ImmutableMap<Place, ImmutableList<String>> marked = MarkedPlaces.of(
                file,
                problems.stream().limit(MOST_MARKED).map(DocumentProblem::place).toList());
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (DocumentProblem problem : problems) {
            lines.add(line(file, problem, words));
            marked.getOrDefault(problem.place(), ImmutableList.of()).forEach(shown -> lines.add(INDENT + shown));
        }
        return new InputException(lines.build(), exception);
    }

    /**
     * Says that a file cannot be read.
     *
     * @param file the file
     * @param exception what was thrown
     * @param words the language to say it in
     * @return what to throw
     */
    public static InputException unreadable(Path file, IOException exception, Words words) {
        return new InputException(
                ImmutableList.of(name(file) + ": " + words.say(reason(file, exception), text(exception))), exception);
    }

    /**
     * Returns the place in the file, for editors to jump to.
     *
     * @param location a place in the program
     * @return the file, the line and the column; empty for a sample
     */
    public Optional<String> place(Location location) {
        return file.map(path -> place(path, document.locate(location)));
    }

    private static String place(Path file, Place place) {
        return place.line() < 1 ? file.toString() : file + ":" + place.line() + ":" + place.column();
    }

    private static String line(Path file, DocumentProblem problem, Words words) {
        String pointer = problem.pointer().isEmpty() ? "" : " [" + shortened(problem.pointer()) + "]";
        return place(file, problem.place()) + ": " + words.render(problem.message()) + pointer;
    }

    /** A pointer may be as long as names and nesting allow; both its ends say most. */
    private static String shortened(String pointer) {
        int length = pointer.length();
        return length <= LONGEST_POINTER
                ? pointer
                : pointer.substring(0, LONGEST_POINTER / 2) + "…" + pointer.substring(length - LONGEST_POINTER / 2);
    }

    private static String reason(Path file, IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "input.missing";
        }
        if (Files.isDirectory(file)) {
            return "input.directory";
        }
        return exception instanceof AccessDeniedException ? "input.denied" : "input.unreadable";
    }

    /** A line has to begin with something. */
    private static String name(Path file) {
        return file.toString().isEmpty() ? "''" : file.toString();
    }

    private static String text(IOException exception) {
        return exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
    }
}
