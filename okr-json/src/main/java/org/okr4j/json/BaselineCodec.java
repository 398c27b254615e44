package org.okr4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.BaselineEntry;
import org.okr4j.rule.RuleId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What was found on the day to begin with. */
final class BaselineCodec {

    private static final String RULE = "rule";
    private static final String SUBJECT = "subject";
    private static final String PROPERTY = "property";
    private static final String COUNT = "count";
    private static final String ENTRIES = "entries";

    static final Codec<BaselineEntry> ENTRY = Shape.of(BaselineEntry.class, Values::new)
            .required(RULE, SuppressionCodec.RULE, BaselineEntry::rule, (values, rule) -> values.put(RULE, rule))
            .optional(
                    SUBJECT,
                    References.THING,
                    BaselineEntry::subject,
                    (values, subject) -> values.put(SUBJECT, subject))
            .defaulted(
                    PROPERTY,
                    TextCodec.TEXT,
                    "",
                    BaselineEntry::property,
                    (values, property) -> values.put(PROPERTY, property))
            .defaulted(COUNT, Scalars.LIMIT, 1, BaselineEntry::count, (values, count) -> values.put(COUNT, count))
            .build(values -> new BaselineEntry(
                    values.get(RULE, RuleId.class),
                    values.find(SUBJECT, Id.class),
                    values.find(PROPERTY, String.class).orElse(""),
                    values.find(COUNT, Integer.class).orElse(1)));

    static final Codec<Baseline> BASELINE = Shape.of(Baseline.class, Entries::new)
            .required(
                    "okrBaseline",
                    FormatVersion.BASELINE,
                    baseline -> FormatVersion.BASELINE.current(),
                    (entries, version) -> {})
            .required(
                    ENTRIES,
                    new ListCodec<>(Placed.of(ENTRY)),
                    baseline -> baseline.entries().stream().map(Placed::nowhere).collect(toImmutableList()),
                    (entries, read) -> entries.read = read)
            .constrained(Once.ENTRY)
            .build(entries ->
                    Baseline.ofEntries(entries.read.stream().map(Placed::value).toList()));

    static final View<BaselineComparison> COMPARISON = Outline.of(BaselineComparison.class)
            .list("fresh", ReportViews.FINDING, BaselineComparison::fresh)
            .list("known", ReportViews.FINDING, BaselineComparison::known)
            .list("fixed", ENTRY, BaselineComparison::fixed)
            .list("unjudged", ENTRY, BaselineComparison::unjudged)
            .build();

    private BaselineCodec() {}

    @SuppressWarnings("unchecked") // what the codec of the entries has read
    private static List<Placed<BaselineEntry>> entries(Object entries) {
        return (List<Placed<BaselineEntry>>) entries;
    }

    /** Collects what a document says. */
    private static final class Entries {

        private ImmutableList<Placed<BaselineEntry>> read = ImmutableList.of();
    }

    /** No two entries are about the same. */
    private enum Once implements Constraint {
        ENTRY;

        @Override
        public void check(Given given, DocumentReader in) throws IOException {
            Optional<Object> entries = given.value(ENTRIES);
            Set<ImmutableList<Object>> seen = new HashSet<>();
            for (Placed<BaselineEntry> entry : entries(entries.orElse(ImmutableList.of()))) {
                BaselineEntry told = entry.value();
                if (!seen.add(ImmutableList.of(told.rule(), told.subject(), told.property()))) {
                    in.report(entry.node(), Message.of("json.baseline-twice", told.rule()));
                }
            }
        }

        @Override
        public ImmutableMap<String, Object> schema() {
            return ImmutableMap.of();
        }
    }
}
