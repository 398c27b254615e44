package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import org.okr4j.text.Message;

/** One thing in which two settings of a rule differ. */
record SettingDifference(String property, String key, String name, Message before, Message after) {

    /** Nothing is told of how a rule is tuned where it is off. */
    static ImmutableList<SettingDifference> between(EffectiveSetting was, EffectiveSetting is) {
        ImmutableList.Builder<SettingDifference> differences = ImmutableList.builder();
        if (was.severity() != is.severity()) {
            differences.add(of("severity", key(was.severity(), is.severity()), was.severity(), is.severity()));
        }
        if (is.severity() == Severity.OFF) {
            return differences.build();
        }
        if (was.blocksPublishing() != is.blocksPublishing()) {
            String key = is.blocksPublishing() ? "rule.diff.blocks" : "rule.diff.does-not-block";
            differences.add(of("blocksPublishing", key, was.blocksPublishing(), is.blocksPublishing()));
        }
        // a rule that was replaced may have other parameters, of which nothing can be compared
        for (String name :
                Sets.intersection(was.parameters().keySet(), is.parameters().keySet())) {
            Object before = requireNonNull(was.parameters().get(name));
            Object after = requireNonNull(is.parameters().get(name));
            if (!isSame(before, after)) {
                differences.add(new SettingDifference(
                        "parameters." + name,
                        "rule.diff.parameter",
                        name,
                        Message.of("{0}", before),
                        Message.of("{0}", after)));
            }
        }
        return differences.build();
    }

    /** A number is the same with more zeros behind it. */
    private static boolean isSame(Object before, Object after) {
        if (before instanceof BigDecimal was && after instanceof BigDecimal is) {
            return was.compareTo(is) == 0;
        }
        return before.equals(after);
    }

    private static SettingDifference of(String property, String key, Object before, Object after) {
        return new SettingDifference(property, key, property, Message.of("{0}", before), Message.of("{0}", after));
    }

    private static String key(Severity was, Severity is) {
        if (is == Severity.OFF) {
            return "rule.diff.off";
        }
        return was == Severity.OFF ? "rule.diff.on" : "rule.diff.severity";
    }

    Message text(RuleId rule) {
        return Message.of(key, rule, before, after, name);
    }
}
