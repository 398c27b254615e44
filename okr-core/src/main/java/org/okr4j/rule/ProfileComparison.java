package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Message;

/** Compares two profiles in what holds, and says what differs. Used once. */
final class ProfileComparison {

    private final Profile before;
    private final Profile after;
    private final ImmutableList.Builder<ProfileDifference> differences = ImmutableList.builder();

    ProfileComparison(Profile before, Profile after) {
        this.before = before;
        this.after = after;
    }

    ProfileDiff diff() {
        comparePolicies();
        for (RuleId rule : Sets.union(before.rules().ids(), after.rules().ids()).stream()
                .sorted()
                .toList()) {
            compare(
                    rule,
                    before.rules().rule(rule).orElse(null),
                    after.rules().rule(rule).orElse(null));
        }
        Sets.union(before.settings().units(), after.settings().units()).stream()
                .sorted()
                .forEach(this::compareIn);
        tellSuppressions(before, after, "rule.diff.suppression-removed");
        tellSuppressions(after, before, "rule.diff.suppression-added");
        return new ProfileDiff(before, after, differences.build());
    }

    private void comparePolicies() {
        if (!before.scoringPolicy().equals(after.scoringPolicy())) {
            String was = before.scoringPolicy().name();
            String is = after.scoringPolicy().name();
            Message text = was.equals(is)
                    ? Message.of("rule.diff.policy-changed", is)
                    : Message.of("rule.diff.policy", was, is);
            differences.add(new ProfileDifference(
                    Optional.empty(),
                    Optional.empty(),
                    "scoringPolicy",
                    Optional.of(Message.ofName(was)),
                    Optional.of(Message.ofName(is)),
                    text));
        }
    }

    private void compare(RuleId id, @Nullable Rule<?> was, @Nullable Rule<?> is) {
        if (was == null) {
            Severity severity = after.severity(id);
            tell(id, "", null, Message.of("{0}", severity), Message.of("rule.diff.rule-added", id, severity));
        } else if (is == null) {
            Severity severity = before.severity(id);
            tell(id, "", Message.of("{0}", severity), null, Message.of("rule.diff.rule-removed", id, severity));
        } else {
            if (was != is) {
                tell(id, "", was.rationale(), is.rationale(), Message.of("rule.diff.rule-replaced", id));
            }
            SettingDifference.between(before.settings().of(id), after.settings().of(id))
                    .forEach(found -> tell(id, found.property(), found.before(), found.after(), found.text(id)));
        }
    }

    private void compareIn(UnitId unit) {
        SettingTable wasIn = before.settings().in(unit);
        SettingTable isIn = after.settings().in(unit);
        for (RuleId id : Sets.intersection(before.rules().ids(), after.rules().ids())) {
            ImmutableList<SettingDifference> told = SettingDifference.between(
                    before.settings().of(id), after.settings().of(id));
            for (SettingDifference found : SettingDifference.between(wasIn.of(id), isIn.of(id))) {
                if (!told.contains(found)) {
                    differences.add(new ProfileDifference(
                            Optional.of(id),
                            Optional.of(unit),
                            found.property(),
                            Optional.of(found.before()),
                            Optional.of(found.after()),
                            Message.of("rule.diff.in-unit", unit, found.text(id))));
                }
            }
        }
    }

    private void tellSuppressions(Profile with, Profile without, String key) {
        for (Suppression suppression : with.suppressions()) {
            if (!without.suppressions().contains(suppression)) {
                Message value = Message.of("{0}", suppression.until());
                boolean isNew = with == after;
                tell(
                        suppression.rule(),
                        "suppressions",
                        isNew ? null : value,
                        isNew ? value : null,
                        told(key, suppression));
            }
        }
    }

    /** Says something of a suppression, in other words where it has a subject. */
    static Message told(String key, Suppression suppression) {
        return Message.of(
                suppression.subject().isPresent() ? key + "-on" : key,
                suppression.rule(),
                suppression.until(),
                suppression.by(),
                suppression.reason(),
                suppression.subject().map(Object::toString).orElse(""));
    }

    private void tell(RuleId rule, String property, @Nullable Message was, @Nullable Message is, Message text) {
        differences.add(new ProfileDifference(
                Optional.of(rule),
                Optional.empty(),
                property,
                Optional.ofNullable(was),
                Optional.ofNullable(is),
                text));
    }
}
