package org.okr4j.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResultKind;

/** One reading of the title of one objective. Not thread-safe, and used once. */
final class ObjectiveReading {

    private final Lexicon lexicon;
    private final String text;
    private final List<Piece> pieces;

    ObjectiveReading(Lexicon lexicon, DateContext dates, String text) {
        this.lexicon = lexicon;
        this.text = text;
        List<Piece> all = Pieces.of(lexicon.tokens(text), lexicon.words());
        this.pieces = all.subList(Labels.end(all), all.size());
        new DeadlineFinder(pieces, text, dates).find();
    }

    ObjectiveStatement statement() {
        ObjectiveStatement.Builder builder =
                ObjectiveStatement.builder().text(text).lexicon(lexicon);
        List<List<Clause>> sentences = new Clauses(pieces).sentences();
        if (sentences.isEmpty()) {
            return builder.isVagueOnly(false).build();
        }
        ImmutableList<Clause> clauses =
                sentences.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
        Optional<Phrase> number = first(clauses, this::number).map(this::phrase);
        return builder.verb(first(clauses, Clause::verb).map(verb -> new Phrase(verb.lemma(), span(verb.piece()))))
                .number(number)
                .deliverable(first(clauses, this::deliverable).map(this::phrase))
                .secondThing(Optional.ofNullable(secondThing(clauses)).map(this::phrase))
                .isVagueOnly(number.isEmpty() && isVagueOnly(clauses))
                .addAllMarks(marks(sentences, clauses.get(0)))
                .build();
    }

    private static <T> Optional<T> first(List<Clause> clauses, Finder<T> finder) {
        for (Clause clause : clauses) {
            @Nullable T found = finder.find(clause);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    // a target in numbers

    private @Nullable Piece number(Clause clause) {
        for (Use use : clause.uses()) {
            if (isTarget(use)) {
                return pieces.get(use.at());
            }
        }
        @Nullable Verb verb = clause.verb();
        if (verb == null || !verb.isFirst() || !verb.is(Category.VERB_MULTIPLY)) {
            return null;
        }
        Piece piece = verb.piece();
        return piece.token.entry.value(Category.VERB_MULTIPLY) == null ? null : piece;
    }

    private boolean isTarget(Use use) {
        Figure figure = use.figure();
        if (isTimes(use)) {
            return false;
        }
        if (use.role() == Role.TARGET || use.role() == Role.CHANGE) {
            return true;
        }
        return use.role() == Role.CANDIDATE
                && !figure.name
                && !figure.attributive
                && !isRank(use.at())
                && !isPartOfName(use.at())
                && !isTogether(use)
                && !isSize(use);
    }

    /** Number one, 1st, among the 10 best. */
    private boolean isRank(int at) {
        Piece piece = pieces.get(at);
        boolean ofBest = piece.figure != null
                && piece.figure.unit == null
                && at > 0
                && !pieces.get(at - 1).isVerb()
                && is(at + 1, Category.WORD_VAGUE);
        return piece.token.ordinal || (at > 0 && pieces.get(at - 1).isSign("#")) || ofBest;
    }

    /** Twice, at the end: how often, and not how much. */
    private boolean isTimes(Use use) {
        int next = use.at() + 1;
        return use.figure().isFactor()
                && pieces.get(use.at()).token.isWord()
                && (next == pieces.size() || !pieces.get(next).isWord());
    }

    /** 24/7. */
    private boolean isPartOfName(int at) {
        return at > 0 && pieces.get(at).token.glued && pieces.get(at - 1).isSign("/");
    }

    /** One team, with one voice: together and not apart. A share, a time or an amount of money is none. */
    private boolean isTogether(Use use) {
        Figure figure = use.figure();
        return pieces.get(use.at()).token.is(Category.NUMBER_ONE)
                && figure.value.compareTo(BigDecimal.ONE) == 0
                && figure.comparison == Comparison.EXACTLY
                && (figure.unit == null || figure.unit.kind() == MetricUnit.Kind.COUNT);
    }

    /** A size that describes a thing, as in 1 TB storage. */
    private boolean isSize(Use use) {
        MetricUnit unit = use.figure().unit;
        int next = use.at() + 1;
        return unit != null
                && unit.kind() == MetricUnit.Kind.OTHER
                && use.figure().comparison == Comparison.EXACTLY
                && next < pieces.size()
                && pieces.get(next).isWord()
                && (!FigureParser.isCue(pieces.get(next).token)
                        || (is(use.at() - 1, Category.CUE_WITH) && is(next, Category.CUE_OF)));
    }

    private boolean is(int i, Category category) {
        return i >= 0 && i < pieces.size() && pieces.get(i).is(category);
    }

    // a deliverable or an activity

    private @Nullable Piece deliverable(Clause clause) {
        @Nullable Verb verb = clause.verb();
        if (verb == null) {
            return nominal(clause);
        }
        @Nullable Use main = clause.main();
        if (main != null && isTarget(main)) {
            boolean outcome = new KindJudge(pieces).judge(clause).kind() == KeyResultKind.OUTCOME_METRIC;
            if (!outcome) {
                return work(verb);
            }
            return verb.isFirst() && isBeyondObject(verb, main) && isWork(clause, verb) ? verb.piece() : null;
        }
        if (!verb.isFirst()) {
            boolean done =
                    verb.isPassive() && !verb.hasAuxiliary() && verb.is(Category.VERB_DELIVER) && !isOutcome(verb);
            return done && isThing(clause.from(), verb.at()) ? verb.piece() : null;
        }
        return isWork(clause, verb) && !isSubject(clause, verb) ? verb.piece() : null;
    }

    /** Whether a figure belongs to a purpose or to those for whom it is done. */
    private boolean isBeyondObject(Verb verb, Use use) {
        for (int i = verb.at() + 1; i < use.at(); i++) {
            if (pieces.get(i).is(Category.CUE_FOR) || isPurpose(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what looks like a verb begins the subject of another: plant managers find us. */
    private boolean isSubject(Clause clause, Verb verb) {
        int end = endOfObject(verb.at() + 1, clause.to());
        for (int i = verb.at() + 2; i + 1 < end; i++) {
            Piece piece = pieces.get(i);
            boolean predicate = piece.hasForm(VerbForm.BASE) || piece.hasForm(VerbForm.FINITE);
            Piece next = pieces.get(i + 1);
            if (predicate && !piece.isNoun() && (next.is(Category.WORD_PRONOUN) || next.is(Category.WORD_DETERMINER))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Piece work(Verb verb) {
        return verb.is(Category.VERB_DELIVER) || verb.is(Category.VERB_MEASURE) ? verb.piece() : null;
    }

    /** Launch of the portal: a noun of doing, and what is done. */
    private @Nullable Piece nominal(Clause clause) {
        int i = clause.from();
        boolean noun = i + 1 < clause.to()
                && pieces.get(i).is(Category.NOUN_OUTPUT)
                && pieces.get(i).is(Category.VERB_DELIVER)
                && pieces.get(i + 1).is(Category.CUE_OF);
        return noun ? pieces.get(i) : null;
    }

    /** Whether a verb tells how things change, and not what is made. */
    private static boolean isOutcome(Verb verb) {
        return verb.isChange() || verb.is(Category.VERB_MAINTAIN) || verb.is(Category.VERB_EXCEED);
    }

    /** Get finance to agree: it is about whom, and not about what is done. */
    private boolean isMadeTo(Verb verb) {
        Piece first = pieces.get(verb.at());
        return first != verb.piece()
                && first.is(Category.VERB_REACH)
                && !verb.piece().hasForm(VerbForm.PARTICIPLE);
    }

    /** Repair the roof: what gets better is a thing, and nothing that others decide. */
    private boolean isRepair(Clause clause, Verb verb) {
        if (!verb.is(Category.VERB_IMPROVE) || !verb.is(Category.VERB_DELIVER) || !verb.is(Category.VERB_SERVE)) {
            return false;
        }
        int from = verb.at() + 1;
        int to = endOfObject(from, clause.to());
        Nouns object = Nouns.between(pieces, from, to);
        return object.headOutput
                && !object.headOutcome
                && !object.isOthers()
                && !object.isMetric()
                && !isPraised(from, to);
    }

    private boolean isWork(Clause clause, Verb verb) {
        if (isRepair(clause, verb)) {
            return true;
        }
        if (isOutcome(verb) || isMadeTo(verb)) {
            return false;
        }
        boolean made = verb.is(Category.VERB_DELIVER);
        boolean reached = verb.is(Category.VERB_REACH);
        if (verb.is(Category.VERB_MEASURE) && !reached && !is(verb.at() + 1, Category.CUE_THAT)) {
            return true;
        }
        if (!made || (reached && !verb.is(Category.VERB_SERVE))) {
            return false;
        }
        boolean isDoneThing = verb.is(Category.NOUN_OUTPUT);
        if (isDoneThing) {
            return true;
        }
        int from = verb.at() + 1;
        int to = endOfObject(from, clause.to());
        Nouns object = Nouns.between(pieces, from, to);
        boolean output = object.headOutput || object.headStaff;
        boolean praised = isPraised(from, to) || verb.is(Category.NOUN_OUTCOME) || is(to, Category.CUE_THAT);
        if (reached || verb.is(Category.VERB_SERVE)) {
            return output && !praised && !isManner(to, clause.to());
        }
        return output || (!praised && !object.isOthers() && !object.isMetric());
    }

    private int endOfObject(int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            if (piece.isBreak() || (i > from && FigureParser.isCue(piece.token) && !piece.is(Category.CUE_OF))) {
                return i;
            }
        }
        return to;
    }

    private boolean isPraised(int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.WORD_VAGUE) || piece.is(Category.WORD_MORE)) {
                return true;
            }
        }
        return false;
    }

    /** With calm, with confidence: it is about how, and not about what. */
    private boolean isManner(int at, int to) {
        return at + 1 < to
                && pieces.get(at).is(Category.CUE_WITH)
                && !pieces.get(at + 1).is(Category.WORD_DETERMINER);
    }

    /** Whether there are only nouns and what belongs to them: in "crews come home with the job finished" there are not. */
    private boolean isThing(int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.CUE_WITH) || piece.isBreak() || (piece.isVerb() && !piece.isNoun())) {
                return false;
            }
        }
        return true;
    }

    // a second thing

    private @Nullable Piece secondThing(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Clause before = clauses.get(i - 1);
            @Nullable Verb verb = clause.verb();
            if (verb != null && verb.isFirst() && hasObject(before) && !isPurposeBefore(before)) {
                return verb.piece();
            }
        }
        for (Clause clause : clauses) {
            @Nullable Piece second = clause.verb() == null ? secondName(clause) : secondVerb(clause);
            if (second != null) {
                return second;
            }
        }
        return null;
    }

    /** Select and introduce a platform: the first verb shares the object of the second. */
    private static boolean hasObject(Clause clause) {
        @Nullable Verb verb = clause.verb();
        return verb != null && verb.isFirst() && verb.at() + 1 < clause.to();
    }

    /** Within a clause: a verb that could be a noun, as in "reduce cost and increase speed"; "while reducing cost". */
    private @Nullable Piece secondVerb(Clause clause) {
        @Nullable Verb verb = clause.verb();
        if (verb == null || !verb.isFirst()) {
            return null;
        }
        for (int i = verb.at() + 2; i + 1 < clause.to(); i++) {
            Piece piece = pieces.get(i);
            boolean joined = pieces.get(i - 1).is(Category.CUE_AND) && piece.hasForm(VerbForm.BASE);
            boolean meanwhile = pieces.get(i - 1).is(Category.CUE_THAT)
                    && piece.hasForm(VerbForm.GERUND)
                    && !piece.hasForm(VerbForm.BASE);
            if (isPurpose(i)) {
                return null;
            }
            if ((joined || meanwhile) && isAim(piece) && beginsObject(pieces.get(i + 1))) {
                return piece;
            }
        }
        return null;
    }

    private static boolean isAim(Piece piece) {
        return piece.is(Category.VERB_INCREASE)
                || piece.is(Category.VERB_DECREASE)
                || piece.is(Category.VERB_ELIMINATE)
                || piece.is(Category.VERB_IMPROVE)
                || piece.is(Category.VERB_MAINTAIN);
    }

    private static boolean beginsObject(Piece piece) {
        return piece.isWord()
                && (!FigureParser.isCue(piece.token) || piece.is(Category.WORD_DETERMINER))
                && !piece.is(Category.WORD_STOP);
    }

    /** Safer streets and cleaner parks: each side of "and" has a thing and says something of it. */
    private @Nullable Piece secondName(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Category.CUE_AND)) {
                return isTold(clause.from(), i) && isTold(i + 1, clause.to()) ? pieces.get(i + 1) : null;
            }
            if (!isPlain(piece)) {
                return null;
            }
        }
        return null;
    }

    /** Whether two words or more stand here before a preposition: a thing, and what is said of it. */
    private boolean isTold(int from, int to) {
        int words = 0;
        for (int i = from; i < to && isPlain(pieces.get(i)); i++) {
            Piece piece = pieces.get(i);
            boolean small = piece.is(Category.WORD_DETERMINER)
                    || piece.is(Category.WORD_MORE)
                    || piece.is(Category.WORD_ADVERB)
                    || piece.is(Category.WORD_STOP);
            words += small && !piece.isNoun() ? 0 : 1;
        }
        return words > 1;
    }

    private static boolean isPlain(Piece piece) {
        return piece.isWord() && (!FigureParser.isCue(piece.token) || piece.is(Category.WORD_DETERMINER));
    }

    /** A verb after "to" has its own "and": to mend the roads and widen them. */
    private boolean isPurposeBefore(Clause clause) {
        @Nullable Verb verb = clause.verb();
        for (int i = verb == null ? clause.from() : verb.at() + 1; i + 1 < clause.to(); i++) {
            if (isPurpose(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPurpose(int i) {
        Piece piece = pieces.get(i);
        boolean lead = piece.is(Category.CUE_TO) || piece.is(Category.CUE_PURPOSE) || piece.is(Category.CUE_FOR);
        return lead
                && piece.isWord()
                && i + 1 < pieces.size()
                && pieces.get(i + 1).hasForm(VerbForm.BASE)
                && !pieces.get(i + 1).isNoun();
    }

    // praise only

    /** Nothing but praise, ranks, a verb that says little by itself, and at most the name of a group of people. */
    private boolean isVagueOnly(List<Clause> clauses) {
        boolean praised = false;
        int groups = 0;
        int verbs = 0;
        for (Clause clause : clauses) {
            @Nullable Verb verb = clause.verb();
            boolean being = verb != null
                    && verb.isFirst()
                    && verb.is(Category.VERB_STATE)
                    && !verb.is(Category.VERB_DELIVER)
                    && !verb.is(Category.VERB_MAINTAIN);
            for (int i = clause.from(); i < clause.to(); i++) {
                Piece piece = pieces.get(i);
                if (verb != null && i == verb.at()) {
                    verbs++;
                } else if (piece.is(Category.WORD_VAGUE) || piece.isFigure()) {
                    praised = true;
                } else if ((verb == null && piece.is(Category.NOUN_STAFF)) || (being && piece.isNoun())) {
                    groups++;
                } else if (isContent(piece)) {
                    return false;
                }
            }
        }
        return praised ? groups <= 1 : groups == 0 && verbs > 0;
    }

    private static boolean isContent(Piece piece) {
        boolean function = FigureParser.isCue(piece.token)
                || piece.is(Category.WORD_DETERMINER)
                || piece.is(Category.WORD_PRONOUN)
                || piece.is(Category.WORD_STOP)
                || piece.is(Category.WORD_MORE)
                || piece.is(Category.WORD_ADVERB)
                || piece.is(Category.WORD_UNIVERSAL)
                || piece.is(Category.VERB_AUXILIARY);
        return piece.isWord() && !piece.deadline && (piece.isNoun() || !function);
    }

    private ImmutableList<Mark> marks(List<List<Clause>> sentences, Clause main) {
        return Marks.of(pieces, text, sentences, main).stream()
                .filter(mark -> mark.kind() != MarkKind.SECOND_RESULT)
                .sorted(Comparator.comparingInt(
                        (Mark mark) -> mark.words().span().start()))
                .collect(ImmutableList.toImmutableList());
    }

    private Phrase phrase(Piece piece) {
        return new Phrase(text.substring(piece.start, piece.end), span(piece));
    }

    private static Span span(Piece piece) {
        return new Span(piece.start, piece.end);
    }

    /** Finds something in a clause, or null. */
    private interface Finder<T> {
        @Nullable
        T find(Clause clause);
    }
}
