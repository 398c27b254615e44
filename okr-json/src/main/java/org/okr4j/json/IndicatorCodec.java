package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.okr4j.cadence.RitualKind;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;

/** What is measured of a rollout, and what it has to be: a figure and its target stand side by side. */
final class IndicatorCodec {

    private static final String FIGURE = "figure";
    private static final String RITUAL = "ritual";
    private static final String ACTIVITY = "activity";
    private static final String COMPARATOR = "comparator";
    private static final String TARGET = "target";
    private static final String WEEKS = "weeks";

    static final Codec<Indicator> INDICATOR = Shape.of(Indicator.class, Values::new)
            .required(
                    FIGURE,
                    WordCodec.of(FigureKind.class),
                    indicator -> indicator.figure().kind(),
                    (values, kind) -> values.put(FIGURE, kind))
            .optional(
                    RITUAL,
                    CadenceCodecs.RITUAL_KIND,
                    indicator -> indicator.figure().meetings(),
                    (values, ritual) -> values.put(RITUAL, ritual))
            .optional(
                    ACTIVITY,
                    Scalars.ACTIVITY_ID,
                    indicator -> indicator.figure().activity(),
                    (values, activity) -> values.put(ACTIVITY, activity))
            .required(
                    COMPARATOR,
                    WordCodec.of(Comparator.class),
                    Indicator::comparator,
                    (values, comparator) -> values.put(COMPARATOR, comparator))
            .required(TARGET, Scalars.DECIMAL, Indicator::target, (values, target) -> values.put(TARGET, target))
            .defaulted(WEEKS, Scalars.LIMIT, 1, Indicator::weeks, (values, weeks) -> values.put(WEEKS, weeks))
            .constrained(new OnlyFor(
                    FIGURE,
                    ImmutableMap.of(
                            WordCodec.word(FigureKind.MEETINGS),
                            RITUAL,
                            WordCodec.word(FigureKind.ACTIVITY),
                            ACTIVITY)))
            .build(IndicatorCodec::indicator);

    private IndicatorCodec() {}

    private static Indicator indicator(Values values) {
        return Indicator.builder()
                .figure(figure(values))
                .comparator(values.get(COMPARATOR, Comparator.class))
                .target(values.get(TARGET, BigDecimal.class))
                .weeks(values.find(WEEKS, Integer.class).orElse(1))
                .build();
    }

    private static Figure figure(Values values) {
        FigureKind kind = values.get(FIGURE, FigureKind.class);
        return switch (kind) {
            case MEETINGS -> Figure.ofMeetings(values.get(RITUAL, RitualKind.class));
            case ACTIVITY -> Figure.ofActivity(values.get(ACTIVITY, ActivityId.class));
            default -> Figure.of(kind);
        };
    }
}
