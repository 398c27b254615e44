package org.okr4j.report;

import com.google.common.collect.ImmutableSet;
import org.okr4j.program.ProgramDifference;
import org.okr4j.text.Message;

/**
 * Says of a difference what would be done about it: what a comparison tells as done is only proposed. What holds from some day
 * on reads the same either way.
 */
final class ProposedDifference {

    private static final String DONE = "program.diff.";
    private static final String PROPOSED = "report.findings.proposed.";
    private static final ImmutableSet<String> TOLD_AS_DONE = ImmutableSet.of(
            "added",
            "added-to",
            "changed",
            "changed-somehow",
            "item-added",
            "item-removed",
            "link.ceases",
            "link.contributes",
            "link.counts",
            "link.supports",
            "link.weight",
            "moved",
            "removed",
            "removed-from",
            "reordered",
            "set",
            "unlink.contributes",
            "unlink.supports",
            "unsaid",
            "unset");

    private ProposedDifference() {}

    static Message of(ProgramDifference difference) {
        Message done = difference.text();
        String what = done.key().startsWith(DONE) ? done.key().substring(DONE.length()) : "";
        return TOLD_AS_DONE.contains(what)
                ? Message.of(PROPOSED + what, done.arguments().toArray())
                : done;
    }
}
