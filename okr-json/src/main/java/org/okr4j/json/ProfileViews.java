package org.okr4j.json;

import java.util.Optional;
import org.okr4j.rule.ProfileDiff;
import org.okr4j.rule.ProfileDifference;

/** What profiles expect differently. */
final class ProfileViews {

    private static final View<ProfileDifference> DIFFERENCE = Outline.of(ProfileDifference.class)
            .optional("rule", Views.TEXT, ProfileDifference::rule)
            .optional("unit", Views.TEXT, ProfileDifference::unit)
            .optional(
                    "property",
                    Views.TEXT,
                    difference -> Optional.of(difference.property()).filter(property -> !property.isEmpty()))
            .optional("before", Views.MESSAGE, ProfileDifference::before)
            .optional("after", Views.MESSAGE, ProfileDifference::after)
            .required("text", Views.MESSAGE, ProfileDifference::text)
            .build();

    static final View<ProfileDiff> DIFF = Outline.of(ProfileDiff.class)
            .required("before", Views.TEXT, diff -> diff.before().id())
            .required("after", Views.TEXT, diff -> diff.after().id())
            .list("differences", DIFFERENCE, ProfileDiff::differences)
            .build();

    private ProfileViews() {}
}
