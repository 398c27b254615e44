package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.LifecycleState;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/**
 * A statement that should hold for every subject of one kind, why, and how to tell where it does not.
 *
 * <p>Subjects are the program, its units, its objectives, its key results, what these depend on, or its KPIs. A rule is
 * made by {@link #forEach}; its check is called once a subject with the subject and a {@link RuleContext}, and says
 * nothing where all is well. It must depend on nothing else, and must be safe to call from several threads.
 *
 * <p>Rules are compared by identity. This class is immutable and thread-safe.
 *
 * @param <T> the type of its subjects: {@code OkrProgram}, {@code OrgUnit}, {@code Objective}, {@code KeyResult}, {@code
 *     Dependency}, {@code Kpi} or {@code SuppressionUse}
 */
public final class Rule<T> {

    private final SubjectType<T> subjectType;
    private final RuleId id;
    private final RuleFamily family;
    private final Severity severity;
    private final boolean blocksPublishing;
    private final Message rationale;
    private final ImmutableSet<RuleSource> sources;
    private final Reach reach;
    private final boolean needsProgram;
    private final boolean alsoAlone;
    private final boolean readsText;
    private final ImmutableList<Need> needs;
    private final ImmutableSet<LifecycleState> states;
    private final ImmutableList<Parameter<?>> parameters;
    private final @Nullable String template;
    private final Predicate<T> selection;
    private final BiConsumer<T, RuleContext<T>> check;

    Rule(RuleBuilder<T> builder, BiConsumer<T, RuleContext<T>> check) {
        this.subjectType = builder.subjectType;
        this.id = builder.id();
        this.family = builder.family;
        this.severity = builder.severity;
        this.blocksPublishing = builder.blocksPublishing;
        this.rationale = builder.rationale();
        this.sources = builder.sources;
        this.reach = builder.reach;
        this.needsProgram = builder.needsProgram;
        this.alsoAlone = builder.alsoAlone;
        this.readsText = builder.readsText;
        this.needs = builder.needs;
        this.states = builder.states;
        this.parameters = builder.parameters;
        this.template = builder.template;
        this.selection = builder.selection;
        this.check = check;
    }

    /**
     * Returns a builder of a rule that looks at each subject of a type.
     *
     * @param subjects {@code OkrProgram}, {@code OrgUnit}, {@code Objective}, {@code KeyResult}, {@code Dependency}, {@code Kpi} or
     *     {@code SuppressionUse}
     * @param <T> the type of the subjects
     * @return a builder, whose {@link RuleBuilder#check check} makes the rule
     * @throws IllegalArgumentException if there are no rules for that type
     */
    public static <T> RuleBuilder<T> forEach(Class<T> subjects) {
        return new RuleBuilder<>(SubjectType.of(subjects));
    }

    /** {@return the identity of this rule} */
    public RuleId id() {
        return id;
    }

    /** {@return the type of its subjects} */
    public Class<T> subjects() {
        return subjectType.type();
    }

    /** {@return what it is about} */
    public RuleFamily family() {
        return family;
    }

    /** {@return how grave its findings are unless a profile says otherwise} */
    public Severity severity() {
        return severity;
    }

    /** {@return whether its findings keep an objective from being published unless a profile says otherwise} */
    public boolean blocksPublishing() {
        return blocksPublishing;
    }

    /** {@return why the statement should hold} */
    public Message rationale() {
        return rationale;
    }

    /** {@return who says so} */
    public ImmutableSet<RuleSource> sources() {
        return sources;
    }

    /** {@return how far it looks} */
    public Reach reach() {
        return reach;
    }

    /** {@return in which states an objective is looked at: by default in all but deprioritized and cancelled} */
    public ImmutableSet<LifecycleState> states() {
        return states;
    }

    /** {@return what it can be tuned with} */
    public ImmutableList<Parameter<?>> parameters() {
        return parameters;
    }

    /**
     * Returns the parameter with a name.
     *
     * @param name the name
     * @return the parameter; empty if this rule declares none of that name
     */
    public Optional<Parameter<?>> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return id.toString();
    }

    SubjectType<T> subjectType() {
        return subjectType;
    }

    /** {@return whether it needs a whole program, and is not evaluated on a draft that is checked alone} */
    public boolean needsProgram() {
        return needsProgram || subjectType.scope() == Scope.PROGRAM || reach.compareTo(Reach.UNIT) >= 0;
    }

    /** {@return whether it judges what texts say, and does not see those in a language that no built-in reader knows} */
    public boolean readsText() {
        return readsText;
    }

    /** What must be at hand for this rule to judge. */
    Scope scope() {
        if (needsProgram()) {
            return Scope.PROGRAM;
        }
        return reach == Reach.OBJECTIVE && !alsoAlone ? Scope.OBJECTIVE : subjectType.scope();
    }

    Optional<Message> unmetNeed(ResolvedProgram program) {
        return needs.stream()
                .filter(need -> !need.condition().test(program))
                .map(Need::reason)
                .findFirst();
    }

    /** Whether it looks at a subject in a state; what has no state is looked at whenever it is meant. */
    boolean selects(T subject, Optional<LifecycleState> state) {
        return (state.isEmpty() || states.contains(state.get())) && selection.test(subject);
    }

    void check(RuleContext<T> context) {
        check.accept(context.subject(), context);
    }

    String template() {
        checkArgument(template != null, "Rule '%s': message must be set where a finding gives none", id);
        return template;
    }

    record Need(Predicate<ResolvedProgram> condition, Message reason) {}
}
