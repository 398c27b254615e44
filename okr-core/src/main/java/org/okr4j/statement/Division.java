package org.okr4j.statement;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Divides a text in which two things are joined, where it can be told which words belong to which. */
final class Division {

    private static final CharMatcher LOOSE_AT_END = CharMatcher.whitespace().or(CharMatcher.anyOf(",;:-\u2013\u2014"));

    private Division() {}

    /** The aims of a title, each as a title of its own; the title itself where it has one, or cannot be divided. */
    static ImmutableList<String> aims(ObjectiveStatement title) {
        return title.secondThing()
                .flatMap(second -> parted(title.text(), second.span().start(), title.lexicon()))
                .map(parts -> ImmutableList.of(parts.get(0), Formula.capitalized(parts.get(1))))
                .orElseGet(() -> ImmutableList.of(title.text()));
    }

    /** The results of a sentence, each as one of its own; the sentence itself where it has one, or cannot be divided. */
    static ImmutableList<String> results(Statement statement) {
        List<Span> seconds = statement.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.SECOND_RESULT)
                .map(mark -> mark.words().span())
                .toList();
        Optional<Span> first = statement
                .target()
                .map(StatedTarget::span)
                .or(() -> statement.change().map(StatedChange::span));
        if (seconds.size() != 1 || first.isEmpty()) {
            return ImmutableList.of(statement.text());
        }
        return begin(statement, first.get().end(), seconds.get(0).start())
                .flatMap(begin -> parted(statement.text(), begin, statement.lexicon()))
                .map(parts ->
                        ImmutableList.of(withDeadline(parts.get(0), statement), withVerb(parts.get(1), statement)))
                .filter(parts -> parts.stream().allMatch(part -> isResult(part, statement)))
                .orElseGet(() -> ImmutableList.of(statement.text()));
    }

    /** Where the words begin that lead to the second number: after the last joint between the two. */
    private static Optional<Integer> begin(Statement statement, int first, int second) {
        List<Token> tokens = statement.lexicon().tokens(statement.text());
        for (int i = tokens.size() - 2; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.start >= first && token.end <= second && isJoint(token)) {
                return Optional.of(tokens.get(i + 1).start);
            }
        }
        return Optional.empty();
    }

    /** The texts before and after the joint that stands right before a place. */
    private static Optional<ImmutableList<String>> parted(String text, int begin, Lexicon lexicon) {
        Token joint = null;
        for (Token token : lexicon.tokens(text)) {
            if (token.end <= begin) {
                joint = token;
            }
        }
        if (joint == null || !isJoint(joint)) {
            return Optional.empty();
        }
        String before = LOOSE_AT_END.trimTrailingFrom(text.substring(0, joint.start));
        String after = text.substring(begin).strip();
        return before.isEmpty() || after.isEmpty() ? Optional.empty() : Optional.of(ImmutableList.of(before, after));
    }

    private static boolean isJoint(Token token) {
        return token.is(Category.CUE_AND) || token.isSign(",") || token.isSign(";");
    }

    /** A deadline at the end is that of both. */
    private static String withDeadline(String part, Statement statement) {
        return statement
                .deadline()
                .filter(deadline -> deadline.span().start() >= part.length())
                .map(deadline -> part + " " + deadline.text())
                .orElse(part);
    }

    /** A verb that stands before both is that of both. */
    private static String withVerb(String part, Statement statement) {
        boolean hasVerb =
                statement.verb().isEmpty() || read(part, statement).verb().isPresent();
        return Formula.capitalized(
                hasVerb ? part : statement.verb().get().span().of(statement.text()) + " " + part);
    }

    private static boolean isResult(String part, Statement whole) {
        Statement read = read(part, whole);
        return read.verb().isPresent()
                && read.metric().isPresent()
                && (read.target().isPresent() || read.change().isPresent())
                && read.marks().stream().noneMatch(mark -> mark.kind() == MarkKind.SECOND_RESULT);
    }

    private static Statement read(String part, Statement whole) {
        return StatementReader.of(whole.lexicon()).read(part);
    }
}
