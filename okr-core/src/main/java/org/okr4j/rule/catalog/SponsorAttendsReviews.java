package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.organization.Person;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Of the last reviews of the objectives of the organization, a sponsor was in one at least. These are executive reviews, and
 * reviews that the organization's own unit holds. Who was there is told by the meeting, or by the record of what the sponsor
 * did that day.
 */
final class SponsorAttendsReviews {

    private static final Parameter<Integer> REVIEWS = Parameter.integer("reviews", 1, 12, 1);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "sponsor-attends-reviews")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(REVIEWS)
            .check(SponsorAttendsReviews::check);

    private SponsorAttendsReviews() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList<Meeting> reviews = program.meetings().stream()
                .filter(meeting -> !meeting.date().isAfter(context.asOf()))
                .filter(meeting -> isOfTheOrganization(meeting, program, context) && isToldWhoCame(meeting, context))
                .sorted(Comparator.comparing(Meeting::date))
                .collect(toImmutableList());
        if (reviews.isEmpty()) {
            context.notEvaluated(Message.of("catalog.sponsor-attends-reviews.none"));
            return;
        }
        Meeting last = reviews.get(reviews.size() - 1);
        ImmutableList<Person> sponsors = Offices.sponsors(last.date(), context);
        if (sponsors.isEmpty()) {
            context.notEvaluated(Offices.noSponsor());
            return;
        }
        int count = context.get(REVIEWS);
        if (reviews.size() >= count
                && reviews.subList(reviews.size() - count, reviews.size()).stream()
                        .noneMatch(review -> wasThere(review, context))) {
            context.finding(Offices.names(sponsors), last.date(), count)
                    .at("meetings[" + program.meetings().indexOf(last) + "].attended")
                    .evidence("meeting", last.id())
                    .evidence("reviews", count)
                    .report();
        }
    }

    private static boolean isOfTheOrganization(Meeting meeting, OkrProgram program, RuleContext<OkrProgram> context) {
        RitualKind kind =
                program.cadence().ritual(meeting.ritual()).map(Ritual::kind).orElse(RitualKind.OTHER);
        return kind == RitualKind.EXECUTIVE_REVIEW
                || (kind == RitualKind.REVIEW
                        && meeting.unit().equals(context.program().root().id()));
    }

    private static boolean isToldWhoCame(Meeting meeting, RuleContext<OkrProgram> context) {
        return !meeting.attended().isEmpty() || wasThere(meeting, context);
    }

    private static boolean wasThere(Meeting review, RuleContext<OkrProgram> context) {
        return Offices.sponsors(review.date(), context).stream()
                .map(Person::id)
                .anyMatch(sponsor -> review.attended().contains(sponsor)
                        || context.program().sponsorshipActs(review.date()).stream()
                                .anyMatch(act -> act.person().equals(sponsor)
                                        && act.kind() == SponsorshipKind.REVIEW_ATTENDED
                                        && act.date().equals(review.date())));
    }
}
