package org.okr4j.json;

import java.util.List;
import java.util.Optional;
import org.okr4j.rule.RuleId;
import org.okr4j.text.Message;

/**
 * That a rule could not judge.
 *
 * @param rule the rule
 * @param ordinal its place among those of the run; empty if the profile does not have it
 * @param reason why
 * @param location the thing that it could not judge; empty if it could judge nothing at all
 */
record SarifNote(RuleId rule, Optional<Integer> ordinal, Message reason, Optional<SarifLocation> location) {

    /** {@return where it is, as SARIF lists it} */
    Optional<List<SarifLocation>> locations() {
        return location.map(List::of);
    }
}
