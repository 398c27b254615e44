package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Whether an {@link Indicator} is met, and by which figures.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class IndicatorResult {

    private static final int MOST_NAMED = 20;

    private final Indicator indicator;
    private final ImmutableList<FigureResult> results;
    private final IndicatorVerdict verdict;

    IndicatorResult(Indicator indicator, ImmutableList<FigureResult> results) {
        this.indicator = indicator;
        this.results = results;
        this.verdict = verdict(indicator, results);
    }

    private static IndicatorVerdict verdict(Indicator indicator, ImmutableList<FigureResult> results) {
        if (results.stream().anyMatch(result -> isUnmet(result, indicator))) {
            return IndicatorVerdict.NOT_MET;
        }
        boolean isWhole = results.size() == indicator.weeks()
                && results.stream().allMatch(result -> result.value().isPresent());
        return isWhole ? IndicatorVerdict.MET : IndicatorVerdict.NOT_MEASURABLE;
    }

    private static boolean isUnmet(FigureResult result, Indicator indicator) {
        return result.value().filter(value -> !indicator.isMetBy(value)).isPresent();
    }

    /** {@return what was asked} */
    public Indicator indicator() {
        return indicator;
    }

    /** {@return what was asked, for people, with an activity of the roadmap by its name} */
    public Message label() {
        return results.isEmpty() || !isActivity()
                ? indicator.label()
                : Message.of(
                        indicator.weeks() == 1 ? "roadmap.indicator" : "roadmap.indicator.weeks",
                        results.get(0).label(),
                        indicator.comparator(),
                        Message.of("roadmap.share", indicator.target()),
                        indicator.weeks());
    }

    private boolean isActivity() {
        return indicator.figure().kind() == FigureKind.ACTIVITY;
    }

    /** Whether nothing else is asked but that all have done an activity, which the figure says by itself. */
    private boolean isPlain() {
        return isActivity()
                && indicator.weeks() == 1
                && indicator.comparator() == Comparator.AT_LEAST
                && Ratio.of(indicator.target()).equals(Ratio.ONE)
                && results.get(0).value().isPresent();
    }

    /** {@return the figures: one, or one a week, the earliest first} */
    public ImmutableList<FigureResult> results() {
        return results;
    }

    /** {@return whether it is met} */
    public IndicatorVerdict verdict() {
        return verdict;
    }

    /** {@return whether it is met} */
    public boolean isMet() {
        return verdict == IndicatorVerdict.MET;
    }

    /**
     * {@return the verdict in a sentence, with the indicator and the figures that decide: all where it is met, those that fall
     * short where it is not, and those that are missing where it cannot be measured}
     */
    public Message text() {
        return switch (verdict) {
            case MET -> text("adoption.indicator.met", any -> true);
            case NOT_MET -> text("adoption.indicator.not-met", result -> isUnmet(result, indicator));
            case NOT_MEASURABLE ->
                text(
                        "adoption.indicator.not-measurable",
                        result -> result.value().isEmpty());
        };
    }

    private Message text(String key, Predicate<FigureResult> decides) {
        return text(key, decides, FigureResult::text);
    }

    private Message text(String key, Predicate<FigureResult> decides, Function<FigureResult, Message> shown) {
        ImmutableList<Message> figures = results.stream()
                .filter(decides)
                .map(result -> indicator.weeks() == 1
                        ? shown.apply(result)
                        : Message.of("adoption.indicator.week", result.asOf(), shown.apply(result)))
                .collect(toImmutableList());
        return isPlain() ? Message.of("adoption.indicator.bare", figures) : Message.of(key, label(), figures);
    }

    /** {@return the sentence, and in it the reasons of those that keep the figures from being better} */
    Message reasons() {
        return switch (verdict) {
            case MET -> text();
            case NOT_MET ->
                text("adoption.indicator.not-met", result -> isUnmet(result, indicator), IndicatorResult::named);
            case NOT_MEASURABLE ->
                text(
                        "adoption.indicator.not-measurable",
                        result -> result.value().isEmpty(),
                        IndicatorResult::named);
        };
    }

    private static Message named(FigureResult result) {
        ImmutableList<Offender> offenders = result.offenders();
        ImmutableList<Message> named =
                offenders.stream().limit(MOST_NAMED).map(Offender::reason).collect(toImmutableList());
        if (offenders.isEmpty()) {
            return result.text();
        }
        return offenders.size() == named.size()
                ? Message.of("adoption.indicator.named", result.text(), named)
                : Message.of("adoption.indicator.many", result.text(), named, offenders.size() - named.size());
    }

    /** {@return the sentence, and below it where each figure comes from} */
    public Explanation explanation() {
        return Explanation.note(
                text(), results.stream().map(FigureResult::explanation).collect(toImmutableList()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof IndicatorResult other
                && indicator.equals(other.indicator)
                && results.equals(other.results);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, results);
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
