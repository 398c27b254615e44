package org.okr4j.statement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.MetricUnit;

/** Gathers the lines of a lexicon's files, and makes every form of every word. */
final class LexiconBuilder {

    private static final int SHORTEST_NOUN = 3;
    private static final String PLURAL = "plural";
    private static final String VERB = "verb";
    private static final String FORMULA = "formula";
    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

    private final List<LexiconFile.Line> lines = new ArrayList<>();
    private final Map<String, String> plurals = new LinkedHashMap<>();
    private final Map<String, Map<VerbForm, List<String>>> verbs = new LinkedHashMap<>();
    private final Map<String, String> formula = new LinkedHashMap<>();
    private boolean decimalComma;

    void add(ImmutableList<LexiconFile.Line> more) {
        for (LexiconFile.Line line : more) {
            switch (line.section()) {
                case PLURAL -> plurals.put(ending(line.lemma()), ending(line.value()));
                case VERB -> verbs.put(ending(line.lemma()), formsOf(line));
                case FORMULA -> addFormula(line);
                default -> {
                    checkArgument(
                            Category.BY_SECTION.containsKey(line.section()),
                            "%s: section must be one of %s: [%s]",
                            line.place(),
                            Category.BY_SECTION.keySet(),
                            line.section());
                    lines.add(line);
                }
            }
        }
    }

    private void addFormula(LexiconFile.Line line) {
        checkArgument(
                formula.putIfAbsent(line.lemma(), line.value()) == null,
                "%s: an entry must stand once: %s",
                line.place(),
                line.lemma());
    }

    private static String ending(String text) {
        return text.equals("-") ? "" : text;
    }

    private static Map<VerbForm, List<String>> formsOf(LexiconFile.Line line) {
        Map<VerbForm, List<String>> forms = new EnumMap<>(VerbForm.class);
        for (String tagged : COMMA.split(line.value())) {
            List<String> parts = SPACE.splitToList(tagged);
            forms.put(tag(line, parts.get(0)), parts.subList(1, parts.size()));
        }
        return forms;
    }

    private static VerbForm tag(LexiconFile.Line line, String tag) {
        @Nullable VerbForm form = VerbForm.BY_TAG.get(tag);
        checkArgument(form != null, "%s: tag must be one of %s: %s", line.place(), VerbForm.BY_TAG.keySet(), tag);
        return form;
    }

    Formula formula() {
        return new Formula(ImmutableMap.copyOf(formula));
    }

    boolean hasDecimalComma() {
        return decimalComma;
    }

    WordTree words() {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (LexiconFile.Line line : lines) {
            Category category = categoryOf(line);
            if (category == Category.NUMBER_DECIMAL_MARK) {
                decimalComma = line.lemma().equals("comma");
                continue;
            }
            line.forms().keySet().stream().filter(tag -> !tag.equals(PLURAL)).forEach(tag -> tag(line, tag));
            @Nullable Object value = value(line, category);
            for (String word : line.words()) {
                if (category.isVerb()) {
                    addVerb(drafts, line, category, value, word);
                } else {
                    draft(drafts, word).add(category, value);
                    if (hasPlural(category, word)) {
                        addPlural(drafts, line, category, value, word);
                    }
                }
            }
        }
        Map<String, WordTree.Node> roots = new HashMap<>();
        drafts.forEach((phrase, draft) -> put(roots, phrase, draft.toEntry()));
        return new WordTree(roots, drafts.size(), verbEndings(), ImmutableSet.of(plurals.getOrDefault("", "")));
    }

    private static boolean hasPlural(Category category, String word) {
        return switch (category) {
            case CALENDAR_DAY,
                    CALENDAR_WEEK,
                    CALENDAR_MONTH_WORD,
                    CALENDAR_QUARTER,
                    CALENDAR_HALF,
                    CALENDAR_YEAR,
                    WORD_NAME_BEFORE,
                    WORD_VANITY -> true;
            case NUMBER_MULTIPLIER -> word.length() > SHORTEST_NOUN;
            default -> category.isNoun() || category.isUnit();
        };
    }

    private static Category categoryOf(LexiconFile.Line line) {
        Category category = Category.BY_SECTION.get(line.section());
        if (category == null) {
            throw new IllegalStateException(line.place());
        }
        return category;
    }

    private static @Nullable Object value(LexiconFile.Line line, Category category) {
        checkArgument(
                category.value() == Category.Value.OPTIONAL
                        || line.value().isEmpty() == (category.value() == Category.Value.NONE),
                "%s: an entry of [%s] must%s have a value after an equals sign: %s",
                line.place(),
                line.section(),
                category.value() == Category.Value.NONE ? " not" : "",
                line.lemma());
        try {
            return switch (category.value()) {
                case NONE, OPTIONAL -> null;
                case NUMBER -> new BigDecimal(line.value());
                case TEXT -> {
                    checkArgument(
                            TimeUnit.BY_NAME.containsKey(line.value()), "must be one of %s", TimeUnit.BY_NAME.keySet());
                    yield line.value();
                }
                case UNIT ->
                    switch (category) {
                        case UNIT_TIME -> MetricUnit.time(line.value());
                        case UNIT_MONEY -> MetricUnit.currency(line.value());
                        default -> MetricUnit.other(line.value());
                    };
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(line.place() + ": value must be readable: " + line.value(), e);
        }
    }

    private void addPlural(
            Map<String, Draft> drafts, LexiconFile.Line line, Category category, @Nullable Object value, String word) {
        List<String> given = line.forms().get(PLURAL);
        Set<String> forms = given != null && word.equals(line.lemma()) ? ImmutableSet.copyOf(given) : plurals(word);
        for (String form : forms) {
            Draft draft = draft(drafts, form);
            draft.add(category, value);
            draft.plural = true;
        }
    }

    /** The plurals of a phrase: of its last word, as in English, of its first and of all of them, as in Spanish. */
    private Set<String> plurals(String phrase) {
        int first = phrase.indexOf(' ');
        if (first < 0) {
            return ImmutableSet.of(plural(phrase));
        }
        int last = phrase.lastIndexOf(' ') + 1;
        String all = SPACE.splitToStream(phrase).map(this::plural).collect(joining(" "));
        return ImmutableSet.of(
                phrase.substring(0, last) + plural(phrase.substring(last)),
                plural(phrase.substring(0, first)) + phrase.substring(first),
                all);
    }

    private String plural(String word) {
        @Nullable String best = longestEnding(word, plurals.keySet());
        return best == null ? word : word.substring(0, word.length() - best.length()) + plurals.get(best);
    }

    private static @Nullable String longestEnding(String word, Set<String> endings) {
        @Nullable String best = null;
        for (String ending : endings) {
            if (word.endsWith(ending) && (best == null || ending.length() > best.length())) {
                best = ending;
            }
        }
        return best;
    }

    private void addVerb(
            Map<String, Draft> drafts, LexiconFile.Line line, Category category, @Nullable Object value, String verb) {
        int space = verb.indexOf(' ');
        String head = space < 0 ? verb : verb.substring(0, space);
        String tail = space < 0 ? "" : verb.substring(space);
        Map<VerbForm, List<String>> regular = regularForms(head);
        for (VerbForm form : VerbForm.values()) {
            Set<String> forms = new LinkedHashSet<>();
            if (form == VerbForm.BASE) {
                forms.add(head);
            }
            List<String> given = verb.equals(line.lemma()) ? line.forms().get(tagOf(form)) : null;
            forms.addAll(given != null ? given : regular.getOrDefault(form, List.of()));
            for (String each : forms) {
                Draft draft = draft(drafts, each + tail);
                draft.add(category, value);
                draft.addForm(lemma(line.lemma()), form);
            }
        }
    }

    /** A phrase of three words or more goes by its first word: reduce, for "reduce by half". */
    private static String lemma(String phrase) {
        int first = phrase.indexOf(' ');
        return first < 0 || phrase.indexOf(' ', first + 1) < 0 ? phrase : phrase.substring(0, first);
    }

    private static String tagOf(VerbForm form) {
        return Ascii.toLowerCase(form.name());
    }

    private Map<VerbForm, List<String>> regularForms(String verb) {
        @Nullable String best = longestEnding(verb, verbs.keySet());
        Map<VerbForm, List<String>> forms = new EnumMap<>(VerbForm.class);
        if (best != null) {
            String stem = verb.substring(0, verb.length() - best.length());
            verbs.getOrDefault(best, Map.of())
                    .forEach((form, endings) -> forms.put(
                            form,
                            endings.stream()
                                    .map(ending -> stem + ending(ending))
                                    .toList()));
        }
        return forms;
    }

    private static Draft draft(Map<String, Draft> drafts, String phrase) {
        return drafts.computeIfAbsent(key(phrase), key -> new Draft());
    }

    /** The endings of which every verb has one, where the language has such; English has none. */
    private ImmutableSet<String> verbEndings() {
        return verbs.containsKey("") ? ImmutableSet.of() : ImmutableSet.copyOf(verbs.keySet());
    }

    /** The words of a phrase as the scanner cuts them, with spaces between. */
    private static String key(String phrase) {
        StringBuilder key = new StringBuilder();
        for (Token token : Scanner.scan(phrase, false)) {
            if (token.kind != TokenKind.STOP) {
                key.append(key.length() == 0 ? "" : " ")
                        .append(token.norm.isEmpty() ? phrase.substring(token.start, token.end) : token.norm);
            }
        }
        return key.toString();
    }

    private static void put(Map<String, WordTree.Node> roots, String phrase, Entry entry) {
        Map<String, WordTree.Node> level = roots;
        WordTree.Node node = new WordTree.Node();
        for (String word : SPACE.split(phrase)) {
            node = level.computeIfAbsent(word, key -> new WordTree.Node());
            if (node.next == null) {
                node.next = new HashMap<>(4);
            }
            level = node.next;
        }
        node.entry = entry;
    }

    /** What has been gathered about one word or phrase. */
    private static final class Draft {
        private final Set<Category> categories = EnumSet.noneOf(Category.class);
        private final Map<Category, Object> values = new EnumMap<>(Category.class);
        private @Nullable String verb;
        private int forms;
        private boolean plural;

        void add(Category category, @Nullable Object value) {
            categories.add(category);
            if (value != null) {
                values.putIfAbsent(category, value);
            }
        }

        void addForm(String lemma, VerbForm form) {
            if (verb == null) {
                verb = lemma;
            }
            if (lemma.equals(verb)) {
                forms |= form.bit();
            }
        }

        Entry toEntry() {
            return new Entry(categories, values, verb, forms, plural);
        }
    }
}
