package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProgramArbitraries;

/** A check of a part finds what the check of the whole finds there, with every rule of the catalog. */
class PartsProperties {

    @Property(tries = 25)
    void unitsTogetherFindWhatIsFoundInTheWholeButOfTheProgramItself(
            @ForAll("programs") ResolvedProgram program, @ForAll("dates") LocalDate asOf) {
        for (Profile profile : List.of(Profiles.RECOMMENDED, Profiles.STRICT)) {
            Scorecard scores = Scorer.of(profile.scoringPolicy()).score(program, asOf);
            List<Finding> inUnits = program.program().organization().units().stream()
                    .flatMap(unit -> profile.check(program, scores, unit.id()).findings().stream())
                    .sorted()
                    .toList();

            assertThat(inUnits)
                    .isEqualTo(profile.check(program, scores).findings().stream()
                            .filter(finding -> isOfAThing(finding))
                            .toList());
        }
    }

    @Property(tries = 15)
    void anObjectiveIsJudgedAloneAsInTheWhole(
            @ForAll("programs") ResolvedProgram program, @ForAll("dates") LocalDate asOf) {
        Profile profile = Profiles.STRICT;
        Scorecard scores = Scorer.of(profile.scoringPolicy()).score(program, asOf);
        List<Finding> whole = profile.check(program, scores).findings();

        program.program()
                .objectives()
                .forEach(objective -> assertThat(whole)
                        .containsAll(
                                profile.check(program, scores, objective.id()).findings()));
    }

    private static boolean isOfAThing(Finding finding) {
        return OkrRules.all()
                .rule(finding.rule())
                .filter(rule -> rule.subjects() == OkrProgram.class)
                .isEmpty();
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
