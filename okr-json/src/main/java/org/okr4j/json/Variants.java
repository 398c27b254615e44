package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * An object whose kind says which properties it may have.
 *
 * @param tag the name of the property that says the kind
 * @param kinds what each kind may have, by the value of that property
 */
record Variants(String tag, ImmutableMap<?, Kind> kinds) {

    /**
     * One kind.
     *
     * @param word how it is written
     * @param names the properties that it may have, beside its tag
     */
    record Kind(String word, ImmutableSet<String> names) {}
}
