package org.okr4j.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what kind of statement a text is, by the clause that was chosen and the nouns and verb in it. */
final class KindJudge {

    private final List<Piece> pieces;

    KindJudge(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A kind and what decided it. */
    record Verdict(StatementKind kind, Clue clue, boolean measurable, @Nullable Piece words) {}

    Verdict judge(Clause clause) {
        @Nullable Use main = clause.main();
        return main == null ? withoutNumber(clause) : withNumber(clause, main);
    }

    // with a number

    private Verdict withNumber(Clause clause, Use main) {
        boolean own = isOwnWork(clause, main);
        @Nullable Verb verb = clause.verb();
        if (isTask(clause, main)) {
            return new Verdict(
                    StatementKind.OUTPUT_TASK, Clue.WORK_WITHOUT_NUMBER, false, verb == null ? null : verb.piece());
        }
        return own
                ? new Verdict(StatementKind.COUNTED_OUTPUT, Clue.NUMBER_ON_OWN_WORK, true, pieces.get(main.at()))
                : new Verdict(StatementKind.OUTCOME_METRIC, Clue.NUMBER_ON_OUTCOME, true, pieces.get(main.at()));
    }

    /** Whether the number is only in the scope, the purpose or an attribute of a task. */
    private boolean isTask(Clause clause, Use main) {
        @Nullable Verb verb = clause.verb();
        if (verb == null || !verb.isFirst() || main.role() == Role.CHANGE && main.clue() != Clue.BY) {
            return false;
        }
        boolean work = verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_MEASURE) || verb.is(Category.VERB_LOW)
                || verb.piece().token.entry.isUnknown();
        boolean other = verb.isChange() || verb.is(Category.VERB_REACH) || verb.is(Category.VERB_WIN) || verb.is(Category.VERB_MAINTAIN)
                || verb.is(Category.VERB_SERVE);
        if (!work || other && !verb.is(Category.VERB_DELIVER)) {
            return false;
        }
        if (main.rank() <= 5) {
            return true;
        }
        for (int i = verb.at() + 1; i < main.at(); i++) {
            Piece piece = pieces.get(i);
            if (isPurpose(i, main.at())) {
                return true;
            }
            if (piece.is(Category.CUE_FOR) && i < main.at() - 2 && main.role() == Role.CANDIDATE && !main.figure().isPercent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPurpose(int i, int to) {
        Piece piece = pieces.get(i);
        boolean lead = piece.is(Category.CUE_TO) || piece.is(Category.CALENDAR_DUE) || piece.is(Category.CUE_FOR);
        return piece.is(Category.CUE_PURPOSE)
                || lead
                        && i + 1 < to
                        && pieces.get(i + 1).hasForm(VerbForm.BASE)
                        && !pieces.get(i + 1).isNoun()
                        && !pieces.get(i + 1).isFigure();
    }

    private boolean isOwnWork(Clause clause, Use main) {
        @Nullable Verb verb = clause.verb();
        Figure figure = main.figure();
        Nouns after = Nouns.between(pieces, afterOf(main.at()), clause.to());
        Nouns before = before(clause, main);
        if (main.role() == Role.CHANGE || figure.isFactor() || figure.isPoints() || isScale(figure)) {
            return false;
        }
        if (verb == null) {
            return verbless(figure, before, after);
        }
        if (!verb.isFirst()) {
            return stated(clause, verb, main, before, after);
        }
        if (verb.isChange() || verb.is(Category.VERB_MAINTAIN) && !verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_EXCEED)) {
            return false;
        }
        if (attachedAsResult(clause, verb, main)) {
            return false;
        }
        boolean with = isWith(main);
        if (with) {
            return !(after.isOthers() || figure.isPercent() && !after.isOwn() || after.isMetric() || figure.isTime() && !after.isOwn() || figure.isMoney());
        }
        if (figure.isMoney()) {
            return false;
        }
        boolean deliver = verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_MEASURE) || verb.piece().token.entry.isUnknown();
        boolean win = verb.is(Category.VERB_WIN) || verb.is(Category.VERB_REACH) || verb.is(Category.VERB_SERVE) || verb.is(Category.VERB_STATE);
        if (figure.isPercent() && !hasOf(main.at()) && after.isMetric()) {
            return false;
        }
        if (figure.isTime() && !after.isOwn()) {
            return false;
        }
        if (deliver && !win) {
            return true;
        }
        if (deliver) {
            return figure.isPercent() ? !after.isOthers() : !after.isOthers() && (after.isOwn() || !after.any);
        }
        if (verb.is(Category.VERB_LOW) && !win) {
            return true;
        }
        if (verb.is(Category.VERB_SERVE) && !verb.is(Category.VERB_WIN) && !verb.is(Category.VERB_REACH)) {
            return !figure.isPercent() && !figure.isTime() && !after.isMetric();
        }
        return after.isOwn() && !figure.isPercent();
    }

    private Nouns before(Clause clause, Use main) {
        @Nullable Verb verb = clause.verb();
        int from = verb != null && verb.isFirst() ? verb.at() + 1 : clause.from();
        return Nouns.between(pieces, from, main.at());
    }

    private int afterOf(int at) {
        int i = at + 1;
        while (i < pieces.size() && (pieces.get(i).is(Category.CUE_OF) || pieces.get(i).is(Category.WORD_DETERMINER)
                || pieces.get(i).is(Category.WORD_UNIVERSAL))) {
            i++;
        }
        return i;
    }

    private boolean hasOf(int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).is(Category.CUE_OF);
    }

    private static boolean isScale(Figure figure) {
        return figure.unit != null
                && (figure.unit.kind() == org.okr4j.metric.MetricUnit.Kind.SCORE
                        || figure.unit.kind() == org.okr4j.metric.MetricUnit.Kind.OTHER && figure.unit.detail().startsWith("ratio"));
    }

    private boolean isWith(Use main) {
        int i = main.at() - 1;
        while (i >= 0 && (pieces.get(i).is(Category.WORD_FILLER) || pieces.get(i).is(Category.WORD_DETERMINER))) {
            i--;
        }
        return i >= 0 && pieces.get(i).is(Category.CUE_WITH);
    }

    /** A number in what results from the work: that results in at least 85% participation. */
    private boolean attachedAsResult(Clause clause, Verb verb, Use main) {
        for (int i = verb.at() + 1; i < main.at() && i < clause.to(); i++) {
            if (pieces.get(i).is(Category.CUE_THAT)) {
                return true;
            }
        }
        return false;
    }

    private boolean verbless(Figure figure, Nouns before, Nouns after) {
        if (figure.isMoney() || figure.isTime()) {
            return false;
        }
        if (after.any) {
            return after.isOwn();
        }
        return before.any && before.isOwn() && !figure.isPercent() && figure.comparison == Comparison.EXACTLY;
    }

    private boolean stated(Clause clause, Verb verb, Use main, Nouns before, Nouns after) {
        if (verb.isChange() || verb.is(Category.VERB_MAINTAIN) || main.figure().isTime() || main.figure().isMoney()) {
            return false;
        }
        boolean subjectCounts = main.at() < verb.at();
        if (verb.isPassive()) {
            boolean work = verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_MEASURE);
            boolean others = verb.is(Category.VERB_STATE) || verb.is(Category.VERB_WIN) || verb.is(Category.VERB_SERVE);
            if (work && !others) {
                return true;
            }
            if (work) {
                return subjectCounts ? !after.isOthers() && after.any : !before.isOthers() && before.any;
            }
            return false;
        }
        if (subjectCounts) {
            return after.isOwn() && !main.figure().isPercent() && verb.is(Category.VERB_STATE) && verb.lemma().length() <= 3;
        }
        return after.isOwn() && !main.figure().isPercent();
    }

    // without a number

    private Verdict withoutNumber(Clause clause) {
        @Nullable Verb verb = clause.verb();
        int last = clause.to();
        @Nullable Piece blank = find(clause, Category.WORD_PLACEHOLDER);
        boolean work = verb != null && (verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_MEASURE)
                || verb.piece().token.entry.isUnknown());
        boolean moving = verb != null && (verb.isChange() && !verb.is(Category.VERB_ELIMINATE) && !verb.is(Category.VERB_MULTIPLY));
        if (blank != null && !(work && !moving)) {
            return new Verdict(StatementKind.VAGUE, Clue.BLANK, false, blank);
        }
        @Nullable Piece universal = universal(clause);
        if (universal != null && !(verb != null && verb.isFirst() && (work || moving) )) {
            return new Verdict(StatementKind.BINARY, Clue.ALL_OR_NONE, true, universal);
        }
        if (verb == null) {
            return nameOnly(clause);
        }
        Nouns object = Nouns.between(pieces, verb.at() + 1, last);
        if (!verb.isFirst()) {
            return state(clause, verb);
        }
        return imperative(clause, verb, object, universal);
    }

    private Verdict nameOnly(Clause clause) {
        return new Verdict(StatementKind.VAGUE, Clue.NAME_ONLY, false, clause.from() < clause.to() ? pieces.get(clause.from()) : null);
    }

    private Verdict state(Clause clause, Verb verb) {
        if (verb.isPassive() && !verb.hasAuxiliary() && verb.is(Category.VERB_DELIVER)
                && !verb.is(Category.VERB_REACH) && !verb.is(Category.VERB_WIN) && !verb.is(Category.VERB_STATE)) {
            return new Verdict(StatementKind.OUTPUT_TASK, Clue.WORK_WITHOUT_NUMBER, false, verb.piece());
        }
        if (verb.isChange() && !verb.is(Category.VERB_ELIMINATE)) {
            return new Verdict(StatementKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, verb.piece());
        }
        boolean reference = Nouns.between(pieces, verb.at() + 1, clause.to()).reference
                && (verb.is(Category.VERB_REACH) || verb.is(Category.VERB_EXCEED) || verb.is(Category.VERB_STATE) || verb.is(Category.VERB_MAINTAIN));
        if (reference) {
            return new Verdict(StatementKind.BINARY, Clue.TARGET_ELSEWHERE, true, verb.piece());
        }
        return new Verdict(StatementKind.BINARY, Clue.STATE, false, verb.piece());
    }

    private Verdict imperative(Clause clause, Verb verb, Nouns object, @Nullable Piece universal) {
        Piece words = verb.piece();
        boolean deliver = verb.is(Category.VERB_DELIVER) || words.token.entry.isUnknown();
        boolean reach = verb.is(Category.VERB_REACH) || verb.is(Category.VERB_EXCEED) || verb.is(Category.VERB_MAINTAIN);
        if (reach && object.reference) {
            return new Verdict(StatementKind.BINARY, Clue.TARGET_ELSEWHERE, true, words);
        }
        if ((reach || verb.is(Category.VERB_WIN)) && object.certificate && !object.metric) {
            return new Verdict(StatementKind.BINARY, Clue.GRANTED, false, words);
        }
        if (verb.is(Category.VERB_MULTIPLY) && verb.piece().token.entry.value(Category.VERB_MULTIPLY) == null) {
            return new Verdict(StatementKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words);
        }
        boolean moving = verb.isChange();
        if (universal != null && (verb.is(Category.VERB_ELIMINATE) || deliver)) {
            return new Verdict(StatementKind.BINARY, Clue.ALL_OR_NONE, true, universal);
        }
        if (verb.is(Category.VERB_MEASURE) && !moving) {
            return new Verdict(
                    StatementKind.OUTPUT_TASK, findsBaseline(clause) ? Clue.BASELINE_TO_FIND : Clue.FINDING_OUT, false, words);
        }
        if (deliver && !moving) {
            boolean wish = object.isMetric() || !object.any && hasPraise(clause);
            return wish && !object.output
                    ? new Verdict(StatementKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words)
                    : new Verdict(StatementKind.OUTPUT_TASK, findsBaseline(clause) ? Clue.BASELINE_TO_FIND : Clue.WORK_WITHOUT_NUMBER, false, words);
        }
        if (moving || verb.is(Category.VERB_MAINTAIN) || verb.is(Category.VERB_LOW)) {
            return new Verdict(StatementKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words);
        }
        if (reach) {
            return object.isMetric()
                    ? new Verdict(StatementKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words)
                    : new Verdict(StatementKind.BINARY, Clue.GRANTED, false, words);
        }
        return new Verdict(StatementKind.OUTPUT_TASK, Clue.WORK_WITHOUT_NUMBER, false, words);
    }

    private boolean findsBaseline(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isWord() && (piece.token.norm.equals("baseline") || piece.token.norm.equals("baselines")
                    || piece.token.norm.equals("linea base"))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPraise(Clause clause) {
        return find(clause, Category.WORD_VAGUE) != null;
    }

    private @Nullable Piece find(Clause clause, Category category) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (pieces.get(i).is(category)) {
                return pieces.get(i);
            }
        }
        return null;
    }

    /** All, every, no: of the subject or the object of the clause. */
    private @Nullable Piece universal(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.WORD_UNIVERSAL)) {
                return piece;
            }
            if (piece.isBreak() || piece.is(Category.CUE_FOR) || piece.is(Category.CUE_WITH)) {
                return null;
            }
        }
        return null;
    }
}
