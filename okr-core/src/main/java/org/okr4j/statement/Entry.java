package org.okr4j.statement;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a lexicon knows about one word or phrase. Categories are bits, for they are asked for at every word. */
@SuppressWarnings("EnumOrdinal") // categories are bits
final class Entry {

    private static final int LONG = 64;
    private static final long VERBS = mask(Category::isVerb, 0);
    private static final long NOUNS = mask(Category::isNoun, 0);
    private static final long UNITS = mask(Category::isUnit, LONG);

    /** Of words that no lexicon knows. */
    static final Entry UNKNOWN = new Entry(Set.of(), ImmutableMap.of(), null, 0, false);

    private final long low;
    private final long high;
    private final ImmutableMap<Category, Object> values;
    private final @Nullable String verb;
    private final int forms;
    private final boolean plural;

    Entry(Set<Category> categories, Map<Category, Object> values, @Nullable String verb, int forms, boolean plural) {
        this.low = bits(categories, 0);
        this.high = bits(categories, LONG);
        this.values = ImmutableMap.copyOf(values);
        this.verb = verb;
        this.forms = forms;
        this.plural = plural;
    }

    private static long mask(Predicate<Category> member, int from) {
        return bits(Arrays.stream(Category.values()).filter(member).collect(toSet()), from);
    }

    private static long bits(Set<Category> categories, int from) {
        long bits = 0;
        for (Category category : categories) {
            int place = category.ordinal() - from;
            if (place >= 0 && place < LONG) {
                bits |= 1L << place;
            }
        }
        return bits;
    }

    boolean is(Category category) {
        int place = category.ordinal();
        return (place < LONG ? low >> place & 1 : high >> (place - LONG) & 1) != 0;
    }

    boolean isVerb() {
        return (low & VERBS) != 0;
    }

    boolean isNoun() {
        return (low & NOUNS) != 0;
    }

    boolean isUnit() {
        return (high & UNITS) != 0;
    }

    boolean isUnknown() {
        return low == 0 && high == 0;
    }

    /** {@return what stands after the equals sign, or null where nothing does} */
    @Nullable
    Object value(Category category) {
        return values.get(category);
    }

    /** {@return the base form of the verb that this is a form of, or null} */
    @Nullable
    String verb() {
        return verb;
    }

    boolean has(VerbForm form) {
        return (forms & form.bit()) != 0;
    }

    boolean isPlural() {
        return plural;
    }
}
