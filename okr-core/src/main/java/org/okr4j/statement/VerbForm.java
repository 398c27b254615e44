package org.okr4j.statement;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;

/** The forms of a verb that the grammar tells apart: the tags of the lexicon. */
enum VerbForm {
    /** Infinitive or imperative. */
    BASE,
    /** Has a subject: third person, first person plural, future. */
    FINITE,
    /** Has a subject, in the past. */
    PAST,
    /** Past participle. */
    PARTICIPLE,
    /** English -ing, Spanish -ando. */
    GERUND;

    static final ImmutableMap<String, VerbForm> BY_TAG =
            Maps.uniqueIndex(Arrays.asList(values()), form -> Ascii.toLowerCase(form.name()));

    @SuppressWarnings("EnumOrdinal") // forms are bits
    int bit() {
        return 1 << ordinal();
    }
}
