package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okr4j.text.Message;
import org.okr4j.text.NearestName;
import org.okr4j.text.Phrasebook;

/** The names and quotations among the facts, and those of the program that are not. */
final class KnownNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern CAPITALIZED =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[ \\u00A0'’&-]{1,3}\\p{Lu}[\\p{L}\\p{M}\\p{N}]*)*");
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{3,200})”|«([^«»]{3,200})»|\"([^\"\\n]{3,200})\"");
    private static final Pattern BEFORE_SENTENCE =
            Pattern.compile("(?:^|[.!?:;…\\n|])[\\s*_>¿¡\"“”«»'’()\\[\\]-]*(?:\\d+[.)] )?[\\s*_]*$");
    private static final Pattern END = Pattern.compile("[.,;…\\s]+$");
    private static final int SHORTEST_NAME = 3;
    private static final int WORDS_OF_A_QUOTATION = 3;
    private static final int LOOKED_BACK = 40;

    private final ImmutableList<String> told;
    private final ImmutableList<String> others;
    private final ImmutableSet<String> words;

    KnownNames(Collection<SummaryFact> facts, Collection<String> program, Phrasebook phrases) {
        ImmutableSet<String> texts = facts.stream()
                .flatMap(fact -> textOf(fact, phrases))
                .filter(text -> !text.isEmpty())
                .collect(toImmutableSet());
        this.told = Stream.concat(texts.stream(), program.stream().filter(name -> texts.contains(Shortened.of(name))))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(toImmutableList());
        this.others = program.stream()
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME
                        && Character.isUpperCase(name.codePointAt(0))
                        && !told.contains(name))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(toImmutableList());
        this.words = Stream.concat(
                        told.stream().flatMap(KnownNames::words),
                        Splitter.on(' ').splitToStream(phrases.render(Message.of("summary.check.allowed"))))
                .map(KnownNames::plain)
                .collect(toImmutableSet());
    }

    private static Stream<String> textOf(SummaryFact fact, Phrasebook phrases) {
        Object value = fact.value();
        if (value instanceof String text) {
            return Stream.of(text);
        }
        return value instanceof Message message ? Stream.of(phrases.render(message)) : Stream.empty();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(result -> result.group());
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** {@return the names and quotations that are told} */
    ImmutableList<String> told() {
        return told;
    }

    /** Settles the names that are told, figures and all that stands in them included. */
    void settle(ReadText text) {
        told.forEach(text::settleAll);
    }

    /** Complains of names of the program that are not told, of quotations and of capitalized words that nobody knows. */
    void check(ReadText text) {
        others.forEach(name -> other(name, text));
        quotations(text);
        Matcher matcher = CAPITALIZED.matcher(text.text());
        while (matcher.find()) {
            capitalized(text, matcher.start(), matcher.end());
        }
    }

    private void other(String name, ReadText text) {
        text.find(name, 0, (start, end) -> text.complain(start, end, "summary.check.other", near(name)));
    }

    private void quotations(ReadText text) {
        Matcher matcher = QUOTED.matcher(text.text());
        while (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
            String quoted = matcher.group(group);
            boolean isLong = words(quoted).count() >= WORDS_OF_A_QUOTATION;
            if (isLong && text.isFree(matcher.start(group), matcher.end(group)) && !isPartOfATold(quoted)) {
                text.complain(matcher.start(group), matcher.end(group), "summary.check.quotation", near(quoted));
            }
        }
    }

    private boolean isPartOfATold(String quoted) {
        String part = plain(
                CharMatcher.whitespace().trimAndCollapseFrom(END.matcher(quoted).replaceAll(""), ' '));
        return told.stream().anyMatch(text -> plain(text).contains(part));
    }

    /** Complains of the words of a group that are in no fact, those side by side together. */
    private void capitalized(ReadText text, int from, int to) {
        int start = -1;
        int end = -1;
        Matcher word = WORD.matcher(text.text()).region(from, to);
        while (word.find()) {
            boolean isUnknown = text.isFree(word.start(), word.end())
                    && Character.isUpperCase(text.text().codePointAt(word.start()))
                    && !words.contains(plain(word.group()))
                    && !isOfHeading(text.text(), from)
                    && !(word.start() == from && beginsASentence(text.text(), from));
            if (isUnknown) {
                start = start < 0 ? word.start() : start;
                end = word.end();
            } else if (start >= 0) {
                break;
            }
        }
        if (start >= 0) {
            text.complain(start, end, "summary.check.name", near(text.text().substring(start, end)));
        }
    }

    private static boolean beginsASentence(String text, int at) {
        String before = text.substring(Math.max(0, at - LOOKED_BACK), at);
        return BEFORE_SENTENCE
                .matcher(at <= LOOKED_BACK ? before : "x" + before)
                .find();
    }

    private static boolean isOfHeading(String text, int at) {
        return text.startsWith("#", text.lastIndexOf('\n', at) + 1);
    }

    private Optional<String> near(String name) {
        List<String> names = told.stream().filter(text -> text.length() > 1).toList();
        return NearestName.to(name, names)
                .or(() -> NearestName.to(
                        name,
                        names.stream().flatMap(KnownNames::words).distinct().toList()))
                .filter(found -> !found.equals(name));
    }
}
