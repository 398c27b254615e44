package org.okr4j.adoption;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.roadmap.Figure;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

/** Counts what fulfills a figure and what does not. */
final class Tally {

    private final Figure figure;
    private final LocalDate date;
    private final String key;
    private final List<Offender> offenders = new ArrayList<>();
    private final List<Offender> notEvaluated = new ArrayList<>();
    private final ImmutableList.Builder<Explanation> beside = ImmutableList.builder();
    private @Nullable Message label;
    private long met;

    private Tally(Figure figure, LocalDate date) {
        this.figure = figure;
        this.date = date;
        this.key = "adoption." + Ascii.toLowerCase(figure.kind().name()).replace('_', '-');
    }

    static Tally of(Figure figure, Day day) {
        return new Tally(figure, day.date());
    }

    Figure figure() {
        return figure;
    }

    LocalDate date() {
        return date;
    }

    ImmutableList<Offender> offenders() {
        return ImmutableList.copyOf(offenders);
    }

    ImmutableList<Offender> notEvaluated() {
        return ImmutableList.copyOf(notEvaluated);
    }

    /** What is counted has a name of its own, with which its sentences begin. */
    void call(Message name) {
        this.label = name;
    }

    /** {@return what is measured, by its own name where it has one} */
    Message label() {
        Message own = label;
        return own == null ? figure.label() : own;
    }

    /** Something fulfills the figure. */
    void meets() {
        met++;
    }

    /** So many fulfill the figure. */
    void meet(long count) {
        met += count;
    }

    /** Something does not, for a reason whose key is that of the figure and a suffix. */
    void misses(Id subject, String suffix, Object... arguments) {
        offenders.add(new Offender(subject, Message.of(key + suffix, arguments)));
    }

    /** Something is not looked at, for a reason whose key is that of the figure and a suffix. */
    void leavesOut(Id subject, String suffix, Object... arguments) {
        notEvaluated.add(new Offender(subject, Message.of(key + suffix, arguments)));
    }

    /** Shows a line behind those that the figure is made of. */
    void show(Explanation line) {
        beside.add(line);
    }

    /** Those that fulfill the figure, as a share of them and of the offenders. */
    FigureResult share() {
        long of = met + offenders.size();
        return quotient(
                Ratio.of(met, 1),
                Ratio.of(of, 1),
                of == 0 ? none() : sentence(of),
                ImmutableList.of(
                        Explanation.given(Ratio.of(met, 1), Message.of(key + ".numerator", met)),
                        Explanation.given(Ratio.of(of, 1), Message.of(key + ".denominator", of))));
    }

    private Message none() {
        Message own = label;
        return own == null ? Message.of(key + ".none") : Message.of(key + ".none", own);
    }

    private Message sentence(long of) {
        Message own = label;
        return own == null
                ? Message.of(key, met, of, Ratio.of(met, of))
                : Message.of(key, met, of, Ratio.of(met, of), own);
    }

    /** A number divided by another, by the lines of both. */
    FigureResult quotient(Ratio above, Ratio below, Message text, ImmutableList<Explanation> lines) {
        return new FigureResult(this, above, below, text, with(lines));
    }

    /** How many fulfill the figure. */
    FigureResult number() {
        return new FigureResult(this, Ratio.of(met, 1), null, Message.of(key, met), with(ImmutableList.of()));
    }

    /** That it cannot be measured, for a reason whose key is that of the figure and a suffix. */
    FigureResult none(String suffix) {
        return notMeasurable(Message.of(key + suffix));
    }

    /** That it cannot be measured. */
    private FigureResult notMeasurable(Message reason) {
        return new FigureResult(this, null, null, reason, with(ImmutableList.of()));
    }

    private ImmutableList<Explanation> with(ImmutableList<Explanation> lines) {
        return ImmutableList.<Explanation>builder()
                .addAll(lines)
                .addAll(beside.build())
                .build();
    }
}
