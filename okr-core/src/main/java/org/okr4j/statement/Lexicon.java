package org.okr4j.statement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Language;

/**
 * The words of a language by which statements are read: a folder of lists, and the formula of a key result.
 *
 * <p>A lexicon has eight files: {@code verbs.txt}, {@code nouns.txt}, {@code words.txt}, {@code numbers.txt}, {@code
 * units.txt}, {@code calendar.txt}, {@code inflection.txt} and {@code formula.txt}. A file has sections, and a section an
 * entry a line:
 *
 * <pre>
 * [verb.decrease]
 * reduce
 * cut: past cut, participle cut, gerund cutting
 * [unit.time]
 * minute, min, mins = minutes
 * </pre>
 *
 * <p>An entry is a word or a phrase; after it come other spellings, the irregular forms of a verb, and after an equals
 * sign what it stands for. Regular forms follow from {@code inflection.txt}. Case and accents do not matter, and neither
 * does whether a phrase is written with spaces or hyphens. {@code docs/statements.md} tells what each section is for.
 *
 * <p>English and Spanish are built in. Another language is another eight files:
 *
 * <pre>{@code
 * Lexicon french = Lexicon.of(Language.of("fr"), contentsByFileName);
 * StatementReader.of(french).read("Réduire le délai de 45 à 30 jours");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Lexicon {

    private static final ImmutableList<String> FILES = ImmutableList.of(
            "verbs.txt",
            "nouns.txt",
            "words.txt",
            "numbers.txt",
            "units.txt",
            "calendar.txt",
            "inflection.txt",
            "formula.txt");
    private static final String SIGNS = "signs.txt";

    private final Language language;
    private final WordTree words;
    private final Formula formula;
    private final boolean decimalComma;

    private Lexicon(Language language, LexiconBuilder builder) {
        this.language = language;
        this.words = builder.words();
        this.formula = builder.formula();
        this.decimalComma = builder.hasDecimalComma();
    }

    /** {@return the words of English} */
    public static Lexicon english() {
        return English.LEXICON;
    }

    /** {@return the words of Spanish} */
    public static Lexicon spanish() {
        return Spanish.LEXICON;
    }

    /**
     * Returns the built-in words of a language.
     *
     * @param language the language
     * @return its lexicon; empty where it is not built in
     */
    public static Optional<Lexicon> of(Language language) {
        if (language.equals(Language.ENGLISH)) {
            return Optional.of(english());
        }
        return language.equals(Language.SPANISH) ? Optional.of(spanish()) : Optional.empty();
    }

    /**
     * Returns the lexicon that files hold.
     *
     * @param language the language of the words
     * @param files the content of each of the eight files, by file name
     * @return the lexicon
     * @throws IllegalArgumentException if a file is missing or unknown, or a line cannot be read; the message names file
     *     and line
     */
    public static Lexicon of(Language language, Map<String, String> files) {
        requireNonNull(language, "language");
        files.keySet()
                .forEach(name -> checkArgument(
                        FILES.contains(name), "Lexicon '%s': file must be one of %s: %s", language, FILES, name));
        LexiconBuilder builder = new LexiconBuilder();
        builder.add(LexiconFile.read(SIGNS, resource(SIGNS)));
        for (String name : FILES) {
            @Nullable String content = files.get(name);
            checkArgument(content != null, "Lexicon '%s': file must be given: %s", language, name);
            builder.add(LexiconFile.read(language.code() + "/" + name, content));
        }
        return new Lexicon(language, builder);
    }

    private static Lexicon builtIn(Language language) {
        ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
        FILES.forEach(name -> files.put(name, resource(language.code() + "/" + name)));
        return of(language, files.buildOrThrow());
    }

    private static String resource(String name) {
        try (InputStream stream = requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, UTF_8)) {
            return CharStreams.toString(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** {@return the language of the words} */
    public Language language() {
        return language;
    }

    Formula formula() {
        return formula;
    }

    WordTree words() {
        return words;
    }

    /** Cuts a text into tokens, with phrases taken together and number words as numbers. */
    List<Token> tokens(String text) {
        return Lexer.tokens(Scanner.scan(text, decimalComma), words);
    }

    /** {@return the language and the number of words} */
    @Override
    public String toString() {
        return "Lexicon[" + language + ", " + words.size() + " words]";
    }

    /** Read when first asked for. */
    private static final class English {
        static final Lexicon LEXICON = builtIn(Language.ENGLISH);
    }

    /** Read when first asked for. */
    private static final class Spanish {
        static final Lexicon LEXICON = builtIn(Language.SPANISH);
    }
}
