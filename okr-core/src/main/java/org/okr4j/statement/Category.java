package org.okr4j.statement;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;

/** What a word or phrase of a lexicon can be: the sections of its files, where they are written as {@code verb.increase}. */
enum Category {
    VERB_INCREASE,
    VERB_DECREASE,
    VERB_ELIMINATE,
    VERB_IMPROVE,
    VERB_MAINTAIN,
    VERB_REACH,
    VERB_EXCEED,
    VERB_MULTIPLY(Value.NUMBER),
    VERB_GAIN,
    VERB_WIN,
    VERB_DELIVER,
    VERB_MEASURE,
    VERB_STATE,
    VERB_SERVE,
    VERB_LOW,
    VERB_BE,
    VERB_HAVE,
    VERB_BECOME,
    VERB_PERFECT,
    VERB_AUXILIARY,
    NOUN_OUTCOME,
    NOUN_OUTPUT,
    NOUN_STAFF,
    NOUN_METRIC,
    NOUN_METRIC_DOWN,
    NOUN_INCREASE,
    NOUN_DECREASE,
    NOUN_IMPROVEMENT,
    NOUN_CERTIFICATE,
    NOUN_REFERENCE,
    CUE_FROM,
    CUE_TO,
    CUE_BY,
    CUE_OF,
    CUE_AT,
    CUE_IN,
    CUE_WITH,
    CUE_FOR,
    CUE_ON,
    CUE_AND,
    CUE_OR,
    CUE_THAT,
    CUE_PER,
    CUE_EACH,
    CUE_CURRENT,
    CUE_VERSUS,
    CUE_TARGET,
    CUE_AT_LEAST,
    CUE_OVER,
    CUE_AT_MOST,
    CUE_UNDER,
    CUE_WITHIN,
    CUE_OR_MORE,
    CUE_OR_LESS,
    CUE_BETWEEN,
    CUE_OUT_OF,
    CUE_ABOUT,
    CUE_PURPOSE,
    CUE_MEANS,
    CUE_MEASURED,
    CUE_NOT,
    CUE_AFTER,
    CUE_INCLUDING,
    CUE_THAN,
    WORD_DETERMINER,
    WORD_PRONOUN,
    WORD_FILLER,
    WORD_UNIVERSAL,
    WORD_VAGUE_QUANTIFIER,
    WORD_MORE,
    WORD_LESS,
    WORD_VAGUE,
    WORD_BUSINESS_AS_USUAL,
    WORD_VANITY,
    WORD_PLACEHOLDER,
    WORD_PERIOD_CHANGE,
    WORD_NAME_BEFORE,
    WORD_ADVERB,
    WORD_ABBREVIATION,
    WORD_STATE,
    WORD_BASELINE,
    WORD_LABEL,
    WORD_STOP,
    NUMBER(Value.NUMBER),
    NUMBER_ONE(Value.NUMBER),
    NUMBER_MULTIPLIER(Value.NUMBER),
    NUMBER_FRACTION(Value.NUMBER),
    NUMBER_ORDINAL(Value.NUMBER),
    NUMBER_FACTOR(Value.NUMBER),
    NUMBER_TIMES(Value.NUMBER),
    NUMBER_ORDINAL_SUFFIX,
    NUMBER_DECIMAL_MARK,
    UNIT_PERCENT(Value.OPTIONAL),
    UNIT_POINTS(Value.OPTIONAL),
    UNIT_TIME(Value.UNIT),
    UNIT_MONEY(Value.UNIT),
    UNIT_FACTOR(Value.OPTIONAL),
    UNIT_SCORE(Value.OPTIONAL),
    UNIT_PERCENTILE(Value.OPTIONAL),
    UNIT_OTHER(Value.UNIT),
    CALENDAR_MONTH(Value.NUMBER),
    CALENDAR_WEEKDAY(Value.NUMBER),
    CALENDAR_DAY,
    CALENDAR_WEEK,
    CALENDAR_MONTH_WORD,
    CALENDAR_QUARTER,
    CALENDAR_HALF,
    CALENDAR_YEAR,
    CALENDAR_QUARTER_LABEL,
    CALENDAR_HALF_LABEL,
    CALENDAR_YEAR_LABEL,
    CALENDAR_END,
    CALENDAR_START,
    CALENDAR_MID,
    CALENDAR_DUE,
    CALENDAR_BEFORE,
    CALENDAR_DURING,
    CALENDAR_SINCE,
    CALENDAR_THIS,
    CALENDAR_DEMONSTRATIVE,
    CALENDAR_NEXT,
    CALENDAR_EOQ,
    CALENDAR_EOY,
    CALENDAR_EOM,
    CALENDAR_MOMENT,
    CALENDAR_RATE(Value.TEXT);

    /** The category of a section, by its name in the files. */
    static final ImmutableMap<String, Category> BY_SECTION =
            Maps.uniqueIndex(Arrays.asList(values()), Category::section);

    private final Value value;

    Category() {
        this(Value.NONE);
    }

    Category(Value value) {
        this.value = value;
    }

    /** {@return what entries of this category say after the equals sign} */
    Value value() {
        return value;
    }

    /** {@return the name of the section: its first word is set off by a dot} */
    String section() {
        String name = Ascii.toLowerCase(name()).replace('_', '-');
        int dash = name.indexOf('-');
        return dash < 0 ? name : name.substring(0, dash) + "." + name.substring(dash + 1);
    }

    boolean isVerb() {
        return compareTo(VERB_AUXILIARY) <= 0;
    }

    boolean isNoun() {
        return compareTo(NOUN_OUTCOME) >= 0 && compareTo(NOUN_REFERENCE) <= 0;
    }

    boolean isUnit() {
        return compareTo(UNIT_PERCENT) >= 0 && compareTo(UNIT_OTHER) <= 0;
    }

    /** What stands after the equals sign. */
    enum Value {
        NONE,
        /** May be given, for the reader of the file; nothing depends on it. */
        OPTIONAL,
        NUMBER,
        UNIT,
        TEXT
    }
}
