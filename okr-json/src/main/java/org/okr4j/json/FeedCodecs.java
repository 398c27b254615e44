package org.okr4j.json;

import org.okr4j.feed.FeedLine;
import org.okr4j.feed.FeedOutcome;
import org.okr4j.feed.FeedReport;
import org.okr4j.feed.FeedRow;
import org.okr4j.feed.MetricFeed;
import org.okr4j.metric.MetricKey;

/** Which key results take which figures of other systems, and what became of that on a day. */
final class FeedCodecs {

    private static final Codec<MetricKey> KEY = TextCodec.of("key", MetricKey::of, "^\\S(.{0,126}\\S)?$");

    private static final Codec<FeedLine> LINE = Shape.of(FeedLine.class, FeedLine::builder)
            .required("keyResult", Scalars.KEY_RESULT_ID, FeedLine::keyResult, FeedLine.Builder::keyResult)
            .required("key", KEY, FeedLine::key, FeedLine.Builder::key)
            .optional("unit", Scalars.METRIC_UNIT, FeedLine::unit, FeedLine.Builder::unit)
            .optional("least", Scalars.DECIMAL, FeedLine::least, FeedLine.Builder::least)
            .optional("most", Scalars.DECIMAL, FeedLine::most, FeedLine.Builder::most)
            .build(FeedLine.Builder::build);

    static final Codec<MetricFeed> FEED = Shape.of(MetricFeed.class, MetricFeed::builder)
            .required("okrFeed", FormatVersion.FEED, feed -> FormatVersion.FEED.current(), (builder, version) -> {})
            .required("name", Scalars.NAME, MetricFeed::name, MetricFeed.Builder::name)
            .list("lines", LINE, MetricFeed::lines, MetricFeed.Builder::addAllLines)
            .build(MetricFeed.Builder::build);

    private static final View<FeedRow> ROW = Outline.of(FeedRow.class)
            .required("keyResult", Views.TEXT, row -> row.line().keyResult())
            .required("key", Views.TEXT, row -> row.line().key())
            .required("outcome", WordCodec.of(FeedOutcome.class), FeedRow::outcome)
            .required("text", Views.MESSAGE, FeedRow::text)
            .build();

    static final View<FeedReport> REPORT = Outline.of(FeedReport.class)
            .required("feed", Views.TEXT, report -> report.feed().name())
            .required("asOf", Views.TEXT, FeedReport::asOf)
            .required("text", Views.MESSAGE, FeedReport::text)
            .list("rows", ROW, FeedReport::rows)
            .list("changes", ChangeCodecs.CHANGE, FeedReport::changes)
            .build();

    private FeedCodecs() {}
}
