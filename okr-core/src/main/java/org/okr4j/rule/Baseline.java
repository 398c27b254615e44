package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Id;

/**
 * What was found on a day that somebody chose to begin with, so that an organization can start with 300 findings and let only
 * new ones fail.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.of(report);               // once, and kept in a file
 * BaselineComparison now = baseline.compare(later);
 * now.fresh();                                           // what was not there then: this fails
 * now.next();                                            // to keep: what was mended since fails if it returns
 * }</pre>
 *
 * <p>A finding is known by its rule, the thing and the property, and by nothing that changes from week to week: neither figures
 * nor words, neither how grave it is nor at which place of a list it stands. Where a rule finds several things at one property,
 * they are counted, and what goes beyond the count is new. What is suppressed is not in a baseline.
 *
 * <p>A baseline may be empty: then all that is found is new. This class is immutable and thread-safe.
 */
public final class Baseline {

    private final ImmutableSortedMap<BaselineEntry, Integer> counts;

    /** Made of counts by entries of a count of one. */
    private Baseline(ImmutableSortedMap<BaselineEntry, Integer> counts) {
        this.counts = counts;
    }

    /**
     * Returns the baseline of a report.
     *
     * @param report what was found; what is suppressed there is left out
     * @return the baseline of which all these findings are
     */
    public static Baseline of(RuleReport report) {
        return ofAll(Iterables.transform(report.findings(), Baseline::one));
    }

    /**
     * Returns the baseline that has some entries.
     *
     * @param entries the entries, in any order
     * @return the baseline
     * @throws IllegalArgumentException if two have the same rule, subject and property
     */
    public static Baseline ofEntries(Iterable<BaselineEntry> entries) {
        Set<BaselineEntry> seen = new HashSet<>();
        for (BaselineEntry entry : entries) {
            checkArgument(
                    seen.add(withCount(entry, 1)),
                    "Baseline: rule, subject and property of an entry must be unique: %s",
                    entry);
        }
        return ofAll(entries);
    }

    /** Adds up the counts of equal places. */
    static Baseline ofAll(Iterable<BaselineEntry> entries) {
        Map<BaselineEntry, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(withCount(entry, 1), entry.count(), Math::addExact));
        return new Baseline(ImmutableSortedMap.copyOf(counts));
    }

    /** {@return what is known, by rule, subject and property} */
    public ImmutableList<BaselineEntry> entries() {
        return counts.entrySet().stream()
                .map(entry -> withCount(entry.getKey(), entry.getValue()))
                .collect(toImmutableList());
    }

    /** {@return how many findings are known: the sum of the counts} */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Tells what is new in a report, what is known, and what of this baseline was mended.
     *
     * @param report what is found now
     * @return the comparison
     */
    public BaselineComparison compare(RuleReport report) {
        Map<BaselineEntry, Integer> left = new TreeMap<>(counts);
        ImmutableList.Builder<Finding> fresh = ImmutableList.builder();
        ImmutableList.Builder<Finding> known = ImmutableList.builder();
        for (Finding finding : report.findings()) {
            boolean isKnown = left.merge(one(finding), -1, Integer::sum) >= 0;
            (isKnown ? known : fresh).add(finding);
        }
        ImmutableList<BaselineEntry> gone = left.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> withCount(entry.getKey(), entry.getValue()))
                .collect(toImmutableList());
        Unjudged unjudged = Unjudged.in(report);
        Predicate<BaselineEntry> isOpen = entry -> unjudged.contains(entry.rule(), entry.subject());
        return new BaselineComparison(
                fresh.build(),
                known.build(),
                gone.stream().filter(isOpen.negate()).collect(toImmutableList()),
                gone.stream().filter(isOpen).collect(toImmutableList()));
    }

    /** The entry that a finding counts as one of. */
    static BaselineEntry one(Finding finding) {
        Optional<Id> subject = finding.location().subject();
        return new BaselineEntry(
                finding.rule(), subject, withoutPlaces(finding.location().property()), 1);
    }

    private static String withoutPlaces(String property) {
        return property.replaceAll("\\[[0-9]+\\]", "");
    }

    private static BaselineEntry withCount(BaselineEntry entry, int count) {
        return new BaselineEntry(entry.rule(), entry.subject(), entry.property(), count);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Baseline other && counts.equals(other.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "Baseline" + entries();
    }
}
