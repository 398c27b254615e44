package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Language;

/** Whatever changes, what is renewed is what a check of everything finds. */
class InspectionProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "Raise customer satisfaction to 4.6 out of 5",
            "Launch the online application for parking permits",
            "Reducir la espera mediana de una licencia de obra de 45 a 30 días para finales del T3",
            "Cut invoice errors by 40% by December",
            "Support the schools with digital lessons");

    private static final Profile TELLING = telling();

    private static final ImmutableList<Profile> PROFILES = ImmutableList.of(
            TELLING,
            Profiles.RECOMMENDED,
            Profiles.STRICT,
            byUnit(Profiles.RECOMMENDED),
            byUnit(TELLING),
            suppressing(Profiles.RECOMMENDED),
            suppressing(TELLING));

    /** A program, and changes of which each can be applied to what those before have left. */
    record Story(ResolvedProgram program, List<Change> changes) {}

    private static Profile telling() {
        ProfileBuilder profile = Profile.builder("telling", ScoringPolicies.STANDARD);
        Teller.rules().forEach(profile::rule);
        return profile.build();
    }

    /** Some rules off in a unit, others graded there, and some looking nowhere else. */
    private static Profile byUnit(Profile profile) {
        ProfileBuilder builder = profile.extend(profile.id() + "-by-unit");
        int place = 0;
        for (Rule<?> rule : profile.rules()) {
            String id = rule.id().toString();
            switch (place++ % 4) {
                case 0 -> builder.forUnit(UnitId.of("unit-1"), unit -> unit.off(id));
                case 1 -> builder.forUnit(UnitId.of("unit-0"), unit -> unit.severity(id, Severity.INFO));
                case 2 -> builder.off(id).forUnit(UnitId.of("unit-2"), unit -> unit.severity(id, Severity.ERROR));
                default -> {}
            }
        }
        return builder.build();
    }

    /** One rule in four suppressed in a unit, another one everywhere, up to a day. */
    private static Profile suppressing(Profile profile) {
        ProfileBuilder builder = profile.extend(profile.id() + "-suppressing");
        int place = 0;
        for (Rule<?> rule : profile.rules()) {
            if (rule.subjects() != SuppressionUse.class) {
                Suppression everywhere = Suppression.builder()
                        .rule(rule.id())
                        .reason("it is known")
                        .by("Ada")
                        .until(FIRST_DAY.plusDays(100))
                        .build();
                switch (place++ % 4) {
                    case 0 -> builder.suppress(everywhere.withSubject(UnitId.of("unit-1")));
                    case 1 -> builder.suppress(everywhere);
                    default -> {}
                }
            }
        }
        return builder.build();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void renewsWhatACheckOfEverythingFinds(
            @ForAll("stories") Story story, @ForAll("days") LocalDate asOf, @ForAll("profiles") Profile profile) {
        Scorer scorer = Scorer.of(profile.scoringPolicy());
        Inspection inspection = profile.inspect(story.program(), scorer.score(story.program(), asOf));
        for (Change change : story.changes()) {
            Statistics.label("kind").collect(change.getClass());
            inspection = inspection.after(change);

            ResolvedProgram changed = inspection.program();
            assertThat(inspection.report()).as("%s", change).isEqualTo(full(profile, changed, asOf));
        }
        Statistics.label("kind").coverage(coverage -> {
            for (Class<?> kind : Change.class.getPermittedSubclasses()) {
                coverage.check(kind).percentage(share -> share > 1);
            }
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void renewsAfterManyChangesAtOnce(@ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
        Scorecard before = Scorer.of(ScoringPolicies.STANDARD).score(story.program(), asOf);
        Scorecard after = before.after(story.changes());

        assertThat(TELLING.inspect(story.program(), before).after(after).report())
                .isEqualTo(full(TELLING, after.program(), asOf));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void renewsForAnyOtherProgramDayAndPolicy(
            @ForAll("stories") Story one,
            @ForAll("stories") Story other,
            @ForAll("days") LocalDate before,
            @ForAll("days") LocalDate after) {
        Inspection inspection = TELLING.inspect(
                one.program(), Scorer.of(ScoringPolicies.STANDARD).score(one.program(), before));
        Scorecard card = Scorer.of(ScoringPolicies.VIVA_GOALS).score(other.program(), after);

        assertThat(inspection.after(card).report()).isEqualTo(TELLING.check(other.program(), card));
    }

    private static RuleReport full(Profile profile, ResolvedProgram changed, LocalDate asOf) {
        ResolvedProgram anew = changed.program().resolve();
        return profile.check(anew, Scorer.of(profile.scoringPolicy()).score(anew, asOf));
    }

    @Provide
    Arbitrary<Story> stories() {
        return ProgramArbitraries.programs()
                .map(InspectionProperties::worded)
                .map(OkrProgram::resolve)
                .filter(program -> !program.program().objectives().isEmpty())
                .flatMap(program -> ProgramArbitraries.changes(program).flatMap(first -> {
                    ResolvedProgram next = program.apply(first);
                    return ProgramArbitraries.changes(next)
                            .map(second -> new Story(program, ImmutableList.of(first, second)));
                }));
    }

    /** With texts of which some say more than others, and some are in a language that nobody reads here. */
    private static OkrProgram worded(OkrProgram program) {
        ImmutableList.Builder<Objective> objectives = ImmutableList.builder();
        int place = 0;
        for (Objective objective : program.objectives()) {
            int number = place++;
            Objective worded = objective
                    .withTitle(TEXTS.get(number % TEXTS.size()))
                    .withKeyResults(objective.keyResults().stream()
                            .map(keyResult -> worded(keyResult, number))
                            .toList());
            objectives.add(number % 5 == 4 ? worded.withLanguage(Language.of("fr")) : worded);
        }
        return program.toBuilder().objectives(objectives.build()).build();
    }

    private static KeyResult worded(KeyResult keyResult, int number) {
        return keyResult.withText(TEXTS.get((number + keyResult.id().hashCode() % 7 + 7) % TEXTS.size()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 200).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(PROFILES);
    }
}
