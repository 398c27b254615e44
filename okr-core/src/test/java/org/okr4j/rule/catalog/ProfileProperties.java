package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileBuilder;
import org.okr4j.rule.ProfileDifference;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.SuppressedFinding;
import org.okr4j.rule.Suppression;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProfileArbitraries;
import org.okr4j.testkit.ProgramArbitraries;

class ProfileProperties {

    @Property(tries = 200)
    void doesNotDifferFromItselfNorFromWhatAddsNothing(@ForAll("profiles") Profile profile) {
        assertThat(profile.diff(profile).isEmpty()).isTrue();
        assertThat(profile.diff(profile.extend("other").build()).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void isWhatItSaysOfItself(@ForAll("profiles") Profile profile) {
        ProfileBuilder again = profile.parent().orElseThrow().extend("again").scoringPolicy(profile.scoringPolicy());
        profile.ownSettings().forEach(again::set);
        profile.ownUnitSettings()
                .forEach((unit, settings) -> again.forUnit(unit, inUnit -> settings.forEach(inUnit::set)));
        profile.ownSuppressions().forEach(again::suppress);

        assertThat(profile.diff(again.build()).differences()).isEmpty();
    }

    @Property(tries = 200)
    void differsBothWaysOrNot(@ForAll("profiles") Profile one, @ForAll("profiles") Profile other) {
        assertThat(one.diff(other).isEmpty()).isEqualTo(other.diff(one).isEmpty());
        assertThat(one.diff(other).differences()).doesNotHaveDuplicates().allSatisfy(difference -> {
            assertThat(difference.before().isPresent() || difference.after().isPresent())
                    .isTrue();
            assertThat(difference.toString()).doesNotContain("rule.diff", "{");
        });
    }

    @Property(tries = 200)
    void tellsOfAGradeExactlyWhereItDiffers(@ForAll("profiles") Profile one, @ForAll("profiles") Profile other) {
        assertThat(one.diff(other).differences().stream()
                        .filter(difference -> difference.unit().isEmpty()
                                && difference.property().equals("severity"))
                        .map(ProfileDifference::rule)
                        .flatMap(rule -> rule.stream()))
                .containsExactlyElementsOf(OkrRules.all().ids().stream()
                        .filter(rule -> one.severity(rule) != other.severity(rule))
                        .toList());
    }

    @Property(tries = 10)
    void suppressingTakesNothingAwayAndFindsNothingElse(
            @ForAll("programs") ResolvedProgram program,
            @ForAll("dates") LocalDate asOf,
            @ForAll("suppressions") List<Suppression> suppressions) {
        ProfileBuilder quiet =
                Profiles.STRICT.extend("quiet").off("suppression-is-used").off("suppression-has-not-expired");
        RuleReport loud = quiet.build().check(program, asOf);
        suppressions.forEach(quiet::suppress);
        List<Suppression> onSome = program.program().objectives().stream()
                .limit(2)
                .flatMap(objective -> loud.findings().stream()
                        .limit(3)
                        .map(finding -> suppression(finding, asOf).withSubject(objective.id())))
                .toList();
        onSome.forEach(quiet::suppress);
        loud.findings().stream().skip(2).limit(2).forEach(finding -> quiet.suppress(suppression(finding, asOf)));
        RuleReport report = quiet.build().check(program, asOf);

        assertThat(Sets.newTreeSet(Iterables.concat(
                        report.findings(), Iterables.transform(report.suppressed(), SuppressedFinding::finding))))
                .containsExactlyElementsOf(loud.findings());
        assertThat(report.notEvaluated()).isEqualTo(loud.notEvaluated());
        assertThat(report.suppressed()).allSatisfy(found -> {
            assertThat(found.suppression().rule()).isEqualTo(found.finding().rule());
            assertThat(found.suppression().holdsOn(asOf)).isTrue();
            assertThat(report.findings()).doesNotContain(found.finding());
        });
    }

    private static Suppression suppression(Finding finding, LocalDate asOf) {
        return Suppression.builder()
                .rule(finding.rule())
                .reason("why")
                .by("Ada")
                .until(asOf)
                .build();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return ProfileArbitraries.profiles();
    }

    @Provide
    Arbitrary<List<Suppression>> suppressions() {
        return ProfileArbitraries.suppressions().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OkrArbitraries.dates();
    }
}
