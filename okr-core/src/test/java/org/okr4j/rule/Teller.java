package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/**
 * Rules that tell of each subject all that their reach lets them see of it, so that a report that was not renewed where it
 * should have been differs from the one of a full check. What contexts give is found by reflection: a new method of theirs is
 * told of as well.
 */
final class Teller {

    private static final ImmutableList<Class<?>> TYPES = ImmutableList.of(
            OkrProgram.class, OrgUnit.class, Objective.class, KeyResult.class, Dependency.class, Kpi.class);

    private static final ImmutableList<Method> ASKED = Arrays.stream(RuleContext.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0
                    && method.getReturnType() != FindingDraft.class
                    && method.getReturnType() != ProgramRecords.class)
            .sorted(Comparator.comparing(Method::getName))
            .collect(toImmutableList());

    private static final BiFunction<ProgramRecords, LocalDate, Integer> WATCHED = Teller::watched;

    /** What contexts refuse to rules of this type and reach, which they do of every subject: to be told so takes long. */
    private final Set<Method> refused = ConcurrentHashMap.newKeySet();

    private Teller() {}

    /** Rules of each reach for each type of subjects, some of which read texts. */
    static ImmutableList<Rule<?>> rules() {
        return TYPES.stream()
                .flatMap(type -> Arrays.stream(Reach.values()).flatMap(reach -> rules(type, reach)))
                .collect(toImmutableList());
    }

    private static <T> Stream<Rule<?>> rules(Class<T> type, Reach reach) {
        Rule<T> rule = rule(type, reach, "").check(new Teller()::tell);
        return type == KeyResult.class || type == Objective.class
                ? Stream.of(rule, rule(type, reach, "-read").readsText().check(new Teller()::tell))
                : Stream.of(rule);
    }

    private static <T> RuleBuilder<T> rule(Class<T> type, Reach reach, String suffix) {
        return Rule.forEach(type)
                .id(Ascii.toLowerCase("tell-" + type.getSimpleName() + "-" + reach + suffix))
                .because("it is there")
                .reach(reach)
                .needsProgram()
                .appliesTo(LifecycleState.DRAFT, LifecycleState.values());
    }

    private <T> void tell(T subject, RuleContext<T> context) {
        int told = ASKED.stream()
                .map(method -> Objects.hashCode(answer(method, context)))
                .collect(toImmutableList())
                .hashCode();
        int more = Objects.hash(subject, context.asOf());
        context.report("{0} {1} {2}", told, more, recorded(subject, context));
        if (more % 3 == 0) {
            context.notEvaluated(Message.of("{0} is odd.", more % 2));
        }
    }

    private static Integer watched(ProgramRecords records, LocalDate asOf) {
        return records.kpis().hashCode();
    }

    /** What is recorded: of each kind something is asked for by rules on another type, so that none is told of all. */
    private static int recorded(Object subject, RuleContext<?> context) {
        ProgramRecords records = context.records();
        if (subject instanceof Objective objective) {
            return Objects.hash(
                    records.heads(objective.unit(), context.asOf()),
                    records.pathToRoot(objective.unit()),
                    objective.owner().map(owner -> records.authoritiesOf(owner, objective, context.asOf())),
                    objective.owner().map(records::person));
        }
        if (subject instanceof KeyResult) {
            return Objects.hash(
                    context.derived(WATCHED), records.stateAt(context.cycle().id(), context.asOf()));
        }
        if (subject instanceof OrgUnit unit) {
            return Objects.hash(
                    records.conversations(), records.retrospectives(), records.declarations(), records.unit(unit.id()));
        }
        return subject instanceof Dependency ? records.notices().hashCode() : 0;
    }

    private @Nullable Object answer(Method method, RuleContext<?> context) {
        if (refused.contains(method)) {
            return null;
        }
        try {
            return method.invoke(context);
        } catch (InvocationTargetException e) {
            assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
            refused.add(method);
            return null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
