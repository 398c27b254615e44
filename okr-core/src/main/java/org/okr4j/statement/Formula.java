package org.okr4j.statement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okr4j.objective.KeyResultKind;

/**
 * The formula of a key result in one language: will verb metric from baseline to target by date.
 *
 * <p>Its templates have the names of {@link Template}. What stands for a missing part is named {@code gap.verb},
 * {@code gap.metric}, {@code gap.baseline}, {@code gap.target}, {@code gap.deadline} and, for what is kept, {@code
 * gap.until}; the last two with their preposition. A verb for a direction is named {@code verb.increase}, {@code
 * verb.decrease}, {@code verb.reach} and {@code verb.maintain}.
 */
final class Formula {

    static final int PARTS = 5;

    private static final String FILE = "formula.txt";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]*)}");
    private static final CharMatcher WORDS = CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isLetter));
    private static final CharMatcher SIGN = CharMatcher.anyOf("+-\u2212\u2013");
    private static final ImmutableList<String> GAPS =
            ImmutableList.of("gap.verb", "gap.metric", "gap.baseline", "gap.target", "gap.deadline", "gap.until");

    private final ImmutableMap<String, String> templates;

    /**
     * Makes a formula.
     *
     * @param templates the entries of {@code formula.txt}
     * @throws IllegalArgumentException if an entry is missing, or a template has not the placeholders that belong to it
     */
    Formula(ImmutableMap<String, String> templates) {
        this.templates = templates;
        GAPS.forEach(this::text);
        for (StatementDirection direction : StatementDirection.values()) {
            if (direction != StatementDirection.NONE) {
                text(verbOf(direction));
            }
        }
        for (Template template : Template.values()) {
            String text = text(template.key());
            ImmutableSet<String> found = PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(placeholder -> placeholder.group(1))
                    .collect(toImmutableSet());
            checkArgument(
                    found.equals(template.placeholders),
                    "%s: %s must have the placeholders %s: %s",
                    FILE,
                    template.key(),
                    template.placeholders,
                    text);
        }
    }

    /** What a sentence can look like, and what there is to fill in. */
    private enum Template {
        /** From a baseline to a target. */
        MOVE("verb", "metric", "baseline", "target", "deadline"),
        /** By an amount. */
        CHANGE("verb", "metric", "change", "baseline", "deadline"),
        /** By the factor that the verb says. */
        FACTOR("verb", "metric", "baseline", "deadline"),
        /** At a number. */
        KEEP("verb", "metric", "target", "deadline"),
        /** At a number with the words before it, such as below. */
        BOUND("verb", "metric", "target", "deadline"),
        /** So many things. */
        COUNT("verb", "target", "metric", "deadline"),
        /** A state without a verb. */
        STATE("verb", "metric", "deadline");

        private final ImmutableSet<String> placeholders;

        Template(String... placeholders) {
            this.placeholders = ImmutableSet.copyOf(placeholders);
        }

        String key() {
            return Ascii.toLowerCase(name());
        }
    }

    static ImmutableSet<StatementPart> missing(Statement statement) {
        ImmutableSet.Builder<StatementPart> missing = ImmutableSet.builder();
        boolean isState = statement.kind() == KeyResultKind.BINARY;
        add(missing, StatementPart.VERB, statement.verb());
        if (!isState) {
            add(missing, StatementPart.METRIC, statement.metric());
        }
        if (!isState && !statement.isCountedFromZero() && statement.direction() != StatementDirection.MAINTAIN) {
            add(missing, StatementPart.BASELINE, statement.baseline());
        }
        if (!isState && statement.target().isEmpty()) {
            add(missing, StatementPart.TARGET, statement.change());
        }
        add(missing, StatementPart.DEADLINE, statement.deadline());
        return missing.build();
    }

    private static void add(ImmutableSet.Builder<StatementPart> missing, StatementPart part, Optional<?> value) {
        if (value.isEmpty()) {
            missing.add(part);
        }
    }

    private static String verbOf(StatementDirection direction) {
        return "verb." + Ascii.toLowerCase(direction.name());
    }

    private String text(String name) {
        String text = templates.getOrDefault(name, "");
        checkArgument(!text.isEmpty(), "%s: an entry must be given: %s", FILE, name);
        return text;
    }

    /** Writes the sentence in full, with what is missing in brackets. */
    String write(Statement statement) {
        if (statement.kind() == KeyResultKind.BINARY && statement.verb().isPresent()) {
            String state = withoutStop(statement.text());
            return statement.deadline().isPresent() ? state : state + " " + text("gap.deadline");
        }
        Template template = templateOf(statement);
        return PLACEHOLDER
                .matcher(text(template.key()))
                .replaceAll(placeholder -> Matcher.quoteReplacement(fill(placeholder.group(1), template, statement)));
    }

    private static Template templateOf(Statement statement) {
        if (statement.kind() == KeyResultKind.BINARY) {
            return Template.STATE;
        }
        if (statement.direction() == StatementDirection.MAINTAIN) {
            return isBound(statement) ? Template.BOUND : Template.KEEP;
        }
        if (isCount(statement)) {
            return Template.COUNT;
        }
        if (statement.target().isPresent() || statement.change().isEmpty()) {
            return Template.MOVE;
        }
        return isSaidByVerb(statement) ? Template.FACTOR : Template.CHANGE;
    }

    /** Whether words stand before the number that leave no place for a preposition: kept below 5, kept at 5. */
    private static boolean isBound(Statement statement) {
        Optional<Span> figure = figure(statement);
        if (figure.isEmpty()) {
            return false;
        }
        boolean isCompared = statement
                .target()
                .filter(target -> target.comparison() != Comparison.EXACTLY
                        || target.upTo().isPresent())
                .isPresent();
        boolean isWord = Character.isLetter(figure.get().of(statement.text()).codePointAt(0));
        return (isCompared && isWord)
                || !link(statement.metric().map(Phrase::span), figure, statement)
                        .isEmpty();
    }

    /** {@return where the target or, without one, the change stands} */
    private static Optional<Span> figure(Statement statement) {
        return statement
                .target()
                .map(StatedTarget::span)
                .or(() -> statement.change().map(StatedChange::span));
    }

    /** {@return the words from one part to another that follows, such as of or below; empty where there is more} */
    private static String link(Optional<Span> from, Optional<Span> to, Statement statement) {
        if (from.isEmpty() || to.isEmpty() || from.get().end() >= to.get().start()) {
            return "";
        }
        int start = from.get().end();
        int end = to.get().start();
        boolean isParted = Stream.of(
                        statement.verb().map(Phrase::span),
                        statement.baseline().map(StatedNumber::span),
                        statement.deadline().map(Deadline::span))
                .flatMap(Optional::stream)
                .anyMatch(span -> span.start() >= start && span.end() <= end);
        String words = statement.text().substring(start, end);
        return !isParted && WORDS.matchesAllOf(words) ? clean(words) : "";
    }

    /** Whether it is a count without a beginning: one that has a baseline, or is changed by so much, moves. */
    private static boolean isCount(Statement statement) {
        if (statement.baseline().isPresent()) {
            return false;
        }
        return statement.isCountedFromZero()
                || (statement.kind() == KeyResultKind.COUNTED_OUTPUT
                        && statement.direction() == StatementDirection.REACH);
    }

    private static boolean isSaidByVerb(Statement statement) {
        Optional<Span> verb = statement.verb().map(Phrase::span);
        return statement.change().map(StatedChange::span).equals(verb);
    }

    private String fill(String placeholder, Template template, Statement statement) {
        String text = statement.text();
        return switch (placeholder) {
            case "verb" -> verb(template, statement);
            case "metric" -> metric(template, statement);
            case "baseline" ->
                statement
                        .baseline()
                        .map(figure -> clean(figure.span().of(text)))
                        .orElseGet(() -> text("gap.baseline"));
            case "target" -> target(template, statement);
            case "change" ->
                statement.change().map(change -> amount(change, text)).orElseGet(() -> text("gap.target"));
            case "deadline" ->
                statement
                        .deadline()
                        .map(deadline -> inner(deadline.text(), deadline.span(), statement))
                        .orElseGet(() -> text(isKept(template) ? "gap.until" : "gap.deadline"));
            default -> throw new IllegalStateException(placeholder);
        };
    }

    private static boolean isKept(Template template) {
        return template == Template.KEEP || template == Template.BOUND;
    }

    /** The verb of the statement, unless another word tells the direction or what is measured is its subject. */
    private String verb(Template template, Statement statement) {
        StatementDirection direction = statement.direction();
        if (direction == StatementDirection.NONE) {
            return statement.verb().map(Phrase::text).orElseGet(() -> text("gap.verb"));
        }
        boolean hasSubject = statement.kind() != KeyResultKind.COUNTED_OUTPUT
                && has(statement, StatementPart.VERB, Clue.VERB_AFTER_SUBJECT);
        boolean isMoved = template == Template.MOVE || template == Template.CHANGE;
        boolean isToldByNoun = isMoved && has(statement, StatementPart.DIRECTION, Clue.WORD_OF_RISE, Clue.WORD_OF_FALL);
        return statement
                .verb()
                .filter(verb -> !hasSubject && !isToldByNoun)
                .map(Phrase::text)
                .orElseGet(() -> text(verbOf(direction)));
    }

    private static boolean has(Statement statement, StatementPart part, Clue... clues) {
        List<Clue> any = Arrays.asList(clues);
        return statement.evidence(part).stream().map(Evidence::clue).anyMatch(any::contains);
    }

    private String metric(Template template, Statement statement) {
        return statement
                .metric()
                .map(metric -> inner(metric.text(), metric.span(), statement))
                .orElseGet(() -> template == Template.STATE ? withoutStop(statement.text()) : text("gap.metric"));
    }

    /** The target or, without one, the change, with the words between it and the metric: 90% of them, below 5. */
    private String target(Template template, Statement statement) {
        Optional<Span> figure = figure(statement);
        if (figure.isEmpty()) {
            return text("gap.target");
        }
        Optional<Span> metric = statement.metric().map(Phrase::span);
        String text = inner(figure.get().of(statement.text()), figure.get(), statement);
        return switch (template) {
            case COUNT -> (text + " " + link(figure, metric, statement)).strip();
            case BOUND -> (link(metric, figure, statement) + " " + text).strip();
            default -> text;
        };
    }

    /** An amount without its sign: the verb says whether up or down. */
    private static String amount(StatedChange change, String text) {
        return clean(SIGN.trimLeadingFrom(change.span().of(text)));
    }

    /** A phrase as it is written inside a sentence: a word that the language knows begins with a small letter. */
    private static String inner(String phrase, Span span, Statement statement) {
        String clean = clean(phrase);
        boolean isFirst = statement.text().substring(0, span.start()).chars().noneMatch(Character::isLetterOrDigit);
        boolean isCapital = isFirst
                && !clean.isEmpty()
                && Character.isUpperCase(clean.charAt(0))
                && (clean.length() == 1
                        || Character.isLowerCase(clean.charAt(1))
                        || Character.isWhitespace(clean.charAt(1)));
        if (!isCapital) {
            return clean;
        }
        List<Token> tokens = statement.lexicon().tokens(clean);
        boolean isCommon = !tokens.isEmpty()
                && !tokens.get(0).entry.isUnknown()
                && !tokens.get(0).is(Category.CALENDAR_MONTH)
                && !tokens.get(0).is(Category.CALENDAR_WEEKDAY);
        return isCommon ? Character.toLowerCase(clean.charAt(0)) + clean.substring(1) : clean;
    }

    private static String clean(String text) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    }

    private static String withoutStop(String text) {
        return CharMatcher.is('.').or(CharMatcher.whitespace()).trimTrailingFrom(clean(text));
    }
}
