package org.okr4j.statement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okr4j.objective.KeyResultKind;

/**
 * The formula of a key result in one language: will verb metric from baseline to target by date.
 *
 * <p>A sentence stays in its author's words as far as it can: only what is missing is put in. Its templates have the
 * names of {@link Template}. What stands for a missing part is named {@code gap.verb}, {@code gap.metric}, {@code
 * gap.baseline}, {@code gap.target}, {@code gap.deadline} and, for what is kept, {@code gap.until}; the last two with
 * their preposition. For a verb of which the direction is known there are {@code gap.increase}, {@code gap.decrease} and
 * {@code gap.maintain}.
 */
final class Formula {

    static final int PARTS = 5;

    private static final String FILE = "formula.txt";
    private static final Splitter SPACE = Splitter.on(' ');
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]*)}");
    private static final CharMatcher WORDS = CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isLetter));
    private static final CharMatcher PLAIN =
            CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isLetterOrDigit));
    private static final CharMatcher QUOTES = CharMatcher.anyOf("\"\u201c\u201d\u00ab\u00bb");
    private static final CharMatcher SIGN = CharMatcher.anyOf("+-\u2212\u2013");
    private static final CharMatcher LOOSE =
            CharMatcher.whitespace().or(CharMatcher.anyOf(".,;:!-\u2013\u2014\u2022*"));
    private static final CharMatcher LOOSE_AT_END =
            CharMatcher.whitespace().or(CharMatcher.anyOf(".,;:!-\u2013\u2014"));
    private static final ImmutableList<String> GAPS = ImmutableList.of(
            "gap.verb",
            "gap.increase",
            "gap.decrease",
            "gap.maintain",
            "gap.metric",
            "gap.baseline",
            "gap.target",
            "gap.deadline",
            "gap.until");

    private static final String LEAD = "lead";
    private static final ImmutableMap<String, StatementPart> GAP_OF = ImmutableMap.of(
            "gap.verb", StatementPart.VERB,
            "gap.metric", StatementPart.METRIC,
            "gap.baseline", StatementPart.BASELINE,
            "gap.target", StatementPart.TARGET,
            "gap.deadline", StatementPart.DEADLINE,
            "gap.until", StatementPart.DEADLINE);
    private static final ImmutableList<String> KNOWN_VERBS =
            ImmutableList.of("gap.increase", "gap.decrease", "gap.maintain");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[]");

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
        /** The verb, and all that follows it as it was typed. */
        SAID("verb", "rest", "deadline"),
        /** A change as it was typed, without a baseline. */
        SAID_FROM("verb", "rest", "baseline", "deadline"),
        /** From a baseline to a target. */
        MOVE("verb", "metric", "baseline", "target", "deadline"),
        /** From a missing baseline to a target, as that was typed. */
        MOVE_FROM("verb", "metric", "baseline", "rest", "deadline"),
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
        /** A sentence as it was typed. */
        TYPED("sentence", "deadline"),
        /** A sentence without a baseline. */
        TYPED_FROM("sentence", "baseline", "deadline"),
        /** A sentence without a target. */
        TYPED_FROM_TO("sentence", "baseline", "target", "deadline"),
        /** A sentence of what is kept, without a number. */
        TYPED_AT("sentence", "target", "deadline"),
        /** A task, and what it is for. */
        TASK("sentence", "metric", "baseline", "target", "deadline"),
        /** What stands for the sentence where it has no verb. */
        VERBLESS("verb", "sentence");

        private final ImmutableSet<String> placeholders;

        Template(String... placeholders) {
            this.placeholders = ImmutableSet.copyOf(placeholders);
        }

        String key() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }
    }

    static ImmutableSet<StatementPart> missing(Statement statement) {
        ImmutableSet.Builder<StatementPart> missing = ImmutableSet.builder();
        boolean isState = statement.kind() == KeyResultKind.BINARY;
        if (statement.verb().isEmpty()) {
            missing.add(StatementPart.VERB);
        }
        if (!isState && statement.metric().isEmpty()) {
            missing.add(StatementPart.METRIC);
        }
        if (statement.baseline().isEmpty() && needsBaseline(statement)) {
            missing.add(StatementPart.BASELINE);
        }
        if (!isState && statement.target().isEmpty() && statement.change().isEmpty()) {
            missing.add(StatementPart.TARGET);
        }
        if (statement.deadline().isEmpty()) {
            missing.add(StatementPart.DEADLINE);
        }
        return missing.build();
    }

    private static boolean needsBaseline(Statement statement) {
        return statement.kind() != KeyResultKind.BINARY
                && statement.direction() != StatementDirection.MAINTAIN
                && !isCount(statement);
    }

    /** Whether things are counted from none: at all, in each period, or as they are delivered. A change is of a level. */
    private static boolean isCount(Statement statement) {
        if (statement.isCountedFromZero()) {
            return true;
        }
        boolean isDelivered = statement.kind() == KeyResultKind.COUNTED_OUTPUT
                && (statement.target().isPresent() || statement.direction() == StatementDirection.REACH);
        return isDelivered || isCountOfPeriod(statement);
    }

    /** Whether so many things are due in each period: 50 new leads a month. */
    private static boolean isCountOfPeriod(Statement statement) {
        return statement.per().isPresent()
                && statement.direction() == StatementDirection.REACH
                && statement.unit().isEmpty()
                && statement
                        .target()
                        .filter(target -> !target.comparison().isUpperBound())
                        .isPresent()
                && has(statement, StatementPart.METRIC, Clue.AFTER_NUMBER);
    }

    /** Whether a noun stands for the verb: a reduction of waste. */
    private static boolean isNominal(Statement statement) {
        if (statement.verb().isPresent()) {
            return false;
        }
        List<Token> tokens = statement.lexicon().tokens(statement.text()).stream()
                .filter(token -> !token.is(Category.WORD_DETERMINER) || token.is(Category.CUE_OF))
                .limit(2)
                .toList();
        if (tokens.size() < 2) {
            return false;
        }
        Token noun = tokens.get(0);
        Token next = tokens.get(1);
        boolean isChange = noun.is(Category.NOUN_INCREASE)
                || noun.is(Category.NOUN_DECREASE)
                || noun.is(Category.NOUN_IMPROVEMENT);
        return isChange && (next.is(Category.CUE_OF) || next.is(Category.CUE_IN));
    }

    private String text(String name) {
        String text = templates.getOrDefault(name, "");
        checkArgument(!text.isEmpty(), "%s: an entry must be given: %s", FILE, name);
        return text;
    }

    /** Writes the sentence in full, with what is missing in brackets. */
    String write(Statement statement) {
        Template template = templateOf(statement);
        return LOOSE_AT_END.trimTrailingFrom(clean(fill(template, statement, Typed.of(statement))));
    }

    /** Writes the sentence in full, with what is given for what is missing; empty where a gap would be left. */
    Optional<String> complete(Statement statement, ImmutableMap<StatementPart, String> given) {
        Map<String, String> filled = new HashMap<>(templates);
        GAP_OF.forEach((gap, part) -> {
            if (given.containsKey(part)) {
                filled.put(gap, IN_BRACKETS.matcher(text(gap)).replaceFirst(Matcher.quoteReplacement(given.get(part))));
            }
        });
        KNOWN_VERBS.forEach(verb -> filled.put(verb, BRACKETS.removeFrom(text(verb))));
        String sentence = new Formula(ImmutableMap.copyOf(filled)).write(statement);
        boolean hasGap =
                GAPS.stream().anyMatch(gap -> text(gap).equals(filled.get(gap)) && sentence.contains(text(gap)));
        return hasGap ? Optional.empty() : Optional.of(capitalized(withoutLead(sentence)));
    }

    private String withoutLead(String sentence) {
        String lead = templates.getOrDefault(LEAD, "") + " ";
        return sentence.startsWith(lead) ? sentence.substring(lead.length()) : sentence;
    }

    static String capitalized(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return Character.toString(Character.toUpperCase(text.codePointAt(0))) + text.substring(first);
    }

    private String fill(Template template, Statement statement, Typed typed) {
        return PLACEHOLDER
                .matcher(text(template.key()))
                .replaceAll(placeholder ->
                        Matcher.quoteReplacement(fill(placeholder.group(1), template, statement, typed)));
    }

    private static Template templateOf(Statement statement) {
        ImmutableSet<StatementPart> missing = statement.missing();
        boolean isAimless = missing.contains(StatementPart.METRIC) || missing.contains(StatementPart.TARGET);
        return switch (statement.kind()) {
            case BINARY -> Template.TYPED;
            case OUTPUT_TASK -> Template.TASK;
            case OUTCOME_METRIC, COUNTED_OUTPUT, VAGUE ->
                isAimless ? withGaps(statement, missing) : inItsWords(statement, missing);
        };
    }

    /** The template where it is not said what is measured, or how much it should be. */
    private static Template withGaps(Statement statement, ImmutableSet<StatementPart> missing) {
        boolean isKept = statement.direction() == StatementDirection.MAINTAIN;
        boolean isSubjectFirst = isNominal(statement) || isSubjectFirst(statement);
        if (isSubjectFirst && !missing.contains(StatementPart.METRIC)) {
            return isKept ? Template.TYPED_AT : Template.TYPED_FROM_TO;
        }
        if (isKept) {
            return isBound(statement) ? Template.BOUND : Template.KEEP;
        }
        if (isCount(statement) && statement.baseline().isEmpty()) {
            return Template.COUNT;
        }
        if (isSubjectFirst) {
            return Template.TASK;
        }
        if (statement.target().isEmpty() && statement.change().isPresent()) {
            return isSaidByVerb(statement) ? Template.FACTOR : Template.CHANGE;
        }
        boolean isReached = statement.direction() == StatementDirection.REACH
                && statement.verb().isPresent()
                && !missing.contains(StatementPart.METRIC);
        return isReached ? Template.TYPED_FROM_TO : Template.MOVE;
    }

    /** The template where metric and number are there. */
    private static Template inItsWords(Statement statement, ImmutableSet<StatementPart> missing) {
        boolean isVerbFirst = statement.verb().isPresent() && !isSubjectFirst(statement) && isAtStart(statement);
        boolean isChange = statement.target().isEmpty();
        if (isNominal(statement) && statement.direction() != StatementDirection.REACH) {
            return isChange ? Template.CHANGE : Template.MOVE;
        }
        if (missing.contains(StatementPart.BASELINE)) {
            if (isChange && missing.contains(StatementPart.VERB)) {
                return Template.CHANGE;
            }
            boolean isMoved = statement.direction() == StatementDirection.INCREASE
                    || statement.direction() == StatementDirection.DECREASE;
            boolean isToldByNoun = has(statement, StatementPart.DIRECTION, Clue.WORD_OF_RISE)
                    || has(statement, StatementPart.DIRECTION, Clue.WORD_OF_FALL);
            if (!isVerbFirst || !isMoved || isToldByNoun) {
                return Template.TYPED_FROM;
            }
            if (isChange) {
                return Template.SAID_FROM;
            }
            return isToTarget(statement) ? Template.MOVE_FROM : Template.TYPED_FROM;
        }
        boolean isTold = isVerbFirst || missing.contains(StatementPart.VERB);
        if (isTold && isLoose(statement) && statement.direction() != StatementDirection.MAINTAIN) {
            return Template.MOVE;
        }
        return isVerbFirst ? Template.SAID : Template.TYPED;
    }

    private static boolean isSubjectFirst(Statement statement) {
        return statement.verb().isPresent() && has(statement, StatementPart.VERB, Clue.VERB_AFTER_SUBJECT);
    }

    /** Whether nothing stands before the verb that would be lost without it, such as for new customers, and a comma. */
    private static boolean isAtStart(Statement statement) {
        int verb = statement.verb().map(phrase -> phrase.span().start()).orElse(0);
        int start = Typed.of(statement).start();
        return start >= verb || statement.text().substring(start, verb).indexOf(',') < 0;
    }

    /** Whether baseline and target are there, and are not yet said as from one to the other. */
    private static boolean isLoose(Statement statement) {
        if (statement.baseline().isEmpty() || statement.target().isEmpty()) {
            return false;
        }
        Span baseline = statement.baseline().get().span();
        Span target = statement.target().get().span();
        String before = clean(statement.text().substring(0, baseline.start()));
        boolean isLed = !before.isEmpty() && Character.isLetter(before.codePointBefore(before.length()));
        return !isLed
                || baseline.end() > target.start()
                || !PLAIN.matchesAllOf(statement.text().substring(baseline.end(), target.start()));
    }

    /** Whether the metric stands right after the verb, and to and the target right after the metric. */
    private static boolean isToTarget(Statement statement) {
        Optional<Span> verb = statement.verb().map(Phrase::span);
        Optional<Span> metric = statement.metric().map(Phrase::span);
        Optional<Span> target = statement.target().map(StatedTarget::span);
        if (verb.isEmpty()
                || metric.isEmpty()
                || verb.get().end() >= metric.get().start()) {
            return false;
        }
        List<Token> words = statement.lexicon().tokens(link(metric, target, statement));
        return !words.isEmpty() && words.get(0).is(Category.CUE_TO);
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
        return isCompared && isWord;
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

    private static boolean isSaidByVerb(Statement statement) {
        Optional<Span> verb = statement.verb().map(Phrase::span);
        return statement.change().map(StatedChange::span).equals(verb);
    }

    private String fill(String placeholder, Template template, Statement statement, Typed typed) {
        String text = statement.text();
        return switch (placeholder) {
            case "verb" ->
                statement
                        .verb()
                        .map(verb -> inBaseForm(verb, statement))
                        .orElseGet(() -> gapOfVerb(template, statement));
            case "rest" -> typed.after(startOfRest(template, statement), statement);
            case "sentence" -> sentence(template, statement, typed);
            case "metric" -> metric(template, statement);
            case "baseline" ->
                statement
                        .baseline()
                        .map(figure -> clean(figure.span().of(text)))
                        .orElseGet(() -> text("gap.baseline"));
            case "target" -> target(template, statement, typed);
            case "change" ->
                statement.change().map(change -> amount(change, text)).orElseGet(() -> text("gap.target"));
            case "deadline" -> deadline(template, statement, typed);
            default -> throw new IllegalStateException(placeholder);
        };
    }

    /** The verb in its base form, with the words that stand with it: reducir a la mitad. */
    private static String inBaseForm(Phrase verb, Statement statement) {
        List<String> words = SPACE.splitToList(clean(verb.span().of(statement.text())));
        int known = SPACE.splitToList(verb.text()).size();
        return words.size() <= known
                ? verb.text()
                : verb.text() + " " + String.join(" ", words.subList(known, words.size()));
    }

    private String gapOfVerb(Template template, Statement statement) {
        if (template == Template.VERBLESS && isNominal(statement)) {
            return text("gap.verb");
        }
        return switch (statement.direction()) {
            case INCREASE, DECREASE, MAINTAIN ->
                text("gap." + Ascii.toLowerCase(statement.direction().name()));
            case REACH, NONE -> text("gap.verb");
        };
    }

    private static int startOfRest(Template template, Statement statement) {
        Optional<Phrase> before = template == Template.MOVE_FROM ? statement.metric() : statement.verb();
        return before.map(phrase -> phrase.span().end()).orElse(0);
    }

    /** The sentence as it was typed; with a gap for the verb where it has none. */
    private String sentence(Template template, Statement statement, Typed typed) {
        boolean isVerbless = statement.missing().contains(StatementPart.VERB);
        if (template == Template.VERBLESS) {
            return inner(typed.after(0, statement), true, statement);
        }
        if (isVerbless) {
            return fill(Template.VERBLESS, statement, typed);
        }
        return typed.after(0, statement);
    }

    /** What is measured; where the verb stands before it, with the article between them. */
    private String metric(Template template, Statement statement) {
        if (statement.metric().isEmpty()) {
            return text("gap.metric");
        }
        Span metric = statement.metric().get().span();
        Optional<Span> verb = statement.verb().map(Phrase::span);
        boolean isObject = template != Template.TASK && template != Template.COUNT && !isSubjectFirst(statement);
        String between = isObject ? link(verb, Optional.of(metric), statement) : "";
        return inner((between + " " + statement.metric().get().text()).strip(), isFirst(metric, statement), statement);
    }

    /** The target or, without one, the change, with the words after it: 90% of them, 4.5 stars. */
    private String target(Template template, Statement statement, Typed typed) {
        Optional<Span> figure = figure(statement);
        if (figure.isEmpty()) {
            return text("gap.target");
        }
        Optional<Span> metric = statement.metric().map(Phrase::span);
        String text = inner(figure.get().of(statement.text()), isFirst(figure.get(), statement), statement);
        return switch (template) {
            case COUNT -> (text + " " + link(figure, metric, statement)).strip();
            case MOVE -> text + tail(figure.get(), statement, typed);
            default -> text;
        };
    }

    /** The words right after a figure where nothing else of the formula follows. */
    private static String tail(Span figure, Statement statement, Typed typed) {
        boolean isLast = Stream.of(
                        statement.verb().map(Phrase::span),
                        statement.metric().map(Phrase::span),
                        statement.baseline().map(StatedNumber::span))
                .flatMap(Optional::stream)
                .allMatch(span -> span.end() <= figure.start());
        if (!isLast) {
            return "";
        }
        String rest = typed.after(figure.end(), statement);
        int end = WORDS.negate().indexIn(rest);
        String words = (end < 0 ? rest : rest.substring(0, end)).strip();
        return words.isEmpty() || words.length() < rest.length() ? "" : " " + words;
    }

    private String deadline(Template template, Statement statement, Typed typed) {
        if (statement.deadline().isEmpty()) {
            return text(statement.direction() == StatementDirection.MAINTAIN ? "gap.until" : "gap.deadline");
        }
        Deadline deadline = statement.deadline().get();
        boolean isTyped = template.placeholders.contains("sentence") || template.placeholders.contains("rest");
        return isTyped && typed.hasDeadline()
                ? ""
                : inner(deadline.text(), isFirst(deadline.span(), statement), statement);
    }

    /** An amount without its sign: the verb says whether up or down. */
    private static String amount(StatedChange change, String text) {
        return clean(SIGN.trimLeadingFrom(change.span().of(text)));
    }

    private static boolean isFirst(Span span, Statement statement) {
        return !hasWord(statement.text().substring(0, span.start()));
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean has(Statement statement, StatementPart part, Clue clue) {
        return statement.evidence(part).stream().anyMatch(evidence -> evidence.clue() == clue);
    }

    /** A phrase as it is written inside a sentence: a first word that the language knows begins with a small letter. */
    private static String inner(String phrase, boolean isFirst, Statement statement) {
        String clean = clean(phrase);
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
                && (tokens.get(0).isNumber() || !tokens.get(0).entry.isUnknown())
                && !tokens.get(0).is(Category.CALENDAR_MONTH)
                && !tokens.get(0).is(Category.CALENDAR_WEEKDAY);
        return isCommon ? Character.toLowerCase(clean.charAt(0)) + clean.substring(1) : clean;
    }

    private static String clean(String text) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    }

    /**
     * Where the sentence stands that holds the parts, without a deadline at its start or end.
     *
     * @param start where it begins
     * @param end where it ends
     * @param hasDeadline whether a deadline stands in the middle, where it stays
     */
    private record Typed(int start, int end, boolean hasDeadline) {

        static Typed of(Statement statement) {
            String text = statement.text();
            List<Span> parts = Stream.of(
                            statement.verb().map(Phrase::span),
                            statement.metric().map(Phrase::span),
                            statement.baseline().map(StatedNumber::span),
                            figure(statement),
                            statement.deadline().map(Deadline::span))
                    .flatMap(Optional::stream)
                    .toList();
            int first = parts.stream().mapToInt(Span::start).min().orElse(0);
            int last = parts.stream().mapToInt(Span::end).max().orElse(text.length());
            int start = 0;
            int end = text.length();
            List<Token> tokens = statement.lexicon().tokens(text);
            List<Piece> pieces = Pieces.of(tokens, statement.lexicon().words());
            int label = Labels.end(pieces);
            for (Token token : tokens) {
                if (token.kind == TokenKind.STOP && token.end <= first) {
                    start = token.end;
                } else if (token.kind == TokenKind.STOP && token.start >= last) {
                    end = Math.min(end, token.start);
                }
            }
            start = label > 0 ? Math.max(start, Math.min(pieces.get(label - 1).end, first)) : start;
            Optional<Span> deadline = statement.deadline().map(Deadline::span);
            boolean isLast = deadline.isPresent()
                    && !hasWord(text.substring(Math.min(deadline.get().end(), end), end));
            boolean isFirst = deadline.isPresent()
                    && !isLast
                    && !hasWord(text.substring(start, Math.max(deadline.get().start(), start)));
            int from = isFirst ? deadline.get().end() : start;
            int to = isLast ? Math.max(deadline.get().start(), from) : end;
            return new Typed(from, to, deadline.isPresent() && !isFirst && !isLast);
        }

        /** {@return what was typed from a place on, without loose signs around it and with its parentheses closed} */
        String after(int place, Statement statement) {
            int from = Math.min(Math.max(place, start), end);
            String text = statement.text().substring(from, end);
            if (from == start) {
                text = withoutBullet(text);
            }
            String words = withoutQuotes(LOOSE_AT_END.trimTrailingFrom(clean(text)));
            int open = words.lastIndexOf('(');
            if (open == words.length() - 1 && open >= 0) {
                return LOOSE_AT_END.trimTrailingFrom(words.substring(0, open));
            }
            return open > words.lastIndexOf(')') ? words + ")" : words;
        }

        /** Leaves out quotation marks around all of it, and one of which the other is not there. */
        private static String withoutQuotes(String text) {
            int inside = QUOTES.countIn(QUOTES.trimFrom(text));
            int all = QUOTES.countIn(text);
            return inside == 0 && all > 0 ? LOOSE_AT_END.trimTrailingFrom(QUOTES.trimFrom(text)) : text;
        }

        private static String withoutBullet(String text) {
            int word = LOOSE.negate().indexIn(text);
            if (word <= 0) {
                return text;
            }
            boolean isSign = CharMatcher.anyOf("-\u2013.").matches(text.charAt(word - 1));
            return text.substring(isSign ? word - 1 : word);
        }
    }
}
