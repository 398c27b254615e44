package org.okr4j.json;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.statement.ChangeMode;
import org.okr4j.statement.Clue;
import org.okr4j.statement.Comparison;
import org.okr4j.statement.Deadline;
import org.okr4j.statement.Evidence;
import org.okr4j.statement.Mark;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Span;
import org.okr4j.statement.StatedChange;
import org.okr4j.statement.StatedNumber;
import org.okr4j.statement.StatedTarget;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementDirection;
import org.okr4j.statement.StatementPart;

/**
 * What was read from sentences. Unlike in other documents, every property is always there, and constants have the names
 * that they have in Java: such lines are compared with others by programs, column by column.
 */
final class StatementViews {

    private static final View<Span> SPAN = Outline.of(Span.class)
            .required("start", Scalars.COUNT, Span::start)
            .required("end", Scalars.COUNT, Span::end)
            .build();

    private static final View<Phrase> WORDS = Outline.<Phrase>named("Words")
            .required("text", Views.TEXT, Phrase::text)
            .required("start", Scalars.COUNT, phrase -> phrase.span().start())
            .required("end", Scalars.COUNT, phrase -> phrase.span().end())
            .build();

    private static final View<StatedTarget> TARGET = Outline.of(StatedTarget.class)
            .required("value", Scalars.DECIMAL, StatedTarget::value)
            .nullable("max", Scalars.DECIMAL, StatedTarget::upTo)
            .required("comparator", Views.TEXT, target -> comparator(target.comparison()))
            .required(
                    "strict",
                    BooleanCodec.BOOLEAN,
                    target -> target.comparison().isStrict())
            .build();

    private static final View<StatedChange> CHANGE = Outline.of(StatedChange.class)
            .required("mode", constant(ChangeMode.class), StatedChange::mode)
            .required("value", Scalars.DECIMAL, StatedChange::value)
            .nullable("max", Scalars.DECIMAL, StatedChange::upTo)
            .required("comparator", Views.TEXT, change -> comparator(change.comparison()))
            .required(
                    "strict",
                    BooleanCodec.BOOLEAN,
                    change -> change.comparison().isStrict())
            .build();

    private static final View<Deadline> DEADLINE = Outline.of(Deadline.class)
            .required("text", Views.TEXT, Deadline::text)
            .nullable("date", Scalars.DATE, Deadline::date)
            .build();

    private static final View<Mark> MARK = Outline.of(Mark.class)
            .required("kind", constant(MarkKind.class), Mark::kind)
            .required("words", WORDS, Mark::words)
            .build();

    private static final View<Evidence> EVIDENCE = Outline.of(Evidence.class)
            .required("part", constant(StatementPart.class), Evidence::part)
            .required("clue", constant(Clue.class), Evidence::clue)
            .nullable("words", WORDS, Evidence::words)
            .required("text", Views.MESSAGE, Evidence::message)
            .build();

    private static final View<Statement> SPANS = Outline.<Statement>named("StatementSpans")
            .nullable("verb", SPAN, statement -> statement.verb().map(Phrase::span))
            .nullable("metric", SPAN, statement -> statement.metric().map(Phrase::span))
            .nullable("baseline", SPAN, statement -> statement.baseline().map(StatedNumber::span))
            .nullable("target", SPAN, statement -> statement.target().map(StatedTarget::span))
            .nullable("change", SPAN, statement -> statement.change().map(StatedChange::span))
            .nullable("deadline", SPAN, statement -> statement.deadline().map(Deadline::span))
            .build();

    static final View<Statement> STATEMENT = Outline.of(Statement.class)
            .required("kind", constant(KeyResultKind.class), Statement::kind)
            .required("measurable", BooleanCodec.BOOLEAN, Statement::isMeasurable)
            .nullable("verb", Views.TEXT, statement -> text(statement.verb()))
            .nullable("metric", Views.TEXT, statement -> text(statement.metric()))
            .required("direction", constant(StatementDirection.class), Statement::direction)
            .nullable("baseline", Scalars.DECIMAL, StatementViews::baseline)
            .nullable("target", TARGET, Statement::target)
            .nullable("change", CHANGE, Statement::change)
            .nullable("unit", Scalars.METRIC_UNIT, Statement::unit)
            .nullable("deadline", DEADLINE, Statement::deadline)
            .nullable("per", Scalars.FREQUENCY, Statement::per)
            .required("countedFromZero", BooleanCodec.BOOLEAN, Statement::isCountedFromZero)
            .required("language", Scalars.LANGUAGE, Statement::language)
            .required("text", Views.TEXT, Statement::text)
            .required("spans", SPANS, statement -> statement)
            .list("evidence", EVIDENCE, Statement::evidence)
            .list("marks", MARK, Statement::marks)
            .list(
                    "missing",
                    constant(StatementPart.class),
                    statement -> statement.missing().asList())
            .required("completeness", Scalars.COUNT, Statement::completeness)
            .nullable("measure", MeasureCodecs.MEASURE, Statement::measure)
            .required("proposal", Views.TEXT, Statement::proposal)
            .build();

    private static final View<ObjectiveStatement> OBJECTIVE_SPANS = Outline.<ObjectiveStatement>named(
                    "ObjectiveStatementSpans")
            .nullable("verb", SPAN, statement -> statement.verb().map(Phrase::span))
            .nullable("number", SPAN, statement -> statement.number().map(Phrase::span))
            .nullable("deliverable", SPAN, statement -> statement.deliverable().map(Phrase::span))
            .nullable("secondThing", SPAN, statement -> statement.secondThing().map(Phrase::span))
            .build();

    static final View<ObjectiveStatement> OBJECTIVE = Outline.of(ObjectiveStatement.class)
            .required("qualitative", BooleanCodec.BOOLEAN, ObjectiveStatement::isQualitative)
            .required("oneThing", BooleanCodec.BOOLEAN, ObjectiveStatement::isOneThing)
            .required("vagueOnly", BooleanCodec.BOOLEAN, ObjectiveStatement::isVagueOnly)
            .nullable("verb", Views.TEXT, statement -> text(statement.verb()))
            .nullable("number", Views.TEXT, statement -> text(statement.number()))
            .nullable("deliverable", Views.TEXT, statement -> text(statement.deliverable()))
            .nullable("secondThing", Views.TEXT, statement -> text(statement.secondThing()))
            .required("language", Scalars.LANGUAGE, ObjectiveStatement::language)
            .required("text", Views.TEXT, ObjectiveStatement::text)
            .required("spans", OBJECTIVE_SPANS, statement -> statement)
            .list("marks", MARK, ObjectiveStatement::marks)
            .build();

    private StatementViews() {}

    private static <E extends Enum<E>> View<E> constant(Class<E> type) {
        return WordCodec.of(EnumSet.allOf(type), Enum::name);
    }

    /** Without strictness, which has a property of its own. */
    private static String comparator(Comparison comparison) {
        return comparison.isLowerBound() ? ">=" : comparison.isUpperBound() ? "<=" : "=";
    }

    private static Optional<String> text(Optional<Phrase> phrase) {
        return phrase.map(Phrase::text);
    }

    private static Optional<BigDecimal> baseline(Statement statement) {
        return statement.baseline().map(StatedNumber::value);
    }
}
