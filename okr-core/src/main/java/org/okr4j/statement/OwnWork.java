package org.okr4j.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.MetricUnit;

/**
 * Tells a number that the team moves by doing its work from one that others or a system's behavior decide, and from one
 * that only describes a task.
 */
final class OwnWork {

    private static final int NEAR = 6;

    private final List<Piece> pieces;
    private final Clause clause;
    private final Use main;
    private final Figure figure;
    private final @Nullable Verb verb;
    private final Nouns after;

    OwnWork(List<Piece> pieces, Clause clause, Use main) {
        this.pieces = pieces;
        this.clause = clause;
        this.main = main;
        this.figure = main.figure();
        this.verb = clause.verb();
        this.after = Nouns.between(pieces, afterOf(), clause.to());
    }

    /** Whether the number stands only in the scope, the purpose or an attribute of a task. */
    boolean isOnlyTask() {
        if (verb == null
                || !verb.isFirst()
                || !isWork(verb)
                || (main.role() == Role.CHANGE && main.clue() != Clue.BY)) {
            return false;
        }
        boolean moving = verb.isChange() || (verb.is(Category.VERB_MAINTAIN) && !verb.is(Category.VERB_DELIVER));
        if (moving && !isPurposeBefore()) {
            return false;
        }
        if (main.rank() > 0
                && main.rank() <= 10
                && main.role() == Role.CANDIDATE
                && main.clue() != Clue.OBJECT
                && !isWithin()) {
            return true;
        }
        if (figure.attributive && !figure.isPercent()) {
            return true;
        }
        return isPurposeBefore() || isAttribute();
    }

    /** A time within which something is done: what is measured is the speed. */
    private boolean isWithin() {
        return figure.isTime() && main.at() > 0 && pieces.get(main.at() - 1).is(Category.CUE_WITHIN);
    }

    private static boolean isWork(Verb verb) {
        return verb.is(Category.VERB_DELIVER)
                || verb.is(Category.VERB_MEASURE)
                || verb.is(Category.VERB_LOW)
                || verb.piece().token.entry.isUnknown();
    }

    private boolean isPurposeBefore() {
        if (verb == null) {
            return false;
        }
        for (int i = verb.at() + 1; i < main.at(); i++) {
            Piece piece = pieces.get(i);
            boolean lead = piece.is(Category.CUE_TO) || piece.is(Category.CALENDAR_DUE) || piece.is(Category.CUE_FOR);
            boolean verbNext = lead
                    && i + 1 < main.at()
                    && pieces.get(i + 1).hasForm(VerbForm.BASE)
                    && (!pieces.get(i + 1).isNoun()
                            || pieces.get(i + 1).is(Category.VERB_INCREASE)
                            || pieces.get(i + 1).is(Category.VERB_REACH)
                            || pieces.get(i + 1).is(Category.VERB_DECREASE));
            boolean gerund = lead && i + 1 < main.at() && pieces.get(i + 1).hasForm(VerbForm.GERUND);
            if (piece.is(Category.CUE_PURPOSE) || verbNext || (gerund && piece.is(Category.CUE_FOR))) {
                return true;
            }
        }
        return false;
    }

    /** A number in what describes the deliverable: for ongoing monitoring of 1000 targets, that handles 10,000 requests. */
    private boolean isAttribute() {
        if (verb == null || main.role() != Role.CANDIDATE || figure.isPercent()) {
            return false;
        }
        for (int i = verb.at() + 1; i < main.at(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.CUE_FOR) && i < main.at() - 2 && main.rank() < 50) {
                return true;
            }
            if (piece.is(Category.CUE_THAT) && !isResult(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "that" leads to a verb of reaching or changing: that results in 85% participation. */
    private boolean isResult(int that) {
        for (int i = that + 1; i < main.at(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isVerb()) {
                return piece.is(Category.VERB_REACH)
                        || piece.is(Category.VERB_WIN)
                        || piece.is(Category.VERB_INCREASE)
                        || piece.is(Category.VERB_DECREASE);
            }
        }
        return false;
    }

    /** Whether the number counts what the team delivers or does. */
    boolean isCounted() {
        if (isNeverCounted()) {
            return false;
        }
        if (verb == null) {
            return isCountedAlone();
        }
        if (verb.isFirst() && verb.isPassive()) {
            return false;
        }
        return verb.isFirst() ? isCountedByVerb(verb) : isCountedInStatement(verb);
    }

    private boolean isNeverCounted() {
        boolean scale = figure.unit != null
                && (figure.unit.kind() == MetricUnit.Kind.SCORE
                        || (figure.unit.kind() == MetricUnit.Kind.OTHER
                                && figure.unit.detail().startsWith("ratio"))
                        || (figure.unit.kind() == MetricUnit.Kind.OTHER
                                && figure.unit.detail().equals("percentile")));
        boolean change =
                main.role() == Role.CHANGE && !(verb != null && verb.isFirst() && verb.is(Category.VERB_INCREASE));
        return change || figure.isFactor() || figure.isPoints() || scale || figure.value.signum() == 0 || isTimed();
    }

    /** A share that is done within a time: what is measured is the speed. */
    private boolean isTimed() {
        if (!figure.isPercent()) {
            return false;
        }
        for (Use use : clause.uses()) {
            boolean within = (use.at() > 0 && pieces.get(use.at() - 1).is(Category.CUE_WITHIN))
                    || use.figure().comparison.isUpperBound();
            if (use.at() != main.at() && use.figure().isTime() && within) {
                return true;
            }
        }
        return false;
    }

    private boolean isCountedAlone() {
        if (figure.isMoney() || figure.isTime() || clause.baseline() != null) {
            return false;
        }
        if (after.any) {
            return after.isOwn() && !(figure.isPercent() && hasOf() && after.others);
        }
        if (figure.unit == null && main.at() <= clause.from() + 1 && hasWords(main.at() + 1, clause.to())) {
            return true;
        }
        Nouns before = Nouns.between(pieces, clause.from(), main.at());
        return before.any && before.isOwn() && !figure.isPercent() && figure.comparison == Comparison.EXACTLY;
    }

    private boolean isCountedByVerb(Verb first) {
        boolean plainCount = figure.unit == null || figure.unit.kind() == MetricUnit.Kind.OTHER;
        boolean object = main.role() == Role.CANDIDATE && main.clue() == Clue.OBJECT;
        boolean deliver = first.is(Category.VERB_DELIVER)
                || first.is(Category.VERB_MEASURE)
                || first.piece().token.entry.isUnknown();
        if (first.isChange() || first.is(Category.VERB_EXCEED) || (first.is(Category.VERB_MAINTAIN) && !deliver)) {
            return isCountedByChange(first, plainCount, object);
        }
        if (hasWith()) {
            return isCountedWith();
        }
        boolean spent = figure.isTime() && object && deliver && !figure.comparison.isUpperBound();
        if (figure.isMoney() || (figure.isTime() && !after.isOwn() && !spent)) {
            return false;
        }
        boolean win = first.is(Category.VERB_WIN);
        if (figure.isPercent()) {
            boolean rate = !hasOf() && after.isMetric();
            boolean reached = (first.is(Category.VERB_REACH) && !first.is(Category.VERB_SERVE)) || win;
            boolean served = first.is(Category.VERB_SERVE) && after.isOthers();
            boolean unknown = first.piece().token.entry.isUnknown() && !after.isOwn();
            return !rate && deliver && !reached && !served && !unknown && !isNamedBefore();
        }
        boolean countable = plainCount || figure.isTime();
        boolean metricBefore = main.clue() != Clue.OBJECT
                && Nouns.between(pieces, first.at() + 1, main.at()).isMetric();
        if (!countable || metricBefore || (isNamedBefore() && !deliver)) {
            return false;
        }
        if (main.role() == Role.TARGET && clause.baseline() != null) {
            return after.isOwn();
        }
        if (deliver || first.is(Category.VERB_LOW) || first.is(Category.VERB_SERVE)) {
            return !(win && after.headOutcome && !after.headOutput);
        }
        return after.isOwn();
    }

    /** Whether a clause or phrase describes the things: hydrants that deliver full pressure. */
    private boolean isDescribed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (pieces.get(i).is(Category.CUE_THAT) || pieces.get(i).is(Category.CUE_WITH)) {
                return true;
            }
        }
        return false;
    }

    /** Improve 8 forms, remove 20 dependencies, expand to 2 new platforms: what is done to things of one's own. */
    private boolean isCountedByChange(Verb first, boolean plainCount, boolean object) {
        Nouns metric = Nouns.between(pieces, first.at() + 1, main.at());
        boolean activity = first.is(Category.VERB_INCREASE)
                && !isDescribed(first.at() + 1, main.at())
                && metric.output
                && metric.plural
                && !metric.rate
                && !metric.outcome
                && !metric.metric
                && !metric.metricDown
                && !metric.staff
                && (plainCount || (figure.isPercent() && main.role() == Role.CHANGE));
        if (activity) {
            return true;
        }
        if (!plainCount || figure.comparison.isUpperBound() || clause.baseline() != null) {
            return false;
        }
        boolean things =
                first.is(Category.VERB_IMPROVE) || first.is(Category.VERB_ELIMINATE) || first.is(Category.VERB_DELIVER);
        if (object && first.is(Category.VERB_DELIVER) && !after.isMetric() && !first.is(Category.VERB_WIN)) {
            return true;
        }
        if (object && things) {
            return !after.isMetric() && !(after.headOutcome && !after.headOutput);
        }
        boolean places = first.is(Category.VERB_INCREASE)
                && main.role() == Role.TARGET
                && figure.comparison == Comparison.EXACTLY
                && main.at() + 1 < clause.to()
                && pieces.get(main.at() + 1).is(Category.WORD_FILLER);
        return places && !after.isOthers();
    }

    /** Whether words between verb and number name what it measures: property tax collection above 97%. */
    private boolean isNamedBefore() {
        if (verb == null || main.clue() == Clue.OBJECT || main.clue() == Clue.SHARE_OF_POPULATION) {
            return false;
        }
        Nouns between = Nouns.between(pieces, verb.at() + 1, main.at());
        boolean cue = main.at() > 0 && pieces.get(main.at() - 1).is(Category.CUE_OF);
        return (between.any || hasWords(verb.at() + 1, main.at()))
                && (between.isMetric() || cue || (figure.comparison != Comparison.EXACTLY && !after.any));
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            boolean small = piece.is(Category.WORD_DETERMINER)
                    || piece.is(Category.WORD_FILLER)
                    || piece.is(Category.WORD_ADVERB);
            if (piece.isWord() && !small && !FigureParser.isCue(piece.token)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWith() {
        for (int i = main.at() - 1;
                i > 0 && i > main.at() - NEAR && !pieces.get(i).isFigure();
                i--) {
            if (pieces.get(i).is(Category.CUE_WITH)) {
                return verb != null && i > verb.at();
            }
        }
        return verb != null && hasThat();
    }

    private boolean hasThat() {
        for (int i = verb == null ? main.at() : verb.at() + 1; i < main.at(); i++) {
            if (pieces.get(i).is(Category.CUE_THAT)) {
                return true;
            }
        }
        return false;
    }

    /** Launch an app with 5 features counts the team's work; with a rating of 4.5 or 10,000 signups it does not. */
    private boolean isCountedWith() {
        if (hasThat() || figure.isMoney() || (figure.isTime() && !after.isOwn())) {
            return false;
        }
        if (figure.isPercent()) {
            return hasOf() || after.isOwn();
        }
        Nouns between = Nouns.between(pieces, withAt() + 1, main.at());
        return (!(after.headOutcome && !after.headOutput && !after.headStaff)
                        && !after.isMetric()
                        && !between.isMetric())
                || isAudience();
    }

    /** Interviews with 50 customers count the interviews. */
    private boolean isAudience() {
        if (verb == null) {
            return false;
        }
        Nouns object = Nouns.between(pieces, verb.at() + 1, withAt());
        boolean things = object.any && object.headOutput && withAt() == main.at() - 1;
        return things
                && (after.staff || after.outcome)
                && (verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_MEASURE));
    }

    private int withAt() {
        for (int i = main.at() - 1; i > 0; i--) {
            if (pieces.get(i).is(Category.CUE_WITH)) {
                return i;
            }
        }
        return main.at() - 1;
    }

    private boolean isCountedInStatement(Verb predicate) {
        if (predicate.isChange()
                || (predicate.is(Category.VERB_MAINTAIN) && !predicate.isPassive())
                || figure.isTime()
                || figure.isMoney()) {
            return false;
        }
        boolean subject = main.at() < predicate.at();
        boolean work = predicate.is(Category.VERB_DELIVER) || predicate.is(Category.VERB_MEASURE);
        if (predicate.isPassive()) {
            boolean others = predicate.is(Category.VERB_WIN)
                    || predicate.is(Category.VERB_SERVE)
                    || predicate.is(Category.VERB_STATE);
            Nouns subjectNouns = subject ? after : Nouns.between(pieces, clause.from(), predicate.at());
            return work && (!others || subjectNouns.isOwn() || subjectNouns.headOutput || subjectNouns.headStaff);
        }
        if (!subject) {
            boolean works =
                    predicate.is(Category.VERB_DELIVER) || predicate.is(Category.VERB_MEASURE) || isBeing(predicate);
            return works && !predicate.is(Category.VERB_SERVE) && after.isOwn() && !figure.isPercent();
        }
        if (predicate.is(Category.VERB_STATE) && isHaving(predicate)) {
            Nouns object = Nouns.between(pieces, predicate.at() + 1, clause.to());
            return object.headOutput && !object.isMetric();
        }
        return (after.isOwn()
                        && !figure.isPercent()
                        && !predicate.is(Category.VERB_WIN)
                        && !predicate.is(Category.VERB_REACH))
                || (work && (!predicate.is(Category.VERB_STATE) || after.headStaff) && after.isOwn());
    }

    private static boolean isBeing(Verb verb) {
        return verb.is(Category.VERB_BE) || verb.is(Category.VERB_PERFECT);
    }

    private static boolean isHaving(Verb verb) {
        return verb.is(Category.VERB_HAVE);
    }

    private boolean hasOf() {
        return main.at() + 1 < clause.to() && pieces.get(main.at() + 1).is(Category.CUE_OF);
    }

    private int afterOf() {
        int i = main.at() + 1;
        while (i < pieces.size()
                && (pieces.get(i).is(Category.CUE_OF)
                        || pieces.get(i).is(Category.WORD_DETERMINER)
                        || pieces.get(i).is(Category.WORD_UNIVERSAL))) {
            i++;
        }
        return i;
    }
}
