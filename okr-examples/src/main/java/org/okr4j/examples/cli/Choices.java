package org.okr4j.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.okr4j.examples.input.ProfileSource;
import org.okr4j.examples.input.Sample;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the options take. */
public final class Choices {

    private Choices() {}

    /** What the result is written as. */
    public enum Format {
        /** Lines for people. */
        TEXT,
        /** A document for programs. */
        JSON
    }

    /** When styles are shown. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** A form by its word. */
    public static final class OfFormat extends Choice<Format> {
        /** Made by the command line. */
        public OfFormat() {
            super(ImmutableMap.of("text", Format.TEXT, "json", Format.JSON));
        }
    }

    static final class OfColor extends Choice<Color> {
        OfColor() {
            super(ImmutableMap.of("auto", Color.AUTO, "always", Color.ALWAYS, "never", Color.NEVER));
        }
    }

    static final class OfSeverity extends Choice<Severity> {
        OfSeverity() {
            super(ImmutableMap.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO));
        }
    }

    /** A language by its code. */
    public static final class OfLanguage extends Choice<Language> {
        /** Made by the command line. */
        public OfLanguage() {
            super(ImmutableMap.of("en", Language.ENGLISH, "es", Language.SPANISH));
        }
    }

    /** A bundled sample by its name. */
    public static final class OfSample extends Choice<Sample> {
        /** Made by the command line. */
        public OfSample() {
            super(ImmutableMap.of("city", Sample.CITY, "company", Sample.COMPANY, "museum", Sample.MUSEUM));
        }
    }

    /** A built-in profile by its id, or else one in a file that is there. */
    static final class OfProfile implements ITypeConverter<ProfileSource>, Iterable<String> {
        OfProfile() {}

        @Override
        public ProfileSource convert(String text) {
            Path file = new OfPath().convert(text);
            Optional<Profile> builtIn = Profiles.byId(text);
            if (builtIn.isEmpty() && Files.notExists(file)) {
                throw new TypeConversionException(
                        "must be one of " + String.join(", ", this) + ", or a file that holds one: " + text);
            }
            return new ProfileSource(builtIn, file);
        }

        @Override
        public Iterator<String> iterator() {
            return Profiles.all().stream().map(Profile::id).iterator();
        }
    }

    /** A file by its name. */
    public static final class OfPath implements ITypeConverter<Path> {
        /** Made by the command line. */
        public OfPath() {}

        @Override
        public Path convert(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("must be a name that this machine can write: " + text);
            }
        }
    }
}
