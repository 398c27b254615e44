package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Notice;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Those who rely on something hear of it when that changes after it was promised last. A notice will do, and so will a
 * review in which it was spoken of, or a step that one of them recorded.
 */
final class ProviderChangeIsTold {

    static final Rule<Dependency> RULE = CatalogRule.onOpen(Dependency.class, "provider-change-is-told")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .check(ProviderChangeIsTold::check);

    private ProviderChangeIsTold() {}

    private static void check(Dependency dependency, RuleContext<Dependency> context) {
        if (staysInItsUnit(context)) {
            return; // another rule asks for its withdrawal
        }
        ImmutableList<News> untold = untold(dependency, context);
        if (!untold.isEmpty()) {
            LocalDate promised = lastPromise(dependency, context.asOf()).orElseThrow();
            report(dependency, promised, untold, concerned(context), context);
        }
    }

    private static boolean staysInItsUnit(RuleContext<Dependency> context) {
        return context.provider()
                .filter(provider -> provider.unit().equals(context.objective().unit()))
                .isPresent();
    }

    /** What has happened since the promise and nobody who answers for the key result was told. */
    static ImmutableList<News> untold(Dependency dependency, RuleContext<Dependency> context) {
        Optional<LocalDate> promised = lastPromise(dependency, context.asOf());
        if (promised.isEmpty() || context.provider().isEmpty() || !Reliance.isAwaited(dependency, context)) {
            return ImmutableList.of();
        }
        ImmutableList<News> news = news(dependency, context.provider().get(), promised.get(), context);
        if (news.isEmpty()) {
            return news;
        }
        Optional<LocalDate> told = told(dependency, context.provider().get(), concerned(context), context);
        return news.stream()
                .filter(each -> told.filter(day -> !day.isBefore(each.date())).isEmpty())
                .collect(toImmutableList());
    }

    private static Optional<LocalDate> lastPromise(Dependency dependency, LocalDate asOf) {
        return dependency.steps().reverse().stream()
                .filter(step -> step.state() == DependencyState.PROMISED || step.state() == DependencyState.CONFIRMED)
                .map(DependencyStep::date)
                .filter(date -> !date.isAfter(asOf))
                .findFirst();
    }

    /**
     * Those who answer for what needs it and still work here: who owns the key result or its objective, and who heads the
     * unit or the next one above that has a head.
     */
    private static ImmutableSet<PersonId> concerned(RuleContext<Dependency> context) {
        return Stream.of(
                        context.consumer().ownerAt(context.asOf()).stream(),
                        context.objective().owner().stream(),
                        context.consumer().coOwners().stream(),
                        context.objective().coOwners().stream().map(CoOwner::person),
                        heads(context))
                .flatMap(people -> people)
                .filter(person -> context.records().person(person).isActive(context.asOf()))
                .collect(toImmutableSet());
    }

    private static Stream<PersonId> heads(RuleContext<Dependency> context) {
        return context.unitPath().stream()
                .map(unit -> context.records().heads(unit.id(), context.asOf()))
                .filter(heads -> heads.stream().anyMatch(person -> person.isActive(context.asOf())))
                .findFirst()
                .stream()
                .flatMap(heads -> heads.stream().map(Person::id));
    }

    /** The day on which one of them was told last, or said something about it. */
    private static Optional<LocalDate> told(
            Dependency dependency,
            Objective provider,
            ImmutableSet<PersonId> concerned,
            RuleContext<Dependency> context) {
        Set<Id> about = about(dependency, provider, context);
        Stream<LocalDate> notices = context.records().notices().stream()
                .filter(notice ->
                        about.contains(notice.about()) && notice.to().stream().anyMatch(concerned::contains))
                .map(Notice::date);
        Stream<LocalDate> steps = dependency.steps().stream()
                .filter(step ->
                        step.inReview() || step.by().filter(concerned::contains).isPresent())
                .map(DependencyStep::date);
        return Stream.concat(notices, steps)
                .filter(date -> !date.isAfter(context.asOf()))
                .max(Comparator.naturalOrder());
    }

    /** What word may have been of: the dependency, either end of it, the objective there, or a part of what is relied on. */
    private static Set<Id> about(Dependency dependency, Objective provider, RuleContext<Dependency> context) {
        Set<Id> about = new HashSet<>();
        about.add(dependency.id());
        about.add(dependency.consumer());
        about.add(context.objective().id());
        about.add(dependency.provider().orElseThrow());
        about.add(provider.id());
        if (dependency.provider().filter(provider.id()::equals).isPresent()) {
            provider.keyResults().forEach(part -> about.add(part.id()));
        }
        return about;
    }

    private static ImmutableList<News> news(
            Dependency dependency, Objective provider, LocalDate promised, RuleContext<Dependency> context) {
        LocalDate needed = Reliance.neededBy(dependency, context);
        LocalDate last = context.cycleOf(provider).dates().last();
        Optional<KeyResult> part = Reliance.part(dependency, context);
        // nobody knows since when: a word since the promise will do
        Stream<News> red = context.providerStatus().stream()
                .filter(now -> now.word() == StatusWord.RED)
                .map(now -> new News(promised.plusDays(1), Message.of("catalog.provider-change-is-told.red")));
        return Stream.of(
                        News.of(provider, needed),
                        part.stream().flatMap(keyResult -> News.of(keyResult, needed, last)),
                        red)
                .flatMap(news -> news)
                .filter(news -> news.date().isAfter(promised) && !news.date().isAfter(context.asOf()))
                .sorted(Comparator.comparing(News::date))
                .collect(toImmutableList());
    }

    private static void report(
            Dependency dependency,
            LocalDate promised,
            ImmutableList<News> untold,
            ImmutableSet<PersonId> concerned,
            RuleContext<Dependency> context) {
        Optional<PersonId> first = concerned.stream().findFirst();
        context.finding()
                .message(
                        first.isPresent()
                                ? "catalog.provider-change-is-told"
                                : "catalog.provider-change-is-told.nobody",
                        context.consumer().text(),
                        Reliance.provider(dependency, context),
                        dependency.need(),
                        promised,
                        untold.stream().map(News::text).toList(),
                        first.map(id -> context.records().person(id).name()).orElse(""))
                .at("provider")
                .evidence("promised", promised)
                .evidence("changed", untold.get(untold.size() - 1).date())
                .report();
    }
}
