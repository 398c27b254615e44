package org.okr4j.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResultKind;

/** Says where a number is meant to go: by the verb, by words such as more, or by baseline and target. */
final class DirectionJudge {

    private final List<Piece> pieces;
    private final ImmutableList.Builder<Evidence> evidence;
    private final String text;

    DirectionJudge(List<Piece> pieces, ImmutableList.Builder<Evidence> evidence, String text) {
        this.pieces = pieces;
        this.evidence = evidence;
        this.text = text;
    }

    StatementDirection judge(
            Clause clause,
            KindJudge.Verdict verdict,
            @Nullable Use target,
            @Nullable Use change,
            @Nullable Use baseline) {
        @Nullable Verb verb = clause.verb();
        boolean scored = verdict.isScored();
        if (!scored && verdict.kind() != KeyResultKind.VAGUE && verdict.clue() != Clue.TARGET_ELSEWHERE) {
            return StatementDirection.NONE;
        }
        if (change != null && change.up() != 0) {
            return say(
                    change.up() > 0, change.up() > 0 ? Clue.WORD_OF_RISE : Clue.WORD_OF_FALL, pieces.get(change.at()));
        }
        if (verb != null) {
            @Nullable
            StatementDirection byVerb =
                    byVerb(clause, verb, target, baseline, verdict.kind() == KeyResultKind.COUNTED_OUTPUT);
            if (byVerb != null) {
                return byVerb;
            }
        }
        int noun = verb == null || verb.is(Category.VERB_REACH) ? changeNoun(clause) : 0;
        if (noun != 0 && scored) {
            return say(noun > 0, noun > 0 ? Clue.WORD_OF_RISE : Clue.WORD_OF_FALL, null);
        }
        if (target != null
                && target.at() > 1
                && pieces.get(target.at() - 1).is(Category.CUE_TO)
                && (pieces.get(target.at() - 2).is(Category.WORD_LESS)
                        || pieces.get(target.at() - 1).is(Category.WORD_LESS))) {
            return say(false, Clue.WORD_OF_FALL, pieces.get(target.at() - 2));
        }
        if (verb == null && target != null && baseline != null) {
            int order = target.figure().value.compareTo(baseline.figure().value);
            if (order != 0) {
                return say(
                        order > 0,
                        order > 0 ? Clue.TARGET_ABOVE_BASELINE : Clue.TARGET_BELOW_BASELINE,
                        pieces.get(target.at()));
            }
        }
        if (change != null) {
            return better(clause, null);
        }
        boolean blank = verdict.clue() == Clue.BLANK && verb != null && verb.is(Category.VERB_REACH);
        if (target != null || verdict.clue() == Clue.TARGET_ELSEWHERE || blank) {
            note(Clue.NUMBER_TO_REACH, target == null ? null : pieces.get(target.at()));
            return StatementDirection.REACH;
        }
        return StatementDirection.NONE;
    }

    private @Nullable StatementDirection byVerb(
            Clause clause, Verb verb, @Nullable Use target, @Nullable Use baseline, boolean counted) {
        if (verb.is(Category.VERB_MULTIPLY)
                && verb.piece().token.entry.value(Category.VERB_MULTIPLY) instanceof BigDecimal factor) {
            boolean up = factor.compareTo(BigDecimal.ONE) > 0;
            return say(up, Clue.VERB_OF_FACTOR, verb.piece());
        }
        if (!verb.isFirst() && target != null && target.at() < verb.at() && target.role() == Role.CANDIDATE) {
            return null;
        }
        boolean way = target != null
                && baseline != null
                && baseline.clue() == Clue.FROM
                && target.role() == Role.TARGET
                && !verb.isChange()
                && !verb.is(Category.VERB_MAINTAIN)
                && !(verb.is(Category.VERB_REACH) && verb.isFirst() && !verb.is(Category.VERB_DELIVER));
        if (way && target != null && baseline != null) {
            int order = target.figure().value.compareTo(baseline.figure().value);
            if (order != 0) {
                return say(
                        order > 0,
                        order > 0 ? Clue.TARGET_ABOVE_BASELINE : Clue.TARGET_BELOW_BASELINE,
                        pieces.get(target.at()));
            }
        }
        boolean direct = target != null && target.role() == Role.CANDIDATE && target.clue() == Clue.OBJECT;
        boolean work = verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_WIN) || verb.is(Category.VERB_REACH);
        if ((verb.is(Category.VERB_DECREASE) && !(direct && work))
                || (verb.is(Category.VERB_ELIMINATE)
                        && target != null
                        && !(direct && target.figure().value.signum() > 0))) {
            return say(false, Clue.VERB_OF_FALL, verb.piece());
        }
        if (counted && (direct || (target != null && target.role() == Role.TARGET && baseline == null))) {
            return null;
        }
        if (verb.is(Category.VERB_IMPROVE)) {
            if (target != null && baseline != null) {
                int order = target.figure().value.compareTo(baseline.figure().value);
                if (order != 0) {
                    return say(
                            order > 0,
                            order > 0 ? Clue.TARGET_ABOVE_BASELINE : Clue.TARGET_BELOW_BASELINE,
                            verb.piece());
                }
            }
            return better(clause, verb);
        }
        boolean reach = verb.is(Category.VERB_REACH);
        if ((verb.is(Category.VERB_INCREASE) && !((reach || verb.is(Category.VERB_WIN)) && direct))
                || (verb.is(Category.VERB_GAIN) && target == null && !reach)) {
            return say(true, Clue.VERB_OF_RISE, verb.piece());
        }
        if (verb.is(Category.VERB_MAINTAIN) && (!work || isHeldAt(target))) {
            note(Clue.VERB_OF_KEEPING, verb.piece());
            return StatementDirection.MAINTAIN;
        }
        return null;
    }

    /** Hold the cost at 20, keep it under 5. */
    private boolean isHeldAt(@Nullable Use target) {
        if (target == null || target.at() == 0 || target.clue() == Clue.OBJECT) {
            return false;
        }
        return pieces.get(target.at() - 1).is(Category.CUE_AT) || target.clue() == Clue.COMPARED;
    }

    private StatementDirection better(Clause clause, @Nullable Verb verb) {
        int from = verb == null ? clause.from() : verb.at() + 1;
        Nouns nouns = Nouns.between(pieces, from, clause.to());
        boolean down = nouns.headMetricDown && !nouns.headMetric;
        return say(!down, down ? Clue.BETTER_IS_LOWER : Clue.BETTER_IS_HIGHER, verb == null ? null : verb.piece());
    }

    private int changeNoun(Clause clause) {
        for (int i = clause.from(); i < clause.to() && i < clause.from() + 2; i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.NOUN_INCREASE)) {
                return 1;
            }
            if (piece.is(Category.NOUN_DECREASE)) {
                return -1;
            }
        }
        return 0;
    }

    private StatementDirection say(boolean up, Clue clue, @Nullable Piece piece) {
        note(clue, piece);
        return up ? StatementDirection.INCREASE : StatementDirection.DECREASE;
    }

    private void note(Clue clue, @Nullable Piece piece) {
        evidence.add(new Evidence(
                StatementPart.DIRECTION,
                clue,
                Optional.ofNullable(piece)
                        .map(each ->
                                new Phrase(text.substring(each.start, each.end), new Span(each.start, each.end)))));
    }
}
