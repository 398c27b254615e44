package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.LifecycleState;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/**
 * Says what a rule is, and ends with {@link #check}. An id and a reason are needed, all else has a default. Made by
 * {@link Rule#forEach}; not thread-safe.
 *
 * @param <T> the type of the rule's subjects
 */
public final class RuleBuilder<T> {

    /** In which states an objective is looked at unless a rule says otherwise. */
    static final ImmutableSet<LifecycleState> USUAL_STATES = Sets.immutableEnumSet(
            LifecycleState.DRAFT,
            LifecycleState.PROPOSED,
            LifecycleState.REVIEWED,
            LifecycleState.PUBLISHED,
            LifecycleState.CLOSED);

    final SubjectType<T> subjectType;
    RuleFamily family = RuleFamily.CUSTOM;
    Severity severity = Severity.WARNING;
    boolean blocksPublishing;
    ImmutableSet<RuleSource> sources = ImmutableSet.of(RuleSource.OURS);
    Reach reach = Reach.SELF;
    boolean needsProgram;
    boolean alsoAlone;
    boolean readsText;
    ImmutableList<Rule.Need> needs = ImmutableList.of();
    ImmutableSet<LifecycleState> states = USUAL_STATES;
    ImmutableList<Parameter<?>> parameters = ImmutableList.of();

    @Nullable
    String template;

    Predicate<T> selection = subject -> true;

    private @Nullable RuleId id;
    private @Nullable Message rationale;

    RuleBuilder(SubjectType<T> subjectType) {
        this.subjectType = subjectType;
    }

    /**
     * Sets the identity: the statement that should hold.
     *
     * @param statement lower-case words joined by hyphens; start your own with a prefix of yours
     * @return this builder
     */
    public RuleBuilder<T> id(String statement) {
        this.id = RuleId.of(statement);
        return this;
    }

    /**
     * Sets what the rule is about; {@code CUSTOM} by default.
     *
     * @param family the family
     * @return this builder
     */
    public RuleBuilder<T> family(RuleFamily family) {
        this.family = requireNonNull(family, "family");
        return this;
    }

    /**
     * Sets how grave the findings are; {@code WARNING} by default. A rule that is off runs only in profiles that grade
     * it.
     *
     * @param severity the severity
     * @return this builder
     */
    public RuleBuilder<T> severity(Severity severity) {
        this.severity = requireNonNull(severity, "severity");
        return this;
    }

    /**
     * Says that the findings keep an objective from being published.
     *
     * @return this builder
     */
    public RuleBuilder<T> blocksPublishing() {
        this.blocksPublishing = true;
        return this;
    }

    /**
     * Sets why the statement should hold.
     *
     * @param reason a sentence, or the key of one in the phrasebooks
     * @return this builder
     */
    public RuleBuilder<T> because(String reason) {
        this.rationale = Message.of(reason);
        return this;
    }

    /**
     * Sets who says so; {@code OURS} by default.
     *
     * @param first a source
     * @param others more of them
     * @return this builder
     */
    public RuleBuilder<T> source(RuleSource first, RuleSource... others) {
        this.sources = Sets.immutableEnumSet(first, others);
        return this;
    }

    /**
     * Sets how far the rule looks; {@code SELF} by default. From {@code UNIT} on it needs a program.
     *
     * @param reach the reach
     * @return this builder
     */
    public RuleBuilder<T> reach(Reach reach) {
        this.reach = requireNonNull(reach, "reach");
        return this;
    }

    /**
     * Says that the rule needs a program though its reach is short: for the dates of the cycle, or for scores. It is not
     * evaluated on a draft that is checked alone.
     *
     * @return this builder
     */
    public RuleBuilder<T> needsProgram() {
        this.needsProgram = true;
        return this;
    }

    /**
     * Says that the rule also judges a key result that is checked alone, though it reaches for the objective where there is
     * one: it asks {@link RuleContext#isAlone()} before.
     *
     * @return this builder
     */
    public RuleBuilder<T> alsoAlone() {
        this.alsoAlone = true;
        return this;
    }

    /**
     * Says that the rule judges what the text of a key result or the title of an objective says, which {@link
     * RuleContext#statement()} and {@link RuleContext#objectiveStatement()} read. A text in a language that no built-in
     * reader knows is not shown to the rule; the report lists it once for all such rules, under {@link
     * NotEvaluated#LANGUAGE_UNKNOWN}.
     *
     * @return this builder
     */
    public RuleBuilder<T> readsText() {
        this.readsText = true;
        return this;
    }

    /**
     * Says what a program must have for the rule to judge, such as a roadmap. Where it has not, the rule is listed once
     * as not evaluated.
     *
     * @param condition what must hold for the program
     * @param otherwise what is missing: a sentence, or the key of one in the phrasebooks
     * @return this builder
     */
    public RuleBuilder<T> needs(Predicate<ResolvedProgram> condition, String otherwise) {
        this.needsProgram = true;
        this.needs = ImmutableList.<Rule.Need>builder()
                .addAll(needs)
                .add(new Rule.Need(requireNonNull(condition, "condition"), Message.of(otherwise)))
                .build();
        return this;
    }

    /**
     * Sets in which states an objective, or the objective of a key result, is looked at; by default in all but
     * deprioritized and cancelled. A dependency is looked at as the key result is that has it. Subjects of another kind
     * have no state.
     *
     * @param first a state
     * @param others more of them
     * @return this builder
     */
    public RuleBuilder<T> appliesTo(LifecycleState first, LifecycleState... others) {
        this.states = Sets.immutableEnumSet(first, others);
        return this;
    }

    /**
     * Declares what the rule can be tuned with.
     *
     * @param parameters the parameters, of different names
     * @return this builder
     */
    public RuleBuilder<T> parameters(Parameter<?>... parameters) {
        Set<String> names = new HashSet<>();
        for (Parameter<?> parameter : parameters) {
            checkArgument(names.add(parameter.name()), "Rule: parameter must be declared once: %s", parameter.name());
        }
        this.parameters = ImmutableList.copyOf(parameters);
        return this;
    }

    /**
     * Sets which subjects are looked at: all by default. Keep judgement out of it.
     *
     * @param selection true for a subject to look at
     * @return this builder
     */
    public RuleBuilder<T> where(Predicate<T> selection) {
        this.selection = requireNonNull(selection, "selection");
        return this;
    }

    /**
     * Sets the message of findings that give none of their own.
     *
     * @param template a template, or the key of one in the phrasebooks
     * @return this builder
     */
    public RuleBuilder<T> message(String template) {
        this.template = requireNonNull(template, "template");
        return this;
    }

    /**
     * Makes the rule.
     *
     * @param check told each subject; reports to the context what is wrong with it
     * @return the rule
     * @throws IllegalArgumentException if there is no id or no reason
     */
    public Rule<T> check(BiConsumer<T, RuleContext<T>> check) {
        return new Rule<>(this, requireNonNull(check, "check"));
    }

    RuleId id() {
        checkArgument(id != null, "Rule: id must be set");
        return id;
    }

    Message rationale() {
        checkArgument(rationale != null, "Rule '%s': reason must be set by because(…)", id);
        return rationale;
    }
}
