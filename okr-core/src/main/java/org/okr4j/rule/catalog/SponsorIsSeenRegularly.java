package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.internal.Dates;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * A sponsor is seen to act once in so many weeks, of those that were over lately. Weeks are those of the roadmap where one is
 * followed, else they go from Monday to Sunday. What was before the roadmap, or before the first act, does not count.
 */
final class SponsorIsSeenRegularly {

    private static final int DAYS_OF_WEEK = 7;
    private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);

    private static final Parameter<Integer> WEEKS = Parameter.integer("weeks", 1, 26, 4);
    private static final Parameter<Integer> LOOKED_AT = Parameter.integer("looked-at", 1, 52, 4);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "sponsor-is-seen-regularly")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(WEEKS, LOOKED_AT)
            .check(SponsorIsSeenRegularly::check);

    private SponsorIsSeenRegularly() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList<SponsorshipAct> acts = context.program().sponsorshipActs(context.asOf());
        if (acts.isEmpty()) {
            context.notEvaluated(Message.of("catalog.no-sponsorship"));
            return;
        }
        LocalDate begin =
                context.roadmap().map(RoadmapPlan::start).orElse(acts.get(0).date());
        ImmutableSet<LocalDate> seen = acts.stream()
                .filter(act -> Offices.isSponsor(act.person(), act.date(), context))
                .map(SponsorshipAct::date)
                .collect(toImmutableSet());
        ImmutableList<DateRange> unseen = longGaps(lastWeeks(begin, context), seen, context.get(WEEKS));
        if (!unseen.isEmpty()) {
            ImmutableList<Message> weeks = unseen.stream()
                    .map(week -> Message.of("catalog.sponsor-is-seen-regularly.week", week.first(), week.last()))
                    .collect(toImmutableList());
            context.finding(weeks, context.get(WEEKS)).evidence("weeks", unseen).report();
        }
    }

    /** The last weeks that are over and began no earlier than the program, the earliest first. */
    private static ImmutableList<DateRange> lastWeeks(LocalDate begin, RuleContext<OkrProgram> context) {
        ImmutableList.Builder<DateRange> weeks = ImmutableList.builder();
        if (context.asOf().getYear() >= Dates.LAST_YEAR) {
            return weeks.build(); // no week of any program is later
        }
        LocalDate anchor = context.roadmap().map(RoadmapPlan::start).orElse(MONDAY);
        int count = Math.max(context.get(LOOKED_AT), context.get(WEEKS));
        LocalDate end = Frequency.WEEKLY
                .periodAround(anchor, context.asOf().plusDays(1))
                .first();
        for (int back = count; back >= 1; back--) {
            LocalDate first = end.minusWeeks(back);
            if (!first.isBefore(begin)) {
                weeks.add(DateRange.of(first, first.plusDays(DAYS_OF_WEEK - 1)));
            }
        }
        return weeks.build();
    }

    /** The weeks in which nobody was seen, where at least so many of them follow each other. */
    private static ImmutableList<DateRange> longGaps(
            ImmutableList<DateRange> weeks, ImmutableSet<LocalDate> seen, int least) {
        ImmutableList.Builder<DateRange> gaps = ImmutableList.builder();
        List<DateRange> gap = new ArrayList<>();
        for (DateRange week : weeks) {
            if (seen.stream().anyMatch(week::contains)) {
                gap.clear();
                continue;
            }
            gap.add(week);
            if (gap.size() == least) {
                gaps.addAll(gap);
            } else if (gap.size() > least) {
                gaps.add(week);
            }
        }
        return gaps.build();
    }
}
