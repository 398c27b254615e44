package org.okr4j.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResultKind;

/** Says what kind a clause without a number is: a task, a state or a wish. */
final class WithoutNumber {

    private final List<Piece> pieces;
    private final Clause clause;
    private final @Nullable Verb verb;

    WithoutNumber(List<Piece> pieces, Clause clause) {
        this.pieces = pieces;
        this.clause = clause;
        this.verb = clause.verb();
    }

    KindJudge.Verdict judge() {
        if (isQuestion()) {
            return verdict(KeyResultKind.VAGUE, Clue.NAME_ONLY, false, pieces.get(clause.from()));
        }
        @Nullable Piece blank = find(Category.WORD_PLACEHOLDER);
        if (blank != null) {
            return verdict(KeyResultKind.VAGUE, Clue.BLANK, false, blank);
        }
        @Nullable Piece universal = universal();
        if (universal != null) {
            return verdict(KeyResultKind.BINARY, Clue.ALL_OR_NONE, true, universal);
        }
        boolean state = verb != null
                && verb.isFirst()
                && !verb.piece().hasForm(VerbForm.BASE)
                && find(Category.WORD_STATE) != null;
        if (verb == null || state) {
            return withoutVerb();
        }
        return verb.isFirst() ? imperative(verb) : state(verb);
    }

    private static KindJudge.Verdict verdict(KeyResultKind kind, Clue clue, boolean measurable, @Nullable Piece words) {
        return new KindJudge.Verdict(kind, clue, measurable, words);
    }

    private boolean isQuestion() {
        return clause.to() < pieces.size()
                && pieces.get(clause.to()).isStop()
                && pieces.get(clause.to()).token.norm.equals("?");
    }

    private @Nullable Piece find(Category category) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (pieces.get(i).is(category)) {
                return pieces.get(i);
            }
        }
        return null;
    }

    /** All, every or no at the head of the subject, or of the object right after the verb. */
    private @Nullable Piece universal() {
        int from = clause.from();
        while (from < clause.to()
                && (pieces.get(from).deadline || pieces.get(from).isBreak())) {
            from++;
        }
        int to = verb == null ? clause.to() : verb.isFirst() ? verb.at() + 3 : Math.max(verb.at(), from);
        if (verb != null && verb.isFirst()) {
            from = verb.at() + 1;
        } else {
            to = Math.min(to, from + 3);
        }
        for (int i = from; i < to && i < clause.to(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.WORD_UNIVERSAL)) {
                return piece;
            }
            if (piece.isBreak()
                    || piece.is(Category.CUE_FOR)
                    || piece.is(Category.CUE_WITH)
                    || piece.is(Category.CUE_OF)) {
                return null;
            }
        }
        return null;
    }

    private KindJudge.Verdict withoutVerb() {
        @Nullable Piece state = find(Category.WORD_STATE);
        if (state != null) {
            return verdict(KeyResultKind.BINARY, Clue.STATE, false, state);
        }
        @Nullable Piece reference = find(Category.NOUN_REFERENCE);
        if (reference != null && isCompared()) {
            return verdict(KeyResultKind.BINARY, Clue.TARGET_ELSEWHERE, true, reference);
        }
        Nouns nouns = Nouns.between(pieces, clause.from(), clause.to());
        if (nouns.headOutput && !nouns.headOutcome && !nouns.isMetric() && clause.from() < clause.to()) {
            return verdict(KeyResultKind.OUTPUT_TASK, Clue.WORK_WITHOUT_NUMBER, false, pieces.get(clause.from()));
        }
        return verdict(
                KeyResultKind.VAGUE,
                Clue.NAME_ONLY,
                false,
                clause.from() < clause.to() ? pieces.get(clause.from()) : null);
    }

    /** Ahead of plan, below the average, within budget. */
    private boolean isCompared() {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.CUE_UNDER)
                    || piece.is(Category.CUE_OVER)
                    || piece.is(Category.CUE_WITHIN)
                    || piece.is(Category.CUE_AT)
                    || piece.is(Category.WORD_MORE)
                    || piece.is(Category.WORD_LESS)
                    || piece.is(Category.CUE_AT_MOST)
                    || piece.is(Category.CUE_AT_LEAST)) {
                return true;
            }
        }
        return false;
    }

    private KindJudge.Verdict state(Verb predicate) {
        boolean done = predicate.isPassive()
                && !predicate.hasAuxiliary()
                && predicate.is(Category.VERB_DELIVER)
                && !(predicate.at() + 1 < clause.to()
                        && pieces.get(predicate.at() + 1).is(Category.CUE_BY)
                        && !pieces.get(predicate.at() + 1).is(Category.CUE_IN))
                && !Nouns.between(pieces, clause.from(), predicate.at()).certificate
                && !predicate.is(Category.VERB_WIN);
        if (done || isMade(predicate)) {
            return verdict(KeyResultKind.OUTPUT_TASK, Clue.WORK_WITHOUT_NUMBER, false, predicate.piece());
        }
        boolean reference = find(Category.NOUN_REFERENCE) != null
                && (predicate.is(Category.VERB_REACH)
                        || predicate.is(Category.VERB_EXCEED)
                        || predicate.is(Category.VERB_STATE)
                        || predicate.is(Category.VERB_MAINTAIN));
        if (reference) {
            return verdict(KeyResultKind.BINARY, Clue.TARGET_ELSEWHERE, true, predicate.piece());
        }
        if (predicate.isChange() && !predicate.is(Category.VERB_ELIMINATE) && !predicate.is(Category.VERB_DELIVER)) {
            return verdict(KeyResultKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, predicate.piece());
        }
        return verdict(KeyResultKind.BINARY, Clue.STATE, false, predicate.piece());
    }

    /** The roadmap is published: a deliverable that is made, and nothing is said of what it changes. */
    private boolean isMade(Verb predicate) {
        int after = predicate.at() + 1;
        while (after < clause.to() && pieces.get(after).start <= predicate.piece().start) {
            after++;
        }
        boolean ends = after >= clause.to()
                || pieces.get(after).isBreak()
                || pieces.get(after).deadline
                || pieces.get(after).is(Category.CUE_AND);
        Nouns subject = Nouns.between(pieces, clause.from(), predicate.at());
        return predicate.isPassive()
                && predicate.is(Category.VERB_DELIVER)
                && ends
                && !predicate.is(Category.WORD_STATE)
                && !subject.headOutcome
                && !subject.headStaff
                && !subject.certificate;
    }

    private KindJudge.Verdict imperative(Verb first) {
        Piece words = first.piece();
        Nouns object = Nouns.between(pieces, first.at() + 1, clause.to());
        boolean reach =
                first.is(Category.VERB_REACH) || first.is(Category.VERB_EXCEED) || first.is(Category.VERB_MAINTAIN);
        boolean keep = first.is(Category.VERB_MAINTAIN);
        boolean deliver = first.is(Category.VERB_DELIVER) || words.token.entry.isUnknown();
        boolean thing = object.output || find(Category.NOUN_OUTPUT) != null;
        if (reach && find(Category.NOUN_REFERENCE) != null && (!object.isMetric() || isCompared())) {
            return verdict(KeyResultKind.BINARY, Clue.TARGET_ELSEWHERE, true, words);
        }
        if ((reach || first.is(Category.VERB_WIN)) && object.certificate && !object.headMetric) {
            return verdict(KeyResultKind.BINARY, Clue.GRANTED, false, words);
        }
        if (isBeing(first)) {
            return verdict(KeyResultKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words);
        }
        boolean wish = find(Category.WORD_VAGUE) != null || find(Category.WORD_MORE) != null;
        if (deliver && first.isChange()) {
            boolean finite =
                    first.is(Category.VERB_ELIMINATE) || first.is(Category.VERB_GAIN) || (thing && !object.isMetric());
            return finite && !object.headMetric && !wish
                    ? task(words)
                    : verdict(KeyResultKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words);
        }
        if (first.is(Category.VERB_MEASURE) && !first.isChange()) {
            boolean baseline = findsBaseline();
            return verdict(
                    KeyResultKind.OUTPUT_TASK, baseline ? Clue.BASELINE_TO_FIND : Clue.FINDING_OUT, false, words);
        }
        boolean pure = deliver && !first.is(Category.VERB_REACH) && !first.is(Category.VERB_WIN);
        if (deliver && (thing || (!wish && (pure || !object.isMetric())))) {
            boolean granted = first.is(Category.VERB_REACH) && !thing && !first.is(Category.VERB_SERVE);
            return granted && object.any && !object.headOutcome
                    ? verdict(KeyResultKind.BINARY, Clue.GRANTED, false, words)
                    : task(words);
        }
        if (deliver || first.isChange() || keep || first.is(Category.VERB_LOW)) {
            return verdict(KeyResultKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words);
        }
        if (first.is(Category.VERB_SERVE) && !reach) {
            return task(words);
        }
        if (first.is(Category.VERB_STATE) && thing && !reach) {
            return task(words);
        }
        if (reach) {
            return object.isMetric() || wish || isHaving(first)
                    ? isHaving(first) && thing
                            ? task(words)
                            : verdict(KeyResultKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words)
                    : verdict(KeyResultKind.BINARY, Clue.GRANTED, false, words);
        }
        return object.isMetric() || wish
                ? verdict(KeyResultKind.VAGUE, Clue.DIRECTION_WITHOUT_NUMBER, false, words)
                : task(words);
    }

    private KindJudge.Verdict task(Piece words) {
        return verdict(
                KeyResultKind.OUTPUT_TASK,
                findsBaseline() ? Clue.BASELINE_TO_FIND : Clue.WORK_WITHOUT_NUMBER,
                false,
                words);
    }

    private static boolean isBeing(Verb verb) {
        return verb.is(Category.VERB_BE) || verb.is(Category.VERB_BECOME);
    }

    private static boolean isHaving(Verb verb) {
        return verb.is(Category.VERB_HAVE);
    }

    private boolean findsBaseline() {
        return find(Category.WORD_BASELINE) != null;
    }
}
