package org.okr4j.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResultKind;

/** Says what kind of statement a clause is, by its verb, its number and the nouns beside them. */
final class KindJudge {

    private final List<Piece> pieces;

    KindJudge(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A kind and what decided it. */
    record Verdict(
            KeyResultKind kind,
            Clue clue,
            boolean measurable,
            @Nullable Piece words) {

        boolean isScored() {
            return kind == KeyResultKind.OUTCOME_METRIC || kind == KeyResultKind.COUNTED_OUTPUT;
        }
    }

    Verdict judge(Clause clause) {
        @Nullable Use main = clause.main();
        if (main == null) {
            return new WithoutNumber(pieces, clause).judge();
        }
        @Nullable Verb verb = clause.verb();
        @Nullable Piece universal = universalSubject(clause);
        if (universal != null && isLimit(main)) {
            return new Verdict(KeyResultKind.BINARY, Clue.ALL_OR_NONE, true, universal);
        }
        OwnWork own = new OwnWork(pieces, clause, main);
        if (own.isOnlyTask()) {
            return new Verdict(
                    KeyResultKind.OUTPUT_TASK, Clue.WORK_WITHOUT_NUMBER, false, verb == null ? null : verb.piece());
        }
        return own.isCounted()
                ? new Verdict(KeyResultKind.COUNTED_OUTPUT, Clue.NUMBER_ON_OWN_WORK, true, pieces.get(main.at()))
                : new Verdict(KeyResultKind.OUTCOME_METRIC, Clue.NUMBER_ON_OUTCOME, true, pieces.get(main.at()));
    }

    /** All or none of a kind, as the subject of a sentence. */
    private @Nullable Piece universalSubject(Clause clause) {
        @Nullable Verb verb = clause.verb();
        int end = verb == null || verb.isFirst() ? clause.from() : verb.at();
        int from = clause.from();
        while (from < end && (pieces.get(from).deadline || pieces.get(from).isBreak())) {
            from++;
        }
        for (int i = from; i < end && i < from + 2; i++) {
            if (pieces.get(i).is(Category.WORD_UNIVERSAL)) {
                return pieces.get(i);
            }
        }
        return null;
    }

    /** A limit that each of them keeps: no case takes longer than 60 days. */
    private static boolean isLimit(Use main) {
        return main.role() == Role.CANDIDATE
                && (main.figure().isTime() || main.figure().comparison == Comparison.MORE_THAN);
    }
}
