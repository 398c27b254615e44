package org.okr4j.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResultKind;

/** One reading of one sentence. Not thread-safe, and used once. */
final class Reading {

    private static final int NEAR = 10;

    private final Lexicon lexicon;
    private final DateContext dates;
    private final String text;
    private final List<Piece> pieces;
    private final ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();

    Reading(Lexicon lexicon, DateContext dates, String text) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.text = text;
        List<Piece> all = Pieces.of(lexicon.tokens(text), lexicon.words());
        this.pieces = all.subList(Labels.end(all), all.size());
    }

    Statement statement() {
        List<Deadline> deadlines = new DeadlineFinder(pieces, text, dates).find();
        List<List<Clause>> sentences = new Clauses(pieces).sentences();
        Statement.Builder builder = Statement.builder().text(text).lexicon(lexicon);
        Optional<Deadline> deadline = deadlines.stream().findFirst();
        builder.deadline(deadline);
        if (sentences.isEmpty()) {
            evidence.add(new Evidence(StatementPart.KIND, Clue.NOTHING, Optional.empty()));
            evidence.add(new Evidence(StatementPart.MEASURABLE, Clue.HAS_NO_NUMBER, Optional.empty()));
            return builder.kind(KeyResultKind.VAGUE)
                    .isMeasurable(false)
                    .direction(StatementDirection.NONE)
                    .isCountedFromZero(false)
                    .addAllEvidence(evidence.build())
                    .build();
        }
        int chosen = chosenSentence(sentences);
        List<Clause> sentence = sentences.get(chosen);
        Clause clause = joined(sentences, chosen, chosenClause(sentence));
        read(builder, clause, sentences, chosen);
        deadline.ifPresent(each -> evidence.add(new Evidence(
                StatementPart.DEADLINE, Clue.DATE_OR_PERIOD, Optional.of(new Phrase(each.text(), each.span())))));
        return builder.addAllMarks(Marks.of(pieces, text, sentences, clause))
                .addAllEvidence(evidence.build())
                .build();
    }

    /** The first sentence that has a number to reach or to move by, else the first. */
    private static int chosenSentence(List<List<Clause>> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            for (Clause clause : sentences.get(i)) {
                if (hasNumber(clause)) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static boolean hasNumber(Clause clause) {
        Use main = clause.main();
        return (main != null && main.rank() != 2) || (clause.verb() != null && isFactor(clause.verb()));
    }

    private static boolean isFactor(Verb verb) {
        return verb.is(Category.VERB_MULTIPLY);
    }

    private static Clause chosenClause(List<Clause> sentence) {
        for (Clause clause : sentence) {
            if (hasNumber(clause)) {
                return clause;
            }
        }
        return sentence.get(0);
    }

    /** A fragment that only has a number goes with the sentence before it: Increase visits. 5% a month. */
    private Clause joined(List<List<Clause>> sentences, int chosen, Clause clause) {
        if (chosen == 0 || clause.verb() != null) {
            return clause;
        }
        Clause before = sentences.get(chosen - 1).get(0);
        Use main = clause.main();
        boolean bare =
                main != null && main.at() == clause.from() && !Nouns.between(pieces, main.at() + 1, clause.to()).any;
        if (bare && before.verb() != null && before.verb().isChange()) {
            return new Clause(
                    before.from(),
                    clause.to(),
                    before.verb(),
                    new Roles(pieces, before.from(), clause.to(), before.verb()).find());
        }
        return clause;
    }

    private void read(Statement.Builder builder, Clause clause, List<List<Clause>> sentences, int chosen) {
        @Nullable Use target = clause.target();
        @Nullable Use change = clause.change();
        @Nullable Use baseline = clause.baseline();
        if (baseline == null) {
            baseline = baselineOf(sentences, chosen, clause);
        }
        @Nullable Verb governing = clause.verb();
        @Nullable BigDecimal factor = factor(governing);
        KindJudge.Verdict verdict = new KindJudge(pieces).judge(clause);
        boolean isFactor = factor != null && change == null;
        if (isFactor) {
            verdict = new KindJudge.Verdict(
                    KeyResultKind.OUTCOME_METRIC,
                    Clue.NUMBER_ON_OUTCOME,
                    true,
                    governing == null ? null : governing.piece());
        }
        boolean scored =
                verdict.kind() == KeyResultKind.OUTCOME_METRIC || verdict.kind() == KeyResultKind.COUNTED_OUTPUT;
        builder.kind(verdict.kind()).isMeasurable(verdict.measurable());
        evidence.add(new Evidence(
                StatementPart.KIND,
                verdict.clue(),
                Optional.ofNullable(verdict.words()).map(this::phrase)));
        evidence.add(new Evidence(
                StatementPart.MEASURABLE,
                verdict.measurable() ? scored ? Clue.HAS_NUMBER : verdict.clue() : Clue.HAS_NO_NUMBER,
                Optional.empty()));
        @Nullable Verb verb = verbOf(sentences, chosen, clause);
        if (verb != null) {
            builder.verb(new Phrase(verb.lemma(), span(verb.piece())));
            evidence.add(new Evidence(
                    StatementPart.VERB,
                    verb.isFirst() ? Clue.VERB_FIRST : Clue.VERB_AFTER_SUBJECT,
                    Optional.of(phrase(verb.piece()))));
        }
        MetricFinder metrics = new MetricFinder(pieces, text);
        Optional<MetricFinder.Found> metric = metrics.find(clause, verdict);
        boolean named = scored
                || verdict.kind() == KeyResultKind.VAGUE
                || verdict.clue() == Clue.ALL_OR_NONE
                || verdict.clue() == Clue.TARGET_ELSEWHERE;
        if (named && metric.isPresent()) {
            builder.metric(metrics.phrase(metric.get()));
            evidence.add(
                    new Evidence(StatementPart.METRIC, metric.get().clue(), Optional.of(metrics.phrase(metric.get()))));
        }
        StatementDirection direction = new DirectionJudge(pieces, evidence, text)
                .judge(clause, verdict, scored ? target : null, scored ? change : null, scored ? baseline : null);
        builder.direction(direction);
        if (scored) {
            boolean counts = metric.isPresent() && metric.get().clue() == Clue.AFTER_NUMBER;
            numbers(builder, clause, target, change, baseline, isFactor ? factor : null, direction, counts);
        } else {
            builder.isCountedFromZero(false);
        }
    }

    private static @Nullable BigDecimal factor(@Nullable Verb verb) {
        return verb == null || !(verb.piece().token.entry.value(Category.VERB_MULTIPLY) instanceof BigDecimal factor)
                ? null
                : factor;
    }

    /** The first verb of the sentence; where it has none, of the text. */
    private static @Nullable Verb verbOf(List<List<Clause>> sentences, int chosen, Clause clause) {
        for (Clause each : sentences.get(chosen)) {
            if (each.verb() != null) {
                return each.verb();
            }
        }
        if (clause.verb() != null) {
            return clause.verb();
        }
        for (List<Clause> sentence : sentences) {
            for (Clause each : sentence) {
                if (each.verb() != null && each.verb().isFirst()) {
                    return each.verb();
                }
            }
        }
        return null;
    }

    private static @Nullable Use baselineOf(List<List<Clause>> sentences, int chosen, Clause clause) {
        for (int i = chosen; i < sentences.size(); i++) {
            for (Clause each : sentences.get(i)) {
                Use baseline = each.baseline();
                boolean alone = each.target() == null && each.change() == null;
                if (baseline != null && each.from() > clause.from() && alone) {
                    return baseline;
                }
            }
        }
        return null;
    }

    private void numbers(
            Statement.Builder builder,
            Clause clause,
            @Nullable Use target,
            @Nullable Use change,
            @Nullable Use baseline,
            @Nullable BigDecimal factor,
            StatementDirection direction,
            boolean counts) {
        if (baseline != null) {
            BigDecimal value =
                    target == null ? baseline.figure().value : Normalized.baseline(baseline.figure(), target.figure());
            builder.baseline(new StatedNumber(value, span(pieces.get(baseline.at()))));
            evidence.add(new Evidence(
                    StatementPart.BASELINE, baseline.clue(), Optional.of(phrase(pieces.get(baseline.at())))));
        }
        if (target != null) {
            Figure figure = target.figure();
            builder.target(new StatedTarget(
                    figure.value,
                    Optional.ofNullable(figure.upTo),
                    comparison(clause, target, direction),
                    span(pieces.get(target.at()))));
            evidence.add(
                    new Evidence(StatementPart.TARGET, target.clue(), Optional.of(phrase(pieces.get(target.at())))));
        }
        if (change != null) {
            Figure figure = change.figure();
            boolean band = figure.value.signum() < 0 && figure.upTo != null;
            builder.change(new StatedChange(
                    mode(figure),
                    figure.value.abs(),
                    band ? Optional.empty() : Optional.ofNullable(figure.upTo),
                    figure.comparison,
                    span(pieces.get(change.at()))));
            evidence.add(
                    new Evidence(StatementPart.CHANGE, change.clue(), Optional.of(phrase(pieces.get(change.at())))));
        } else if (factor != null && clause.verb() != null) {
            Piece piece = clause.verb().piece();
            builder.change(
                    new StatedChange(ChangeMode.FACTOR, factor, Optional.empty(), Comparison.EXACTLY, span(piece)));
            evidence.add(new Evidence(StatementPart.CHANGE, Clue.VERB_OF_FACTOR, Optional.of(phrase(piece))));
        }
        Optional<MetricUnit> unit = unit(target, baseline);
        if ((target == null && baseline == null) || (unit.isEmpty() && target == null && change != null)) {
            unit = factor != null && change == null ? Optional.of(MetricUnit.FACTOR) : unit(change, null);
        }
        builder.unit(unit);
        @Nullable Use main = target != null ? target : change;
        if (unit.isPresent() && main == null && clause.verb() != null) {
            evidence.add(new Evidence(
                    StatementPart.UNIT,
                    Clue.VERB_OF_FACTOR,
                    Optional.of(phrase(clause.verb().piece()))));
        }
        if (unit.isPresent() && main != null) {
            evidence.add(new Evidence(
                    StatementPart.UNIT, Clue.UNIT_BESIDE_NUMBER, Optional.of(phrase(pieces.get(main.at())))));
        }
        Optional<Frequency> per = per(main, baseline, clause);
        builder.per(per);
        builder.isCountedFromZero(per.isEmpty() && counts && isCountedFromZero(clause, target, baseline));
    }

    private Optional<Frequency> per(@Nullable Use main, @Nullable Use baseline, Clause clause) {
        if (main == null) {
            return Optional.empty();
        }
        TimeUnit per = main.figure().per;
        if (per == null && baseline != null) {
            per = baseline.figure().per;
        }
        return Optional.ofNullable(per != null ? per : rateAfter(main, clause)).map(TimeUnit::frequency);
    }

    /** The rate after the noun that is counted: 4 articles per month, 15 sessions a week. */
    private @Nullable TimeUnit rateAfter(Use main, Clause clause) {
        for (int i = main.at() + 1; i < clause.to() && i < main.at() + NEAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.isBreak() || piece.isFigure() || piece.deadline) {
                return null;
            }
            if (piece.is(Category.CALENDAR_RATE)) {
                return TimeUnit.of(piece.token);
            }
            boolean article = piece.is(Category.WORD_DETERMINER) && !piece.is(Category.CALENDAR_THIS);
            if ((piece.is(Category.CUE_PER) || article)
                    && i + 1 < clause.to()
                    && pieces.get(i + 1).isWord()) {
                TimeUnit unit = TimeUnit.of(pieces.get(i + 1).token);
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    private static Optional<MetricUnit> unit(@Nullable Use first, @Nullable Use second) {
        MetricUnit unit = first == null ? null : first.figure().unit;
        if (unit == null && second != null) {
            unit = second.figure().unit;
        }
        return Optional.ofNullable(unit);
    }

    private static ChangeMode mode(Figure figure) {
        if (figure.isFactor()) {
            return ChangeMode.FACTOR;
        }
        return figure.isPercent() ? ChangeMode.RELATIVE : ChangeMode.ABSOLUTE;
    }

    private Comparison comparison(Clause clause, Use target, StatementDirection direction) {
        Comparison comparison = target.figure().comparison;
        Verb verb = clause.verb();
        if (comparison == Comparison.EXACTLY
                && verb != null
                && verb.is(Category.VERB_EXCEED)
                && !verb.is(Category.VERB_REACH)) {
            return Comparison.MORE_THAN;
        }
        if (comparison == Comparison.EXACTLY && target.figure().upTo == null && isWithin(target, direction)) {
            return Comparison.AT_MOST;
        }
        if (target.figure().orBetter && direction == StatementDirection.DECREASE && comparison == Comparison.AT_LEAST) {
            return Comparison.AT_MOST;
        }
        return comparison;
    }

    private boolean isWithin(Use target, StatementDirection direction) {
        int i = target.at() - 1;
        return i >= 0
                && pieces.get(i).is(Category.CUE_WITHIN)
                && (target.figure().isTime() || direction == StatementDirection.MAINTAIN);
    }

    private boolean isCountedFromZero(Clause clause, @Nullable Use target, @Nullable Use baseline) {
        if (target == null || baseline != null || target.figure().value.signum() <= 0) {
            return false;
        }
        Figure figure = target.figure();
        boolean counts = figure.unit == null || figure.isMoney();
        boolean object =
                target.clue() == Clue.OBJECT || target.clue() == Clue.FIRST_NUMBER || target.clue() == Clue.COMPARED;
        return counts
                && object
                && !figure.comparison.isUpperBound()
                && isThings(Nouns.between(pieces, target.at() + 1, clause.to()));
    }

    private static boolean isThings(Nouns nouns) {
        return nouns.any && !nouns.isMetric();
    }

    private Phrase phrase(Piece piece) {
        return new Phrase(text.substring(piece.start, piece.end), span(piece));
    }

    private static Span span(Piece piece) {
        return new Span(piece.start, piece.end);
    }
}
