package org.okr4j.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.text.Language;

/**
 * What a {@linkplain StatementReader reader} read from the title of an objective.
 *
 * <p>A good objective tells an end state in words: no target in numbers, which belongs into a key result, no deliverable,
 * and one thing only. Periods such as Q3, ranks such as #1 and sizes that describe a thing are no targets.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ObjectiveStatement implements WithObjectiveStatement permits ImmutableObjectiveStatement {

    ObjectiveStatement() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the title as it was given} */
    public abstract String text();

    /** {@return the base form of the main verb, and where it stands; empty where there is none} */
    public abstract Optional<Phrase> verb();

    /** {@return the number that makes it a key result; empty where it is qualitative} */
    public abstract Optional<Phrase> number();

    /** {@return the words that make it a deliverable or an activity; empty where it tells an end state} */
    public abstract Optional<Phrase> deliverable();

    /** {@return the words with which a second thing begins; empty where it is about one} */
    public abstract Optional<Phrase> secondThing();

    /** {@return whether it says nothing but praise and generalities} */
    public abstract boolean isVagueOnly();

    /** {@return words that may be wrong, in the order of the text} */
    public abstract ImmutableList<Mark> marks();

    @Value.Auxiliary
    abstract Lexicon lexicon();

    /** {@return the language it was read in} */
    public final Language language() {
        return lexicon().language();
    }

    /** {@return whether it has no target in numbers} */
    public final boolean isQualitative() {
        return number().isEmpty();
    }

    /** {@return whether it names a deliverable or an activity, and not a state to reach} */
    public final boolean isDeliverable() {
        return deliverable().isPresent();
    }

    /** {@return whether it is about one thing} */
    public final boolean isOneThing() {
        return secondThing().isEmpty();
    }

    /**
     * {@return the title, divided into one for each of two aims that are joined with and or a comma; the title as it is where
     * it has one aim, or cannot be divided}
     *
     * <pre>{@code
     * StatementReader.english().readObjective("Safer streets and cleaner parks").aims();
     * // [Safer streets, Cleaner parks]
     * }</pre>
     */
    public final ImmutableList<String> aims() {
        return Division.aims(this);
    }

    static final class Builder extends ImmutableObjectiveStatement.Builder {
        Builder() {}
    }
}
