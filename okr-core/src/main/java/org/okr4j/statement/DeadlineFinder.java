package org.okr4j.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.MetricUnit;

/**
 * Finds the phrases of a text that say when a result is due, and marks their pieces. A period is due after a word such as
 * by or until; after in or during where no noun follows that it would belong to; at its end; or where it says so itself,
 * as this quarter does. Rates, windows and periods of comparison are none.
 */
final class DeadlineFinder {

    private static final int MOST_IN_FRONT = 16;
    private static final BigDecimal MOST_DAYS_OF_SERVICE = BigDecimal.TEN;

    private final List<Piece> pieces;
    private final String text;
    private final DateContext dates;
    private final List<Deadline> found = new ArrayList<>();
    private final int[] sentences;
    private final int[] figuresBefore;
    private final List<Integer> starts = new ArrayList<>();
    private boolean[] hasShare = {};

    DeadlineFinder(List<Piece> pieces, String text, DateContext dates) {
        this.pieces = pieces;
        this.text = text;
        this.dates = dates;
        this.sentences = new int[pieces.size()];
        this.figuresBefore = new int[pieces.size() + 1];
    }

    List<Deadline> find() {
        count();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.period != null) {
                period(i, piece.period);
            } else if (piece.figure != null && piece.figure.isLong()) {
                duration(i, piece.figure);
            }
        }
        return found;
    }

    private @Nullable Piece piece(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : null;
    }

    private boolean is(int i, Category category) {
        @Nullable Piece piece = piece(i);
        return piece != null && piece.is(category);
    }

    private void period(int i, Period period) {
        int before = i - 1;
        while (before >= 0
                && ((pieces.get(before).is(Category.WORD_DETERMINER)
                                && pieces.get(before).is(Category.CALENDAR_THIS))
                        || pieces.get(before).is(Category.CUE_ABOUT)
                        || pieces.get(before).is(Category.CALENDAR_WEEKDAY))
                && !pieces.get(before).is(Category.CALENDAR_DUE)
                && !pieces.get(before).is(Category.CALENDAR_DURING)) {
            before--;
        }
        boolean ofBaseline = (is(i + 1, Category.CUE_TO)
                        && piece(i + 2) != null
                        && pieces.get(i + 2).isFigure())
                || (is(i + 2, Category.CUE_TO) && pieces.get(i + 1).isSign(")"));
        if (ofBaseline) {
            return;
        }
        if (piece(before) != null && pieces.get(before).isSign(":") && is(before - 1, Category.CALENDAR_DUE)) {
            before--;
        }
        boolean weak = is(before, Category.CALENDAR_DURING);
        if (is(before - 1, Category.CUE_THAT)
                || is(before - 1, Category.CUE_THAN)
                || isInRelative(before)
                || (period.ref == null && period.date == null && is(before, Category.CUE_AT))) {
            return;
        }
        if (is(before, Category.CALENDAR_DUE) && !isReference(before - 1) && !(weak && isAttributive(i))) {
            int first =
                    is(before - 1, Category.CALENDAR_DUE) && !is(before - 1, Category.CUE_AND) ? before - 1 : before;
            add(first, i, is(before, Category.CALENDAR_BEFORE) ? period.resolveBefore(dates) : period.resolve(dates));
        } else if (is(before, Category.CUE_VERSUS)
                || (is(before, Category.CALENDAR_SINCE) && !is(before, Category.CALENDAR_DURING))
                || is(before, Category.CUE_PER)
                || is(before, Category.CUE_FOR)) {
            return;
        } else if (is(before, Category.CALENDAR_DURING)) {
            if (period.form == Period.Form.END || !isAttributive(i)) {
                add(before, i, period.resolve(dates));
            }
        } else if (is(before, Category.CUE_TO) && period.form != Period.Form.YEAR && !isAttributive(i)) {
            add(before, i, period.resolve(dates));
        } else if (is(before, Category.CUE_AT) && period.form == Period.Form.END) {
            add(before, i, period.resolve(dates));
        } else if (period.form == Period.Form.END || period.form == Period.Form.RELATIVE) {
            boolean bare = period.form == Period.Form.END
                    && before >= 0
                    && !pieces.get(before).isBreak()
                    && !ends(i)
                    && !pieces.get(i).token.is(Category.CALENDAR_END);
            if (!bare && !isAttributive(i) && !is(before, Category.CUE_OF) && !is(before, Category.CUE_FROM)) {
                add(before + 1, i, period.resolve(dates));
            }
        } else if (period.form == Period.Form.DAY && isLast(i) && i > 0) {
            @Nullable Piece dash = piece(before);
            add(dash != null && dash.isDash() ? before : before + 1, i, period.resolve(dates));
        } else if (stands(before) && ends(i) && period.form != Period.Form.YEAR && period.form != Period.Form.NAMED) {
            @Nullable Piece dash = piece(before);
            add(dash != null && dash.isDash() ? before : before + 1, i, period.resolve(dates));
        }
    }

    /** Whether something is compared with the period, as in "from Q1 to Q3". */
    private boolean isReference(int i) {
        return is(i, Category.CUE_VERSUS);
    }

    /** Contracts that expire in Q2: the time is theirs. */
    private boolean isInRelative(int before) {
        return is(before, Category.CALENDAR_DURING)
                && is(before - 2, Category.CUE_THAT)
                && before > 0
                && pieces.get(before - 1).isVerb();
    }

    /** Set off from what stands before: by a dash, comma, colon or parenthesis. */
    private boolean stands(int before) {
        @Nullable Piece piece = piece(before);
        return piece != null && (piece.isDash() || piece.isSign(",") || piece.isSign("(") || piece.isSign("|"));
    }

    private boolean ends(int i) {
        @Nullable Piece after = piece(i + 1);
        return after == null || after.isStop() || after.isSign(")");
    }

    private boolean isLast(int i) {
        @Nullable Piece after = piece(i + 1);
        @Nullable Piece before = piece(i - 1);
        return (after == null || after.isStop()) && (before == null || !before.isSign(","));
    }

    /** Whether a noun follows that the period belongs to: in Q4 pipeline. */
    private boolean isAttributive(int i) {
        @Nullable Piece after = piece(i + 1);
        if (after == null || !after.isWord()) {
            return false;
        }
        Token token = after.token;
        return token.entry.isUnknown()
                || ((token.entry.isNoun() || token.entry.has(VerbForm.BASE)) && !FigureParser.isCue(token))
                || token.glued;
    }

    /** Within 90 days, in six months, over the next two quarters. */
    private void duration(int i, Figure figure) {
        int before = i - 1;
        boolean next = false;
        while (before >= 0
                && before > i - 4
                && (pieces.get(before).is(Category.CALENDAR_NEXT)
                        || (pieces.get(before).is(Category.WORD_DETERMINER)
                                && !pieces.get(before).is(Category.CALENDAR_DURING)))) {
            next |= pieces.get(before).is(Category.CALENDAR_NEXT);
            before--;
        }
        boolean within = is(before, Category.CUE_WITHIN)
                || (is(before, Category.CALENDAR_DURING) && is(before, Category.CUE_IN));
        boolean during = next && (is(before, Category.CALENDAR_DURING) || is(before, Category.CALENDAR_DUE));
        if ((!within && !during) || figure.attributive || figure.per != null || isServiceLevel(i)) {
            return;
        }
        if (figure.comparison != Comparison.EXACTLY || figure.upTo != null || isSpeed(i, before)) {
            return;
        }
        add(before, i, count(figure).flatMap(dates::resolve));
    }

    /** Within 24 hours of the request: the time runs from something, and not from now. */
    private boolean isServiceLevel(int i) {
        @Nullable Piece after = piece(i + 1);
        return after != null
                && (after.is(Category.CUE_OF)
                        || after.is(Category.CALENDAR_SINCE)
                        || after.is(Category.CUE_FROM)
                        || after.is(Category.CUE_AFTER));
    }

    /** Whether the time is what is measured, or the limit of a share: 95% of invoices are paid within 30 days. */
    private boolean isSpeed(int i, int before) {
        int sentence = sentenceOf(before);
        int first = firstOf(sentence);
        boolean share = hasShare[sentence];
        if (first >= before) {
            return share;
        }
        Piece verb = pieces.get(first);
        boolean base = verb.hasForm(VerbForm.BASE);
        boolean moves =
                verb.is(Category.VERB_INCREASE) || verb.is(Category.VERB_DECREASE) || verb.is(Category.VERB_IMPROVE);
        boolean work = base && (moves || (verb.is(Category.VERB_DELIVER) && !verb.is(Category.VERB_SERVE)));
        boolean alone = figuresBefore[before] == figuresBefore[first];
        boolean amount = is(before, Category.CUE_BY)
                && base
                && (verb.is(Category.VERB_DECREASE) || verb.is(Category.VERB_INCREASE))
                && alone;
        Figure figure = pieces.get(i).figure;
        boolean days = figure != null
                && figure.unit != null
                && figure.unit.detail().equals("days")
                && figure.value.compareTo(MOST_DAYS_OF_SERVICE) <= 0;
        boolean service = base && verb.is(Category.VERB_SERVE) && days && alone;
        return (share && !work) || amount || service;
    }

    private int sentenceOf(int i) {
        return sentences[i];
    }

    /** The first piece of a sentence that is no sign and no date. */
    private int firstOf(int sentence) {
        int start = starts.get(sentence);
        int i = start;
        while (i + 1 < pieces.size()
                && i < start + MOST_IN_FRONT
                && (pieces.get(i).isBreak() || pieces.get(i).deadline)) {
            i++;
        }
        return i;
    }

    /** Counts once what is asked for at every duration: where sentences begin, which have a share, figures so far. */
    private void count() {
        int sentence = 0;
        starts.add(0);
        List<Boolean> shares = new ArrayList<>();
        boolean share = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            sentences[i] = sentence;
            figuresBefore[i + 1] = figuresBefore[i] + (piece.isFigure() ? 1 : 0);
            share |= piece.figure != null && piece.figure.isPercent();
            if (piece.isStop()) {
                shares.add(share);
                share = false;
                sentence++;
                starts.add(i + 1);
            }
        }
        shares.add(share);
        hasShare = new boolean[shares.size()];
        for (int i = 0; i < hasShare.length; i++) {
            hasShare[i] = shares.get(i);
        }
    }

    private static Optional<PeriodRef> count(Figure figure) {
        MetricUnit unit = figure.unit;
        if (unit == null || figure.value.stripTrailingZeros().scale() > 0 || figure.value.precision() > 5) {
            return Optional.empty();
        }
        PeriodRef.@Nullable Unit counted = switch (unit.detail()) {
            case "days" -> PeriodRef.Unit.DAY_COUNT;
            case "weeks" -> PeriodRef.Unit.WEEK_COUNT;
            case "months" -> PeriodRef.Unit.MONTH_COUNT;
            case "quarters" -> PeriodRef.Unit.QUARTER_COUNT;
            case "years" -> PeriodRef.Unit.YEAR_COUNT;
            default -> null;
        };
        return Optional.ofNullable(counted)
                .map(each -> new PeriodRef(each, figure.value.intValue(), null, null, false, 0, PeriodRef.Edge.END));
    }

    private void add(int first, int last, Optional<LocalDate> date) {
        int start = pieces.get(first).start;
        int end = pieces.get(last).end;
        for (int i = first; i <= last; i++) {
            pieces.get(i).deadline = true;
        }
        found.add(new Deadline(text.substring(start, end), date, new Span(start, end)));
    }
}
