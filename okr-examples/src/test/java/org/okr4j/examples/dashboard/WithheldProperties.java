package org.okr4j.examples.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.calendar.Frequency;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.BodyKind;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Boundary;
import org.okr4j.program.Change;
import org.okr4j.program.Notice;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.FindingsReport;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.PageOptions;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.roadmap.Agreement;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileBuilder;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.catalog.OkrRules;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/**
 * Restricts objectives of random programs, all texts of which are marked, and names them wherever a program can name an objective:
 * by what oversight bodies read, in agreements, boundaries, notices, links, dependencies and suppressions. Then nothing of them is
 * on any page of whoever may not see them, be it a word or an id, in JSON, HTML, Markdown or plain text.
 */
class WithheldProperties {

    private static final String MARK = "Zyxwv";
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void nothingIsToldOfWhatTheReaderMayNotSee(
            @ForAll("programs") OkrProgram program,
            @ForAll("restricted") Set<Integer> restricted,
            @ForAll("days") int day) {
        OkrProgram marked = marking(program, restricted);
        Evaluation evaluation = Okr.evaluate(marked, suppressing(marked), FIRST.plusDays(day));

        readers(marked).forEach(reader -> {
            Dashboards dashboards = Dashboards.of(
                    evaluation, PageOptions.builder().weeks(2).reader(reader).build());
            Set<String> secrets = evaluation.program().program().objectives().stream()
                    .filter(objective -> objective.restrictedBecause().isPresent())
                    .filter(objective -> reader.filter(person ->
                                    evaluation.program().isVisibleTo(person, objective.id(), evaluation.asOf()))
                            .isEmpty())
                    .flatMap(WithheldProperties::ids)
                    .collect(Collectors.toSet());
            boolean isMarkSecret =
                    reader.isEmpty() || secrets.size() == allIds(marked).size();
            for (String page : pages(dashboards)) {
                if (isMarkSecret) {
                    assertThat(page).as("for %s", reader).doesNotContain(MARK);
                }
                for (String secret : secrets) {
                    assertThat(page).as("for %s", reader).doesNotContainPattern(word(secret));
                }
            }
        });
    }

    /** What the property looks for is there for whoever may see it. */
    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void whoMaySeeItSeesTheMark(@ForAll("programs") OkrProgram program, @ForAll("days") int day) {
        OkrProgram marked = marking(program, Set.of(0, 1, 2, 3));
        if (marked.objectives().isEmpty()) {
            return;
        }
        Dashboards dashboards = Dashboards.of(
                Okr.evaluate(marked, suppressing(marked), FIRST.plusDays(day)),
                PageOptions.builder().weeks(1).showsRestricted(true).build());

        assertThat(DashboardPage.of(dashboards, Language.ENGLISH)).contains(MARK);
    }

    /** Everybody, and two of the people. */
    private static Stream<Optional<PersonId>> readers(OkrProgram program) {
        return Stream.concat(
                Stream.of(Optional.empty()),
                program.organization().people().stream()
                        .limit(2)
                        .map(Person::id)
                        .map(Optional::of));
    }

    private static Set<String> allIds(OkrProgram program) {
        return program.objectives().stream()
                .filter(objective -> objective.restrictedBecause().isPresent())
                .flatMap(WithheldProperties::ids)
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(Objective objective) {
        return Stream.concat(
                Stream.of(objective.id().toString()),
                objective.keyResults().stream().map(keyResult -> keyResult.id().toString()));
    }

    /** An id where it is not part of a longer word or id. */
    private static Pattern word(String id) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.-])" + Pattern.quote(id) + "(?![\\p{L}\\p{N}-])");
    }

    /** Everything that is made for readers. */
    private static List<String> pages(Dashboards dashboards) {
        List<String> pages = new ArrayList<>();
        OkrProgram seen = dashboards.evaluation().program().program();
        pages.add(OkrJson.write(dashboards.organization()));
        pages.add(OkrJson.write(dashboards.executive()));
        for (UnitId unit :
                seen.organization().units().stream().map(each -> each.id()).toList()) {
            pages.add(OkrJson.write(dashboards.unit(unit)));
        }
        for (PersonId person :
                seen.organization().people().stream().map(Person::id).toList()) {
            pages.add(OkrJson.write(dashboards.person(person)));
        }
        ExecutiveSummary summary = ExecutiveSummary.of(dashboards);
        pages.add(OkrJson.write(summary));
        pages.add(summary.toText(Phrasebook.english()));
        pages.add(summary.toMarkdown(Phrasebook.spanish()));
        pages.add(SummaryPage.of(dashboards, Language.ENGLISH));
        pages.add(DashboardPage.of(dashboards, Language.ENGLISH));
        pages.add(OkrJson.write(FindingsReport.of(dashboards.evaluation())));
        pages.add(OkrJson.write(dashboards.evaluation()));
        dashboards.evaluation().profile().suppressions().forEach(each -> pages.add(each.toString()));
        return pages;
    }

    private static OkrProgram marking(OkrProgram program, Set<Integer> restricted) {
        List<Objective> objectives = new ArrayList<>();
        for (Objective objective : program.objectives()) {
            objectives.add(
                    restricted.contains(objectives.size())
                                    || objective.restrictedBecause().isPresent()
                            ? marked(objective)
                            : objective);
        }
        List<Objective> secret = objectives.stream()
                .filter(objective -> objective.restrictedBecause().isPresent())
                .toList();
        Set<String> ids = secret.stream().flatMap(WithheldProperties::ids).collect(Collectors.toSet());
        OkrProgram.Builder marked =
                markingDependencies(program, ids).toBuilder().objectives(objectives);
        if (!secret.isEmpty()) {
            naming(secret.get(0), objectives.get(0), program, marked);
        }
        return marked.build();
    }

    /** The program with each dependency marked that one of the objectives with some ids has, or that others have on it. */
    private static OkrProgram markingDependencies(OkrProgram program, Set<String> ids) {
        OkrProgram marked = program;
        for (Dependency dependency : program.dependencies()) {
            boolean isSecret = ids.contains(dependency.consumer().toString())
                    || dependency
                            .provider()
                            .filter(id -> ids.contains(id.toString()))
                            .isPresent();
            marked = isSecret ? marked.apply(Change.revise(dependency.withNeed(MARK + " need"))) : marked;
        }
        return marked;
    }

    private static Objective marked(Objective objective) {
        return objective
                .withTitle(MARK + " title")
                .withDescription(MARK + " description")
                .withRestrictedBecause("kept among few")
                .withKeyResults(objective.keyResults().stream()
                        .map(WithheldProperties::marked)
                        .toList());
    }

    private static KeyResult marked(KeyResult keyResult) {
        return keyResult
                .withText(MARK + " result")
                .withMetric(MARK + " metric")
                .withCheckIns(keyResult.checkIns().stream()
                        .map(WithheldProperties::marked)
                        .toList());
    }

    private static CheckIn marked(CheckIn checkIn) {
        return checkIn.withNote(MARK + " note")
                .withBlockers(checkIn.blockers().stream()
                        .map(blocker -> blocker.withText(MARK + " blocker"))
                        .toList());
    }

    /** Names an objective, alone and together with another one, wherever that can be done. */
    private static void naming(Objective secret, Objective other, OkrProgram program, OkrProgram.Builder marked) {
        OversightBody.Builder alone = OversightBody.builder()
                .id(BodyId.of("secret-watch"))
                .name(MARK + " watch")
                .kind(BodyKind.AUDITOR)
                .reports(Frequency.QUARTERLY);
        marked.addOversightBody(alone.addSubjects(secret.id()).build());
        marked.addOversightBody(OversightBody.builder()
                .id(BodyId.of("open-watch"))
                .name("Watch")
                .kind(BodyKind.AUDITOR)
                .reports(Frequency.QUARTERLY)
                .addAllSubjects(distinct(secret.id(), other.id()))
                .build());
        marked.addFact(Boundary.builder()
                .cycle(secret.cycle())
                .unit(program.organization().units().get(0).id())
                .addAllParents(distinct(secret.id(), other.id()))
                .build());
        program.organization().people().stream().findFirst().ifPresent(person -> {
            marked.addFact(Agreement.builder()
                    .person(person.id())
                    .date(FIRST)
                    .addObjectives(secret.id())
                    .build());
            marked.addFact(Notice.builder()
                    .date(FIRST)
                    .addTo(person.id())
                    .about(secret.id())
                    .note(MARK + " notice")
                    .build());
        });
    }

    private static List<Id> distinct(Id... ids) {
        return Stream.of(ids).distinct().toList();
    }

    /** A profile that silences a rule on each objective and each key result. */
    private static Profile suppressing(OkrProgram program) {
        ProfileBuilder profile = Profiles.RECOMMENDED.extend("silent");
        for (Objective objective : program.objectives()) {
            boolean isSecret = objective.restrictedBecause().isPresent();
            profile.suppress(suppression(objective.id(), isSecret));
            objective.keyResults().forEach(keyResult -> profile.suppress(suppression(keyResult.id(), isSecret)));
        }
        return profile.build().extend("child").build();
    }

    private static Suppression suppression(Id subject, boolean isSecret) {
        return Suppression.builder()
                .rule(
                        subject instanceof org.okr4j.objective.KeyResultId
                                ? OkrRules.KEY_RESULT_HAS_OWNER.id()
                                : OkrRules.OBJECTIVE_HAS_KEY_RESULTS.id())
                .subject(subject)
                .reason(isSecret ? MARK + " reason" : "we know")
                .by("Ada")
                .until(LocalDate.of(2027, 12, 31))
                .build();
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<Set<Integer>> restricted() {
        return Arbitraries.integers().between(0, 11).set().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(-20, 330);
    }
}
