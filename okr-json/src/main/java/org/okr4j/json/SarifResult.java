package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.okr4j.rule.BaselineEntry;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Suppression;
import org.okr4j.text.Message;

/**
 * Something found, or found before and not anymore.
 *
 * @param entry what a baseline knows it by
 * @param rule the place of its rule among those of the run; empty if the profile does not have it
 * @param message what is wrong
 * @param location where it is
 * @param finding what was found; empty for what is found no more
 * @param proposals what would be different if it were mended as proposed
 * @param baselineState how it stands against the baseline, if there is one
 * @param suppressions what silences it; empty if nothing is suppressed in the whole run
 */
record SarifResult(
        BaselineEntry entry,
        Optional<Integer> rule,
        Message message,
        SarifLocation location,
        Optional<Finding> finding,
        ImmutableList<Message> proposals,
        Optional<String> baselineState,
        Optional<List<Suppression>> suppressions) {

    /** {@return the rule, the thing and the property: nothing that changes from week to week} */
    String fingerprint() {
        return entry.rule()
                + entry.subject().map(id -> ":" + Views.kind(id) + ":" + id).orElse("")
                + (entry.property().isEmpty() ? "" : ":" + entry.property());
    }

    /** {@return how often it was found before; empty for what was found} */
    Optional<Integer> occurrences() {
        return finding.isPresent() ? Optional.empty() : Optional.of(entry.count());
    }
}
