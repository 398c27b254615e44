package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiFunction;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.Objective;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Status;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Message;

/**
 * What a rule knows while it looks at one subject, and where it says what is wrong.
 *
 * <p>Neighbors of the subject are given only within the {@linkplain Reach reach} that the rule declares: asking for more
 * throws an {@link IllegalStateException} that names the rule, what it asked for and the reach that it needs. It becomes
 * a finding of {@code rule-failed}, as any other exception of a check does.
 *
 * <p>A context is good for one call of a check. It is not thread-safe.
 *
 * @param <T> the type of the subject
 */
public final class RuleContext<T> {

    private final Rule<T> rule;
    private final EffectiveSetting setting;
    private final Scene scene;
    private final Subject<T> subject;
    private final ReportCollector collector;
    private final EnumSet<RecordKind> asked;

    RuleContext(
            Rule<T> rule,
            EffectiveSetting setting,
            Scene scene,
            Subject<T> subject,
            ReportCollector collector,
            EnumSet<RecordKind> asked) {
        this.rule = rule;
        this.setting = setting;
        this.scene = scene;
        this.subject = subject;
        this.collector = collector;
        this.asked = asked;
    }

    /** {@return the thing to look at} */
    public T subject() {
        return subject.value();
    }

    /**
     * {@return the date as of which to judge} A draft that is checked alone has no date: everything in it is seen, as of
     * the last date there is.
     */
    public LocalDate asOf() {
        return scene.asOf();
    }

    /**
     * Returns what a parameter is set to for the unit of the subject.
     *
     * @param parameter a parameter that the rule declares
     * @param <V> the type of its values
     * @return the value
     * @throws IllegalStateException if the rule does not declare it
     */
    public <V> V get(Parameter<V> parameter) {
        Object value = setting.parameters().get(parameter.name());
        checkState(
                value != null && rule.parameters().contains(parameter),
                "Rule '%s': parameter must be declared: %s",
                rule,
                parameter.name());
        return parameter.cast(value);
    }

    /**
     * Reports that something is wrong with the subject as a whole.
     *
     * @param template what is wrong and what to do next: a template, or the key of one in the phrasebooks
     * @param arguments what the template's places hold
     */
    public void report(String template, Object... arguments) {
        finding().message(template, arguments).report();
    }

    /**
     * Begins a finding with the rule's own message. It counts once {@link FindingDraft#report} is called.
     *
     * @param arguments what the places of the rule's own message hold
     * @return the finding, about the subject as a whole
     */
    public FindingDraft finding(Object... arguments) {
        return new FindingDraft(rule, setting, subject, scene, collector, arguments);
    }

    /**
     * Says that the rule cannot judge this subject. What is said of all subjects alike is listed once.
     *
     * @param reason why
     */
    public void notEvaluated(Message reason) {
        collector.notEvaluated(rule.id(), subject.id(), reason);
    }

    /**
     * {@return what the text of the subject, a key result, says in its language: that of its objective, else of the unit
     * or the next one above, else of the program; English for a draft that does not say} In a program, dates that the
     * text leaves open are worked out from its cycle and fiscal calendar.
     *
     * @throws IllegalStateException if the rule does not say that it reads text, or the subject is no key result
     */
    public Statement statement() {
        return neighborhood().statement(ownKeyResult());
    }

    /**
     * {@return what {@link #statement()} gives; empty where no built-in reader knows the language} A rule that can judge
     * without it, too, asks for this one, and need not say that it reads text.
     *
     * @throws IllegalStateException if the subject is no key result
     */
    public Optional<Statement> readableStatement() {
        return neighborhood().readableStatement(ownKeyResult());
    }

    /**
     * Returns what the text of a key result of the subject's objective says.
     *
     * @param keyResult a key result of the objective that this context gives
     * @return what it says
     * @throws IllegalStateException if the rule does not say that it reads text; for a key result if the reach is below
     *     {@code OBJECTIVE}; if there is no objective
     * @throws IllegalArgumentException if it is no key result of that objective
     */
    public Statement statementOf(KeyResult keyResult) {
        checkArgument(
                objective().keyResults().contains(keyResult),
                "Rule '%s': key result must be one of its objective: '%s'",
                rule,
                keyResult.id());
        return neighborhood().statement(keyResult);
    }

    /**
     * {@return the kind of the subject, a key result: the one that its author {@linkplain KeyResult#kind() declares},
     * else the one that its text says}
     *
     * @throws IllegalStateException if the rule does not say that it reads text, or the subject is no key result
     */
    public KeyResultKind kind() {
        return ownKeyResult().kind().orElseGet(() -> statement().kind());
    }

    /**
     * {@return what the title of the objective says that the subject is, or is a key result of, in the language of the
     * objective, else of its unit or the next one above, else of the program; English for a draft that does not say}
     *
     * @throws IllegalStateException if the rule does not say that it reads text; for a key result if the reach is below
     *     {@code OBJECTIVE}; if there is no objective
     */
    public ObjectiveStatement objectiveStatement() {
        return neighborhood().objectiveStatement();
    }

    /**
     * {@return the cycle of the subject's objective; for a dependency of the objective that has it}
     *
     * @throws IllegalStateException if the rule does not say that it needs a program, or the subject has no objective
     */
    public Cycle cycle() {
        return neighborhood().cycle();
    }

    /**
     * {@return the cycle of the subject's objective; empty where no program is at hand, which would know it}
     *
     * @throws IllegalStateException if the subject is neither objective nor key result nor dependency
     */
    public Optional<Cycle> knownCycle() {
        return neighborhood().knownCycle();
    }

    /**
     * {@return whether the subject, a key result, is checked without an objective; such a key result has no cycle, and
     * nothing but its own text and dates says until when it is to be reached}
     *
     * @throws IllegalStateException if the subject is no key result
     */
    public boolean isAlone() {
        ownKeyResult();
        return subject.objective() == null;
    }

    /**
     * {@return what the program records beside its objectives: people, KPIs, conversations and others}
     *
     * @throws IllegalStateException if the rule does not say that it needs a program
     */
    public ProgramRecords records() {
        return neighborhood().records();
    }

    /**
     * Returns what is worked out from the records, once for all subjects of a run.
     *
     * @param derivation how it is worked out from the records and the day, and from nothing else; the same object each time,
     *     such as a constant of the rule
     * @param <V> the type of what is worked out
     * @return what was worked out
     * @throws IllegalStateException if the rule does not say that it needs a program
     */
    public <V> V derived(BiFunction<ProgramRecords, LocalDate, V> derivation) {
        return neighborhood().derived(derivation);
    }

    /**
     * {@return when the subject, a key result, is to be checked in next, and by whom; empty if nobody is to work on it, or
     * nothing is left to check in}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or the subject is no key result
     */
    public Optional<CheckInDuty> checkInDuty() {
        return neighborhood().checkInDuty(ownKeyResult());
    }

    /**
     * {@return the roadmap that the program follows; empty if it follows none}
     *
     * @throws IllegalStateException if the rule does not say that it needs a program
     */
    public Optional<RoadmapPlan> roadmap() {
        return neighborhood().roadmap();
    }

    /**
     * {@return the objective that the subject is, is a key result of, or is a dependency of a key result of}
     *
     * @throws IllegalStateException for a key result or a dependency if the reach is below {@code OBJECTIVE}; if there is
     *     no objective
     */
    public Objective objective() {
        return neighborhood().objective();
    }

    /**
     * {@return the key result that has the subject, a dependency}
     *
     * @throws IllegalStateException if the reach is below {@code OBJECTIVE}, or the subject is no dependency
     */
    public KeyResult consumer() {
        return neighborhood().consumer();
    }

    /**
     * {@return the objective that the subject, a dependency, relies on, or on a key result of which it relies; empty if it
     * relies on an outside party}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or the subject is no dependency
     */
    public Optional<Objective> provider() {
        return neighborhood().provider();
    }

    /**
     * {@return how the key result or the objective stands on which the subject, a dependency, relies; empty if it relies on an
     * outside party}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or the subject is no dependency
     */
    public Optional<Status> providerStatus() {
        return neighborhood().providerStatus();
    }

    /**
     * {@return what the subject depends on, in whatever state: a key result itself, an objective or a unit by way of their
     * key results}
     *
     * @throws IllegalStateException if the reach is below {@code UNIT}, or the subject is another thing
     */
    public ImmutableList<Dependency> dependencies() {
        return neighborhood().dependencies();
    }

    /**
     * {@return what depends on the subject, in whatever state: on a key result itself, on an objective or a unit also by way
     * of their key results}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or the subject is another thing
     */
    public ImmutableList<Dependency> dependents() {
        return neighborhood().dependents();
    }

    /**
     * {@return the score of the subject, a key result}
     *
     * @throws IllegalStateException if the rule does not say that it needs a program, or the subject is no key result
     */
    public KeyResultScore keyResultScore() {
        return neighborhood().scores("its score").of(ownKeyResult().id());
    }

    /**
     * {@return whether objectives contribute to this key result because it has no measure of its own; false also where no
     * program is at hand}
     *
     * @throws IllegalStateException if the subject is no key result
     */
    public boolean isFedByObjectives() {
        return neighborhood().isFed(ownKeyResult());
    }

    /**
     * Returns whether objectives contribute to a key result because it has no measure of its own.
     *
     * @param keyResult a key result of the objective that the subject is, or is a key result of; of a unit, one of any of its
     *     objectives
     * @return whether they do; false also where no program is at hand
     * @throws IllegalStateException if the subject is another key result and the reach is below {@code OBJECTIVE}, or a unit and
     *     it is below {@code UNIT}, or if there is neither objective nor unit
     * @throws IllegalArgumentException if it is a key result of another objective or unit
     */
    public boolean isFedByObjectives(KeyResult keyResult) {
        return neighborhood().isFed(keyResult);
    }

    /**
     * {@return the score of the objective that the subject is, or is a key result of}
     *
     * @throws IllegalStateException if the rule does not say that it needs a program; for a key result if the reach is
     *     below {@code OBJECTIVE}; if there is no objective
     */
    public ObjectiveScore objectiveScore() {
        return neighborhood().scores("its score").of(objective().id());
    }

    /**
     * {@return the unit that the subject is or belongs to}
     *
     * @throws IllegalStateException if the reach is below {@code UNIT}, or the subject is the program
     */
    public OrgUnit unit() {
        return neighborhood().ownUnit();
    }

    /**
     * {@return the unit of the subject, the unit above it, and so on up to the organization}
     *
     * @throws IllegalStateException if the reach is below {@code UNIT}, or the subject is the program
     */
    public ImmutableList<OrgUnit> unitPath() {
        return neighborhood().unitPath();
    }

    /**
     * {@return how the objectives of the subject's unit come about; empty if nobody has said}
     *
     * @throws IllegalStateException if the reach is below {@code UNIT}, or the subject is the program
     */
    public Optional<CascadeMode> cascadeMode() {
        return neighborhood().cascadeMode();
    }

    /**
     * {@return whether the subject's unit, or one above it, is among the pilots of the roadmap; false without a roadmap}
     *
     * @throws IllegalStateException if the reach is below {@code UNIT}, or the subject is the program
     */
    public boolean isInPilot() {
        return neighborhood().isInPilot();
    }

    /**
     * {@return the objectives of the subject's unit, in all cycles}
     *
     * @throws IllegalStateException if the reach is below {@code UNIT}, or the subject is the program
     */
    public ImmutableList<Objective> unitObjectives() {
        return neighborhood().unitObjectives();
    }

    /**
     * Returns the cycle of an objective.
     *
     * @param objective an objective that this context gave
     * @return its cycle
     * @throws IllegalStateException if the reach is below {@code UNIT}
     */
    public Cycle cycleOf(Objective objective) {
        return neighborhood().program(Reach.UNIT, "cycles of other objectives").cycleOf(objective);
    }

    /**
     * Returns the reader of the texts of an objective, in its language and cycle.
     *
     * @param objective an objective that this context gave
     * @return the reader; empty where no built-in reader knows the language
     * @throws IllegalStateException if the reach is below {@code UNIT}
     */
    public Optional<StatementReader> readerOf(Objective objective) {
        return neighborhood().readerOf(objective);
    }

    /**
     * {@return the objectives that the subject's objective is linked to; for a link to a key result, its objective}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or there is no objective
     */
    public ImmutableList<Objective> parents() {
        return neighborhood().parents();
    }

    /**
     * {@return all objectives that the subject's objective serves, straight or by way of others, the nearest first}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or there is no objective
     */
    public ImmutableList<Objective> objectivesServed() {
        return neighborhood().objectivesServed();
    }

    /**
     * {@return the objectives that are linked to the subject's objective or its key results}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or there is no objective
     */
    public ImmutableList<Objective> children() {
        return neighborhood().children();
    }

    /**
     * {@return the objectives of the nearest unit above that has any whose cycle overlaps with that of the subject's
     * objective and that were not given up}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or there is no objective
     */
    public ImmutableList<Objective> objectivesAbove() {
        return neighborhood().objectivesAbove();
    }

    /**
     * {@return the {@linkplain #objectivesAbove() objectives above} that the subject's objective could be linked to:
     * those that do not serve it, straight or by way of others, for then the link would run in a circle; of them only
     * those that share a priority with it, where any does}
     *
     * @throws IllegalStateException if the reach is below {@code CASCADE}, or there is no objective
     */
    public ImmutableList<Objective> possibleParents() {
        return neighborhood().possibleParents();
    }

    /**
     * Returns the unit of an objective.
     *
     * @param objective an objective that this context gave
     * @return its unit
     * @throws IllegalStateException if the reach is below {@code CASCADE}
     */
    public OrgUnit unitOf(Objective objective) {
        return neighborhood()
                .program(Reach.CASCADE, "units of other objectives")
                .unitOf(objective);
    }

    /**
     * {@return the whole program}
     *
     * @throws IllegalStateException if the reach is below {@code PROGRAM}
     */
    public ResolvedProgram program() {
        return neighborhood().program(Reach.PROGRAM, "the program");
    }

    /**
     * {@return the scores of the whole program}
     *
     * @throws IllegalStateException if the reach is below {@code PROGRAM}
     */
    public Scorecard scorecard() {
        neighborhood().require(Reach.PROGRAM, "the scorecard");
        return neighborhood().scores("the scorecard");
    }

    /**
     * {@return the figures of the rollout of the whole program}
     *
     * @throws IllegalStateException if the reach is below {@code PROGRAM}
     */
    public RolloutFigures figures() {
        return neighborhood().figures();
    }

    private Neighborhood neighborhood() {
        return new Neighborhood(rule, scene, subject, asked);
    }

    private KeyResult ownKeyResult() {
        checkState(subject.value() instanceof KeyResult, "Rule '%s': subject must be a key result", rule);
        return (KeyResult) subject.value();
    }
}
