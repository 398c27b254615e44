package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.alignment.Company.CARD;
import static org.okr4j.alignment.Company.CONTRACTS;
import static org.okr4j.alignment.Company.CUSTOMERS;
import static org.okr4j.alignment.Company.CUSTOMERS_OBJECTIVE;
import static org.okr4j.alignment.Company.DAY;
import static org.okr4j.alignment.Company.DEMAND;
import static org.okr4j.alignment.Company.DEMAND_OBJECTIVE;
import static org.okr4j.alignment.Company.GROWTH;
import static org.okr4j.alignment.Company.GROWTH_OBJECTIVE;
import static org.okr4j.alignment.Company.LEADS;
import static org.okr4j.alignment.Company.NEED;
import static org.okr4j.alignment.Company.ORGANIZATION;
import static org.okr4j.alignment.Company.PIPELINE;
import static org.okr4j.alignment.Company.PIPELINE_NEEDS_LEADS;
import static org.okr4j.alignment.Company.WEBSITE;
import static org.okr4j.alignment.Company.ended;
import static org.okr4j.alignment.Company.impact;
import static org.okr4j.alignment.Company.keyResult;
import static org.okr4j.alignment.Company.program;
import static org.okr4j.alignment.Company.score;
import static org.okr4j.alignment.Company.step;
import static org.okr4j.alignment.Company.with;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.program.UnresolvedProgramException;
import org.okr4j.scoring.ScoreAspect;
import org.okr4j.scoring.ScoreDifference;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Gap;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

class ChangeImpactTest {

    private static final Change LEADS_GIVEN_UP = Change.transition(
            LEADS,
            Transition.builder()
                    .to(LifecycleState.DEPRIORITIZED)
                    .date(DAY)
                    .reason("the budget went elsewhere")
                    .build());

    private static final ChangeImpact IMPACT = ChangeImpact.of(CARD, LEADS_GIVEN_UP);

    private static List<Id> exposed(ChangeImpact impact) {
        return impact.exposures().stream().map(Exposure::subject).toList();
    }

    private static List<String> path(ChangeImpact impact, Id subject) {
        return impact.exposureOf(subject).orElseThrow().path().stream()
                .map(step -> step.from() + " " + step.tie() + " " + step.to())
                .toList();
    }

    private static List<String> told(ChangeImpact impact) {
        return impact.toTell().stream()
                .map(each -> each.person() + " " + each.reasons().size())
                .toList();
    }

    private static Optional<Gap> atStake(ChangeImpact impact, Id subject) {
        return impact.exposureOf(subject).flatMap(Exposure::atStake);
    }

    @Test
    void tellsSalesThatMarketingHasGivenUpItsLeads() {
        assertThat(IMPACT.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.subject()).isEqualTo(LEADS);
            assertThat(trigger.kind()).isEqualTo(TriggerKind.DEPRIORITIZED);
            assertThat(trigger.text())
                    .hasToString(
                            "“Bring in 500 leads by articles” (leads) of marketing was deprioritized on 2026-08-15:"
                                    + " “the budget went elsewhere”");
        });
        assertThat(exposed(IMPACT)).containsExactly(DEMAND, PIPELINE, GROWTH, CUSTOMERS);
        assertThat(path(IMPACT, PIPELINE)).containsExactly("leads DEPENDS pipeline");
        assertThat(path(IMPACT, CUSTOMERS)).containsExactly("leads DEPENDS pipeline", "pipeline PART_OF customers");
        assertThat(path(IMPACT, GROWTH)).containsExactly("leads PART_OF demand", "demand CONTRIBUTES growth");
        assertThat(told(IMPACT)).containsExactly("mona 1", "pia 1", "sam 2", "clara 1");
        assertThat(IMPACT.nobodyToTell()).isEmpty();
        assertThat(IMPACT.isEmpty()).isFalse();
    }

    @Test
    void namesTheDependencyThatLedThere() {
        ImpactStep step = IMPACT.exposureOf(PIPELINE).orElseThrow().lastStep();

        assertThat(step.dependency()).contains(NEED);
        assertThat(step.text())
                .hasToString(
                        "“Raise the pipeline from 100 to 140” (pipeline) depends on “Bring in 500 leads by articles”"
                                + " (leads) for “leads worth a call”, by 2026-09-01");
        assertThat(IMPACT.exposureOf(CUSTOMERS).orElseThrow().lastStep().dependency())
                .isEmpty();
    }

    /** The pipeline counts 1 of 4 and has 75% to go: 18.75%. Sales counts 3 of 4 for the company: 14.0625%. */
    @Test
    void saysWhatIsAtStakeWhereNoNumberMovesYet() {
        assertThat(atStake(IMPACT, PIPELINE)).contains(Gap.of("0.1875"));
        assertThat(atStake(IMPACT, CUSTOMERS)).contains(Gap.of("0.1875"));
        assertThat(atStake(IMPACT, GROWTH)).contains(Gap.of("0.140625"));
        assertThat(atStake(IMPACT, DEMAND)).isEmpty();
        assertThat(IMPACT.exposureOf(PIPELINE).orElseThrow().effect()).isEmpty();
        assertThat(IMPACT.exposureOf(CUSTOMERS).orElseThrow().effect()).isEmpty();
    }

    /** Without the leads marketing is at 30% instead of 35%; the company at (30% + 3 × 51.25%) ÷ 4 instead of 47.1875%. */
    @Test
    void saysHowNumbersMoveWhereArithmeticLeads() {
        assertThat(IMPACT.exposureOf(DEMAND).orElseThrow().effect())
                .contains(new ScoreEffect(Optional.of(Progress.of("0.35")), Optional.of(Progress.of("0.3"))));
        ScoreEffect effect = IMPACT.exposureOf(GROWTH).orElseThrow().effect().orElseThrow();
        assertThat(effect.before()).contains(Progress.of("0.471875"));
        assertThat(effect.after()).contains(Progress.of("0.459375"));
        assertThat(effect.difference()).contains(Ratio.of(-1, 80));
        assertThat(effect.text()).hasToString("Its progress goes from 47.1% to 45.9%");
        assertThat(IMPACT.scores()).isEqualTo(CARD.whatIf(LEADS_GIVEN_UP));
    }

    @Test
    void explainsItselfInTwoLanguages() {
        assertThat(IMPACT.explanation().render(Phrasebook.english())).isEqualTo("""
                        One change: 4 objectives and key results exposed, 4 people to tell
                          “Bring in 500 leads by articles” (leads) of marketing was deprioritized on 2026-08-15: “the budget went elsewhere”
                            “Be the first whom larger customers think of” (demand) rests on its key result “Bring in 500 leads by articles” (leads)
                              Its progress goes from 35% to 30%
                            “Raise the pipeline from 100 to 140” (pipeline) depends on “Bring in 500 leads by articles” (leads) for “leads worth a call”, by 2026-09-01
                              If it stays where it is, 18.7% of the progress of “Win customers that stay” (customers) will be missing in the end
                                “Raise the pipeline from 100 to 140” (pipeline): 18.7%
                                  Makes up 25% of “Win customers that stay” (customers)
                                  Missing: 75%
                                    The whole: 100%
                                    Reached: 25%
                            “Grow with larger customers” (growth) counts on “Be the first whom larger customers think of” (demand), which contributes to it (2 steps away)
                              Its progress goes from 47.1% to 45.9%
                              If what it rests on stays where it is, 14% of its progress will be missing in the end
                                “Win customers that stay” (customers): 14%
                                  Makes up 75% of “Grow with larger customers” (growth)
                                  Missing: 18.7%
                            “Win customers that stay” (customers) rests on its key result “Raise the pipeline from 100 to 140” (pipeline) (2 steps away)
                              If what it rests on stays where it is, 18.7% of its progress will be missing in the end
                                “Raise the pipeline from 100 to 140” (pipeline): 18.7%
                                  Makes up 25% of “Win customers that stay” (customers)
                                  Missing: 75%
                                    The whole: 100%
                                    Reached: 25%
                          Tell Mona
                            As owner: “Bring in 500 leads by articles” (leads) of marketing was deprioritized on 2026-08-15: “the budget went elsewhere”; “Be the first whom larger customers think of” (demand) rests on its key result “Bring in 500 leads by articles” (leads)
                          Tell Pia
                            As owner: “Bring in 500 leads by articles” (leads) of marketing was deprioritized on 2026-08-15: “the budget went elsewhere”; “Raise the pipeline from 100 to 140” (pipeline) depends on “Bring in 500 leads by articles” (leads) for “leads worth a call”, by 2026-09-01
                          Tell Sam
                            As head of sales: “Bring in 500 leads by articles” (leads) of marketing was deprioritized on 2026-08-15: “the budget went elsewhere”; “Raise the pipeline from 100 to 140” (pipeline) depends on “Bring in 500 leads by articles” (leads) for “leads worth a call”, by 2026-09-01
                            As owner: “Bring in 500 leads by articles” (leads) of marketing was deprioritized on 2026-08-15: “the budget went elsewhere”; “Win customers that stay” (customers) rests on its key result “Raise the pipeline from 100 to 140” (pipeline) (2 steps away)
                          Tell Clara
                            As owner: “Bring in 500 leads by articles” (leads) of marketing was deprioritized on 2026-08-15: “the budget went elsewhere”; “Grow with larger customers” (growth) counts on “Be the first whom larger customers think of” (demand), which contributes to it (2 steps away)
                        """);
        assertThat(IMPACT.explanation().render(Phrasebook.spanish()))
                .startsWith("""
                        Un cambio: 4 objetivos y resultados clave expuestos, 4 personas por avisar
                          «Bring in 500 leads by articles» (leads) de marketing se despriorizó el 2026-08-15: «the budget went elsewhere»
                            «Be the first whom larger customers think of» (demand) se apoya en su resultado clave «Bring in 500 leads by articles» (leads)
                              Su progreso pasa del 35 % al 30 %
                            «Raise the pipeline from 100 to 140» (pipeline) depende de «Bring in 500 leads by articles» (leads) para «leads worth a call», a más tardar el 2026-09-01
                              Si se queda donde está, al final faltará el 18,7 % del progreso de «Win customers that stay» (customers)
                        """)
                .contains("  Avisar a Sam\n    Al frente de sales: «Bring in 500 leads by articles»");
    }

    @Test
    void numbersOfTheExplanationFollowFromTheirParts() {
        Recomputed.check(IMPACT.explanation());
    }

    @Test
    void nothingHappensWhereNobodyReliesOnIt() {
        for (Change change : List.of(
                Change.retarget(LEADS, Measure.increase("0", "600"), DAY),
                Change.reweigh(LEADS, Weight.of(2), DAY, "it matters"),
                Change.link(DEMAND, Contribution.supports(CONTRACTS)),
                Change.assign(DEMAND, PersonId.of("milo")))) {
            ChangeImpact impact = ChangeImpact.of(CARD, change);

            assertThat(impact.isEmpty()).as("%s", change).isTrue();
            assertThat(impact.exposures()).isEmpty();
            assertThat(impact.toTell()).isEmpty();
            assertThat(impact.explanation()).hasToString("Nothing happened that others rely on\n");
        }
        assertThat(ChangeImpact.of(CARD, Change.reweigh(LEADS, Weight.of(2), DAY, "it matters"))
                        .scores()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void scorecardsDoNotLookAheadOfTheirDay() {
        Change tomorrow = Change.transition(
                LEADS,
                Transition.builder()
                        .to(LifecycleState.CANCELLED)
                        .date(DAY.plusDays(1))
                        .build());

        assertThat(ChangeImpact.of(CARD, CARD.after(tomorrow)).isEmpty()).isTrue();
    }

    @Test
    void dependenciesThatAreMetOrWithdrawnExposeNobody() {
        for (DependencyState state : List.of(DependencyState.MET, DependencyState.WITHDRAWN)) {
            Dependency over = PIPELINE_NEEDS_LEADS.withSteps(step("2026-08-01", state));
            ChangeImpact impact = ChangeImpact.of(score(with(over)), LEADS_GIVEN_UP);

            assertThat(exposed(impact)).as("%s", state).containsExactly(DEMAND, GROWTH);
        }
        Dependency laterMet = PIPELINE_NEEDS_LEADS.withSteps(step("2026-08-16", DependencyState.MET));
        assertThat(exposed(ChangeImpact.of(score(with(laterMet)), LEADS_GIVEN_UP)))
                .contains(PIPELINE);
    }

    @Test
    void whatHasEndedIsNotExposed() {
        for (LifecycleState end :
                List.of(LifecycleState.CANCELLED, LifecycleState.DEPRIORITIZED, LifecycleState.CLOSED)) {
            Scorecard keyResultOver =
                    score(with(with(CUSTOMERS_OBJECTIVE, ended(keyResult(CUSTOMERS_OBJECTIVE, PIPELINE), end))));
            Scorecard objectiveOver = score(with(ended(CUSTOMERS_OBJECTIVE, end)));

            assertThat(exposed(ChangeImpact.of(keyResultOver, LEADS_GIVEN_UP)))
                    .as("%s", end)
                    .containsExactly(DEMAND, GROWTH);
            assertThat(exposed(ChangeImpact.of(objectiveOver, LEADS_GIVEN_UP)))
                    .as("%s", end)
                    .containsExactly(DEMAND, GROWTH);
        }
    }

    @Test
    void anObjectiveThatEndsExposesItsKeyResultsAndThoseWhoDependOnThem() {
        Change cancelled = Change.transition(
                DEMAND,
                Transition.builder().to(LifecycleState.CANCELLED).date(DAY).build());
        ChangeImpact impact = ChangeImpact.of(CARD, cancelled);

        assertThat(impact.triggers())
                .extracting(trigger -> trigger.text().toString())
                .containsExactly(
                        "“Be the first whom larger customers think of” (demand) of marketing was cancelled on 2026-08-15");
        assertThat(exposed(impact)).containsExactly(LEADS, WEBSITE, GROWTH, PIPELINE, CUSTOMERS);
        assertThat(path(impact, PIPELINE)).containsExactly("demand PART_OF leads", "leads DEPENDS pipeline");
        assertThat(impact.exposureOf(LEADS).orElseThrow().text())
                .hasToString("“Bring in 500 leads by articles” (leads) belongs to"
                        + " “Be the first whom larger customers think of” (demand)");
        assertThat(atStake(impact, LEADS)).isEmpty();
        assertThat(told(impact)).containsExactly("milo 1", "mona 1", "clara 1", "pia 1", "sam 2");
    }

    @Test
    void whatIsRemovedExposesWhoCountedOnIt() {
        Objective without = Company.without(DEMAND_OBJECTIVE, LEADS);
        ChangeImpact impact =
                impact(program(ORGANIZATION, ImmutableList.of(GROWTH_OBJECTIVE, without, CUSTOMERS_OBJECTIVE)));

        assertThat(impact.triggers()).extracting(Trigger::kind).containsExactly(TriggerKind.REMOVED);
        assertThat(exposed(impact)).containsExactly(DEMAND, PIPELINE, GROWTH, CUSTOMERS);
        assertThat(impact.exposureOf(PIPELINE).orElseThrow().text())
                .hasToString("“Raise the pipeline from 100 to 140” (pipeline) depended on"
                        + " “Bring in 500 leads by articles” (leads) for “leads worth a call”, by 2026-09-01");
        assertThat(impact.exposureOf(DEMAND).orElseThrow().text())
                .hasToString("“Be the first whom larger customers think of” (demand) rested on its key result"
                        + " “Bring in 500 leads by articles” (leads)");
    }

    @Test
    void anObjectiveThatIsRemovedTakesItsKeyResultsAlong() {
        ChangeImpact impact = impact(program(ORGANIZATION, ImmutableList.of(GROWTH_OBJECTIVE, CUSTOMERS_OBJECTIVE)));

        assertThat(impact.triggers())
                .extracting(trigger -> trigger.kind() + " " + trigger.subject())
                .containsExactly("REMOVED demand", "REMOVED leads", "REMOVED website");
        assertThat(exposed(impact)).containsExactly(GROWTH, PIPELINE, CUSTOMERS);
        assertThat(impact.exposureOf(GROWTH).orElseThrow().text())
                .hasToString("“Grow with larger customers” (growth) counted on"
                        + " “Be the first whom larger customers think of” (demand), which contributed to it");
    }

    @Test
    void whoHasFoundAnotherProviderIsNotExposedByTheRemovalOfTheFirst() {
        Objective without = Company.without(DEMAND_OBJECTIVE, LEADS);
        ChangeImpact impact = impact(program(
                ORGANIZATION,
                ImmutableList.of(GROWTH_OBJECTIVE, without, CUSTOMERS_OBJECTIVE),
                PIPELINE_NEEDS_LEADS.withProvider(WEBSITE)));

        assertThat(exposed(impact)).containsExactly(DEMAND, GROWTH);
    }

    @Test
    void whatWasGivenUpBeforeIsMissedByNobody() {
        Scorecard before = score(with(ended(DEMAND_OBJECTIVE, LifecycleState.CANCELLED)));
        Scorecard after = score(program(ORGANIZATION, ImmutableList.of(GROWTH_OBJECTIVE, CUSTOMERS_OBJECTIVE)));

        assertThat(ChangeImpact.of(before, after).isEmpty()).isTrue();
    }

    @Test
    void refusesToRemoveWhatOthersReferTo() {
        assertThatExceptionOfType(UnresolvedProgramException.class)
                .isThrownBy(() -> ChangeImpact.of(CARD, Change.remove(GROWTH)))
                .withMessageContaining("growth");
    }

    @Test
    void aDroppedLinkExposesWhatItLedToAndNothingElse() {
        ChangeImpact impact = ChangeImpact.of(CARD, Change.unlink(DEMAND, GROWTH));

        assertThat(impact.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.kind()).isEqualTo(TriggerKind.LINK_DROPPED);
            assertThat(trigger.text())
                    .hasToString("“Be the first whom larger customers think of” (demand) of marketing does not serve"
                            + " “Grow with larger customers” (growth) of company any more");
        });
        assertThat(exposed(impact)).containsExactly(GROWTH);
        assertThat(atStake(impact, GROWTH)).isEmpty();
        assertThat(impact.exposureOf(GROWTH).orElseThrow().effect())
                .contains(new ScoreEffect(Optional.of(Progress.of("0.471875")), Optional.of(Progress.of("0.5125"))));
        assertThat(told(impact)).containsExactly("clara 1");
    }

    @Test
    void nobodyMissesALinkOfWhatWasGivenUpBefore() {
        Scorecard before = score(with(ended(DEMAND_OBJECTIVE, LifecycleState.CANCELLED)));

        assertThat(ChangeImpact.of(before, Change.unlink(DEMAND, GROWTH)).isEmpty())
                .isTrue();
    }

    @Test
    void aUnitMayBeDissolvedOnTheWay() {
        Organization merged = ORGANIZATION
                .withUnits(ORGANIZATION.units().subList(0, 2))
                .withPeople(ORGANIZATION.people().stream()
                        .map(person -> person.withUnit(DEMAND_OBJECTIVE.unit()))
                        .toList())
                .withAppointments(ORGANIZATION.appointments().subList(0, 2));
        Objective moved = Company.without(CUSTOMERS_OBJECTIVE.withUnit(DEMAND_OBJECTIVE.unit()), CONTRACTS);
        ChangeImpact impact =
                impact(program(merged, List.of(GROWTH_OBJECTIVE, DEMAND_OBJECTIVE, moved), PIPELINE_NEEDS_LEADS));

        assertThat(impact.triggers())
                .extracting(trigger -> trigger.text().toString())
                .containsExactly("“Sign 15 contracts” (contracts) of marketing is not in the program any more");
        assertThat(exposed(impact)).containsExactly(CUSTOMERS, GROWTH);
    }

    @Test
    void onlyTheLinkThatIsDroppedIs() {
        Objective twofold =
                DEMAND_OBJECTIVE.withParents(Company.contributes("growth", 1), Contribution.supports(CONTRACTS));
        ChangeImpact impact = ChangeImpact.of(score(with(twofold)), Change.unlink(DEMAND, CONTRACTS));

        assertThat(impact.triggers()).hasSize(1);
        assertThat(exposed(impact)).containsExactly(CONTRACTS, CUSTOMERS, GROWTH);
        assertThat(impact.exposureOf(CONTRACTS).orElseThrow().text())
                .hasToString("“Sign 15 contracts” (contracts) was supported by"
                        + " “Be the first whom larger customers think of” (demand)");
    }

    @Test
    void orderIsNoMatter() {
        assertThat(ChangeImpact.of(CARD, Change.reorder(List.of(CUSTOMERS, GROWTH, DEMAND)))
                        .isEmpty())
                .isTrue();
        OkrProgram moved = CARD.program()
                .program()
                .apply(Change.reorder(List.of(CUSTOMERS, GROWTH, DEMAND)))
                .apply(LEADS_GIVEN_UP);
        assertThat(exposed(impact(moved))).containsExactly(DEMAND, PIPELINE, GROWTH, CUSTOMERS);
    }

    @Test
    void whatIsAddedHarmsNobody() {
        Objective added =
                Company.objective("added", "sales", "Something new", Company.keyResult("new", "New", "0", "1", "0"));
        OkrProgram larger = CARD.program().program().apply(Change.add(added));

        assertThat(impact(larger).isEmpty()).isTrue();
        assertThat(exposed(impact(larger.apply(LEADS_GIVEN_UP)))).containsExactly(DEMAND, PIPELINE, GROWTH, CUSTOMERS);
    }

    /** A key result that came with the same changes had no number before. */
    @Test
    void whatIsNewMayBeExposedAndHasNoEffectToTell() {
        KeyResult added = Company.keyResult("new", "New", "0", "10", "5");
        ChangeImpact impact = impact(CARD.program()
                .program()
                .apply(Change.add(CUSTOMERS, added))
                .apply(Change.add(Company.dependency("new", LEADS)))
                .apply(LEADS_GIVEN_UP));

        assertThat(exposed(impact)).containsExactly(DEMAND, PIPELINE, added.id(), GROWTH, CUSTOMERS);
        assertThat(impact.exposureOf(added.id()).orElseThrow().effect()).isEmpty();
        // It is one of 1 + 3 + 1, and half of it is missing.
        assertThat(atStake(impact, added.id())).contains(Gap.of("0.1"));
    }

    @Test
    void thingsOfAUnitThatIsGoneAreNamedByIt() {
        Organization without = ORGANIZATION
                .withUnits(ORGANIZATION.units().stream()
                        .filter(unit -> !unit.id().equals(DEMAND_OBJECTIVE.unit()))
                        .toList())
                .withPeople(ORGANIZATION.people().stream()
                        .filter(person -> !person.unit().equals(DEMAND_OBJECTIVE.unit()))
                        .toList())
                .withAppointments(Company.head("clara", "company"), Company.head("sam", "sales"));
        ChangeImpact impact = impact(program(without, ImmutableList.of(GROWTH_OBJECTIVE, CUSTOMERS_OBJECTIVE)));

        assertThat(impact.triggers().get(1).text())
                .hasToString("“Bring in 500 leads by articles” (leads) of marketing is not in the program any more");
        assertThat(told(impact)).containsExactly("clara 1", "pia 1", "sam 2");
    }

    @Test
    void withinAUnitItsHeadIsNotToldBesideTheOwners() {
        Dependency inside = Company.dependency("pipeline", CONTRACTS);
        ChangeImpact impact = ChangeImpact.of(
                score(with(inside)), score(with(inside.withSteps(step("2026-08-10", DependencyState.AT_RISK)))));

        assertThat(told(impact)).containsExactly("pia 1", "sam 1", "clara 1");
        assertThat(impact.toTell().get(1).reasons().get(0).toString()).startsWith("As owner: ");
    }

    @Test
    void aDependencyAtRiskExposesItsConsumer() {
        ChangeImpact impact = impact(with(PIPELINE_NEEDS_LEADS.withSteps(
                step("2026-08-10", DependencyState.AT_RISK).withNote("one writer left"),
                step("2026-08-16", DependencyState.AT_RISK).withNote("not known yet"))));

        assertThat(impact.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.subject()).isEqualTo(NEED);
            assertThat(trigger.kind()).isEqualTo(TriggerKind.DEPENDENCY_AT_RISK);
            assertThat(trigger.text())
                    .hasToString("“Raise the pipeline from 100 to 140” (pipeline) of sales may have to wait for"
                            + " “leads worth a call” from “Bring in 500 leads by articles” (leads), or do without it:"
                            + " “one writer left”");
        });
        assertThat(path(impact, PIPELINE)).containsExactly("pipeline-needs-leads DEPENDS pipeline");
        assertThat(told(impact)).containsExactly("pia 1", "sam 2", "clara 1");
    }

    @Test
    void aDependencyOnAnOutsidePartyThatBreaksExposesItsConsumer() {
        Dependency outside = Dependency.builder()
                .id(NEED)
                .consumer(PIPELINE)
                .outsideParty("Leads & Co.")
                .kind(DependencyKind.OUTCOME)
                .need("leads worth a call")
                .addSteps(step("2026-08-10", DependencyState.BROKEN))
                .build();
        ChangeImpact impact = ChangeImpact.of(
                score(with(outside.withSteps(step("2026-08-01", DependencyState.AT_RISK)))), score(with(outside)));

        assertThat(impact.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.kind()).isEqualTo(TriggerKind.DEPENDENCY_BROKEN);
            assertThat(trigger.text())
                    .hasToString("“Raise the pipeline from 100 to 140” (pipeline) of sales will not get"
                            + " “leads worth a call” from Leads & Co. as promised");
        });
        assertThat(told(impact)).contains("pia 1", "sam 2");
    }

    @Test
    void aBrokenDependencyThatIsAtRiskAgainIsNoHarm() {
        Scorecard broken = score(with(PIPELINE_NEEDS_LEADS.withSteps(step("2026-08-01", DependencyState.BROKEN))));
        Scorecard atRisk = score(with(PIPELINE_NEEDS_LEADS.withSteps(
                step("2026-08-01", DependencyState.BROKEN), step("2026-08-02", DependencyState.AT_RISK))));

        assertThat(ChangeImpact.of(broken, atRisk).isEmpty()).isTrue();
    }

    @Test
    void whoeverLeavesExposesWhatTheyAnsweredFor() {
        ChangeImpact impact = ChangeImpact.of(
                CARD, Change.revise(Company.person("sam", "sales").withActiveUntil(LocalDate.of(2026, 8, 31))));

        assertThat(impact.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.subject()).isEqualTo(PersonId.of("sam"));
            assertThat(trigger.kind()).isEqualTo(TriggerKind.OWNER_LEFT);
            assertThat(trigger.text())
                    .hasToString("Sam leaves, with 2026-08-31 as the last day,"
                            + " and answers for 2 objectives and key results");
        });
        assertThat(exposed(impact)).containsExactly(CUSTOMERS, CONTRACTS, GROWTH);
        assertThat(path(impact, GROWTH)).containsExactly("sam OWNS customers", "customers CONTRIBUTES growth");
        // Sam heads sales too, and so the head of the unit above takes over.
        assertThat(impact.toTell()).singleElement().satisfies(tell -> {
            assertThat(tell.person()).isEqualTo(PersonId.of("clara"));
            assertThat(tell.reasons()).hasSize(3);
            assertThat(tell.reasons().get(0))
                    .hasToString("In place of Sam, who has left or leaves: Sam leaves, with 2026-08-31 as the last day,"
                            + " and answers for 2 objectives and key results; “Win customers that stay” (customers)"
                            + " is owned by Sam");
        });
    }

    /** The pipeline has no owner of its own, so that Sam answers for it with the objective. */
    @Test
    void whoeverLeavesAnObjectiveExposesItsKeyResultsThatNobodyElseOwns() {
        Objective owned = with(
                CUSTOMERS_OBJECTIVE, keyResult(CUSTOMERS_OBJECTIVE, PIPELINE).withOwner(Optional.empty()));
        Dependency need = Company.dependency("leads", PIPELINE);
        Scorecard before = score(program(ORGANIZATION, List.of(GROWTH_OBJECTIVE, DEMAND_OBJECTIVE, owned), need));

        ChangeImpact impact = ChangeImpact.of(before, Change.leave(PersonId.of("sam"), DAY));

        assertThat(exposed(impact)).containsExactly(CUSTOMERS, PIPELINE, CONTRACTS, GROWTH, LEADS, DEMAND);
        assertThat(path(impact, LEADS)).containsExactly("sam OWNS pipeline", "pipeline DEPENDS leads");
    }

    @Test
    void whereAKeyResultHasNoOwnerThatOfItsObjectiveIsTold() {
        Objective owned = with(
                CUSTOMERS_OBJECTIVE.withOwner(PersonId.of("pia")),
                keyResult(CUSTOMERS_OBJECTIVE, PIPELINE).withOwner(Optional.empty()));
        ChangeImpact impact = ChangeImpact.of(score(with(owned)), LEADS_GIVEN_UP);

        assertThat(told(impact)).containsExactly("mona 1", "pia 2", "sam 1", "clara 1");
        assertThat(impact.toTell().get(1).reasons().get(0).toString()).startsWith("As owner: ");
    }

    @Test
    void whatTheyOwnedWithOthersIsExposedToo() {
        Objective shared = CUSTOMERS_OBJECTIVE.withCoOwners(CoOwner.builder()
                .person(PersonId.of("milo"))
                .unit(DEMAND_OBJECTIVE.unit())
                .build());
        KeyResult pipeline = keyResult(shared, PIPELINE).withCoOwners(PersonId.of("milo"));
        ChangeImpact impact =
                ChangeImpact.of(score(with(with(shared, pipeline))), Change.leave(PersonId.of("milo"), DAY));

        assertThat(exposed(impact)).containsExactly(LEADS, CUSTOMERS, PIPELINE, DEMAND, GROWTH);
    }

    @Test
    void whoLeavesEarlierThanWasKnownLeavesAndWhoLeavesLaterDoesNot() {
        LocalDate known = LocalDate.of(2026, 9, 30);
        Scorecard before =
                CARD.after(Change.revise(Company.person("pia", "sales").withActiveUntil(known)));

        assertThat(ChangeImpact.of(
                                before,
                                Change.revise(Company.person("pia", "sales").withActiveUntil(known.minusDays(60))))
                        .triggers())
                .extracting(trigger -> trigger.text().toString())
                .containsExactly(
                        "Pia has left, with 2026-08-01 as the last day, and answers for one objective or key result");
        assertThat(ChangeImpact.of(
                                before,
                                Change.revise(Company.person("pia", "sales").withActiveUntil(known.plusDays(1))))
                        .isEmpty())
                .isTrue();
        assertThat(ChangeImpact.of(before, Change.revise(Company.person("pia", "sales")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void peopleWhoHaveLeftAreNotTold() {
        Scorecard before =
                CARD.after(Change.revise(Company.person("pia", "sales").withActiveUntil(LocalDate.of(2026, 8, 14))));
        ChangeImpact impact = ChangeImpact.of(before, LEADS_GIVEN_UP);

        assertThat(told(impact)).containsExactly("mona 1", "sam 2", "clara 1");
        assertThat(impact.toTell().get(1).reasons().get(0).toString())
                .startsWith("In place of Pia, who has left or leaves: ");
    }

    @Test
    void whereNobodyAnswersTheHeadOfTheUnitIsTold() {
        Objective ownerless = CUSTOMERS_OBJECTIVE.withOwner(Optional.empty());
        Scorecard before =
                score(with(with(ownerless, keyResult(ownerless, PIPELINE).withOwner(Optional.empty()))));
        ChangeImpact impact = ChangeImpact.of(before, LEADS_GIVEN_UP);

        assertThat(told(impact)).containsExactly("mona 1", "sam 2", "clara 1");
        assertThat(impact.toTell().get(1).reasons())
                .extracting(reason -> reason.toString().substring(0, 30))
                .containsExactly("As head of sales: “Bring in 50", "As head of sales, because nobo");
    }

    @Test
    void aDependencyWithNobodyToTellIsListed() {
        Objective ownerless = CUSTOMERS_OBJECTIVE.withOwner(Optional.empty());
        ImmutableList<Objective> objectives = ImmutableList.of(
                GROWTH_OBJECTIVE,
                DEMAND_OBJECTIVE,
                with(ownerless, keyResult(ownerless, PIPELINE).withOwner(Optional.empty())));
        Scorecard before = score(program(ORGANIZATION.withAppointments(), objectives, PIPELINE_NEEDS_LEADS));
        ChangeImpact impact = ChangeImpact.of(before, LEADS_GIVEN_UP);

        assertThat(impact.nobodyToTell()).containsExactly(NEED);
        assertThat(told(impact)).containsExactly("mona 1", "clara 1");
        assertThat(impact.explanation().toString())
                .endsWith("  Nobody to tell: “Raise the pipeline from 100 to 140” (pipeline) depends on"
                        + " “Bring in 500 leads by articles” (leads) for “leads worth a call”, by 2026-09-01\n");
    }

    @Test
    void coOwnersAreTold() {
        Objective shared = CUSTOMERS_OBJECTIVE.withCoOwners(CoOwner.builder()
                .person(PersonId.of("mona"))
                .unit(DEMAND_OBJECTIVE.unit())
                .build());
        KeyResult pipeline = keyResult(shared, PIPELINE).withCoOwners(PersonId.of("milo"));
        ChangeImpact impact = ChangeImpact.of(score(with(with(shared, pipeline))), LEADS_GIVEN_UP);

        assertThat(told(impact)).containsExactly("mona 2", "pia 1", "milo 1", "sam 2", "clara 1");
    }

    @Test
    void aTargetThatIsLoweredIsSaidInItsUnit() {
        ChangeImpact impact = ChangeImpact.of(CARD, Change.retarget(LEADS, Measure.increase("0", "400"), DAY));

        assertThat(impact.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.kind()).isEqualTo(TriggerKind.TARGET_LOWERED);
            assertThat(trigger.text())
                    .hasToString("“Bring in 500 leads by articles” (leads) of marketing asks for less:"
                            + " from 0 up to 400 instead of from 0 up to 500");
        });
        // 200 of 400: half of the leads is missing, and they are half of marketing's objective.
        assertThat(atStake(impact, DEMAND)).contains(Gap.of("0.25"));
    }

    @Test
    void aLaterDateIsHarmAndAnEarlierOneIsNot() {
        LocalDate due = LocalDate.of(2026, 9, 1);
        Scorecard before = score(
                with(with(DEMAND_OBJECTIVE, keyResult(DEMAND_OBJECTIVE, LEADS).withDue(due))));

        assertThat(ChangeImpact.of(before, due(due.plusDays(14))).triggers())
                .extracting(trigger -> trigger.text().toString())
                .containsExactly(
                        "“Bring in 500 leads by articles” (leads) of marketing is due on 2026-09-15 instead of 2026-09-01");
        assertThat(ChangeImpact.of(before, due(due.minusDays(14))).isEmpty()).isTrue();
    }

    private static Change due(LocalDate date) {
        return Change.amend(LEADS, Amendment.builder().date(DAY).due(date).build());
    }

    @Test
    void anObjectiveThatMovesToALaterCycleComesLaterWithAllItsKeyResults() {
        ChangeImpact impact = impact(with(DEMAND_OBJECTIVE.withCycle(Company.NEXT_QUARTER.id())));

        assertThat(impact.triggers())
                .extracting(trigger -> trigger.kind() + " " + trigger.subject())
                .containsExactly("DUE_MOVED demand", "DUE_MOVED leads", "DUE_MOVED website");
        assertThat(exposed(impact)).containsExactly(GROWTH, DEMAND, PIPELINE, CUSTOMERS);
    }

    @Test
    void aCycleThatIsProlongedMovesAllItsObjectives() {
        ChangeImpact impact = ChangeImpact.of(
                CARD, Change.revise(Company.QUARTER.withDates(DateRange.parse("2026-07-01..2026-10-31"))));

        assertThat(impact.triggers()).extracting(Trigger::kind).containsOnly(TriggerKind.DUE_MOVED);
        assertThat(impact.triggers())
                .extracting(Trigger::subject)
                .containsExactly(GROWTH, DEMAND, LEADS, WEBSITE, CUSTOMERS, PIPELINE, CONTRACTS);
    }

    /** 60% of 15 contracts are ahead of the 49% that are expected, 3 are not; the objective is red for them. */
    @Test
    void whatTurnsRedExposesItsObjectiveWhichIsNotToldTwice() {
        Change worse = Change.checkIn(
                CONTRACTS,
                CheckIn.builder()
                        .date(DAY)
                        .revision(1)
                        .measurement(Measurement.number("3"))
                        .build());
        Objective pipelineOnTime = with(
                CUSTOMERS_OBJECTIVE,
                Company.keyResult("pipeline", "Raise the pipeline", "100", "140", "130")
                        .withOwner(PersonId.of("pia")));
        ChangeImpact impact = ChangeImpact.of(score(with(pipelineOnTime)), worse);

        assertThat(impact.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.kind()).isEqualTo(TriggerKind.TURNED_RED);
            assertThat(trigger.subject()).isEqualTo(CONTRACTS);
            assertThat(trigger.text().toString())
                    .startsWith(
                            "“Sign 15 contracts” (contracts) of sales turned red: 20% reached where 49.4% was expected");
        });
        assertThat(exposed(impact)).containsExactly(CUSTOMERS, GROWTH);
        // 3 of 4 of the objective, of which 80% is missing.
        assertThat(atStake(impact, CUSTOMERS)).contains(Gap.of("0.6"));
    }

    /** What turned red below is what is told of, whether it counts for an objective or feeds a key result. */
    @Test
    void whatRollsUpFromBelowIsNotToldTwice() {
        KeyResult fed =
                KeyResult.builder().id(KeyResultId.of("fed")).text("Be rested").build();
        Objective low = Company.objective("low", "sales", "Low", Company.keyResult("sleep", "Sleep", "0", "10", "6"))
                .withParents(Company.contributes("growth", 1), Contribution.contributes(fed.id(), Weight.ONE));
        Objective top = Company.objective("top", "company", "Top", fed);
        Scorecard before = score(program(ORGANIZATION, ImmutableList.of(GROWTH_OBJECTIVE, top, low)));
        ChangeImpact impact = ChangeImpact.of(
                before,
                Change.checkIn(
                        KeyResultId.of("sleep"),
                        CheckIn.builder()
                                .date(DAY)
                                .revision(1)
                                .measurement(Measurement.number("1"))
                                .build()));

        assertThat(impact.scores().differences().stream()
                        .filter(difference -> difference.aspect() == ScoreAspect.STATUS)
                        .map(ScoreDifference::subject))
                .extracting(Id::toString)
                .containsExactly("growth", "top", "fed", "low", "sleep");
        assertThat(impact.triggers())
                .extracting(trigger -> trigger.kind() + " " + trigger.subject())
                .containsExactly("TURNED_RED sleep");
        assertThat(exposed(impact)).extracting(Id::toString).containsExactly("low", "growth", "fed", "top");
    }

    /** An objective with no part that turned red, because one was added that was red from the start. */
    @Test
    void anObjectiveThatTurnsRedByItselfIsToldOf() {
        Objective green = Company.objective(
                        "calm", "sales", "Be calm", Company.keyResult("c-1", "Rest", "0", "10", "9"))
                .withParents(Company.contributes("growth", 1));
        ImmutableList<Objective> objectives = ImmutableList.of(GROWTH_OBJECTIVE, green);
        Scorecard before = score(program(ORGANIZATION, objectives));
        ChangeImpact impact =
                ChangeImpact.of(before, Change.add(green.id(), Company.keyResult("c-2", "Sleep", "0", "10", "0")));

        assertThat(impact.triggers())
                .extracting(trigger -> trigger.kind() + " " + trigger.subject())
                .containsExactly("TURNED_RED calm");
        assertThat(exposed(impact)).containsExactly(GROWTH);
        // The objective itself is at 45%.
        assertThat(atStake(impact, GROWTH)).contains(Gap.of("0.55"));
    }

    @Test
    void whatChangedIsExposedItselfWhereItReliesOnAnotherThatDid() {
        Change lowered = Change.retarget(PIPELINE, Measure.increase("100", "130"), DAY);
        ChangeImpact impact = ChangeImpact.of(CARD, CARD.after(List.of(LEADS_GIVEN_UP, lowered)));

        assertThat(impact.triggers())
                .extracting(trigger -> trigger.kind() + " " + trigger.subject())
                .containsExactly("DEPRIORITIZED leads", "TARGET_LOWERED pipeline");
        assertThat(exposed(impact)).containsExactly(DEMAND, PIPELINE, CUSTOMERS, GROWTH);
        assertThat(path(impact, CUSTOMERS)).containsExactly("pipeline PART_OF customers");
        assertThat(impact.exposureOf(CUSTOMERS).orElseThrow().trigger().kind()).isEqualTo(TriggerKind.TARGET_LOWERED);
    }

    @Test
    void supportAndLinksToKeyResultsLeadOnWithoutArithmetic() {
        Objective supporting = DEMAND_OBJECTIVE.withParents(Contribution.supports(CONTRACTS));
        ChangeImpact impact = ChangeImpact.of(
                score(program(ORGANIZATION, ImmutableList.of(GROWTH_OBJECTIVE, supporting, CUSTOMERS_OBJECTIVE))),
                LEADS_GIVEN_UP);

        assertThat(exposed(impact)).containsExactly(DEMAND, CONTRACTS, CUSTOMERS, GROWTH);
        assertThat(path(impact, CUSTOMERS))
                .containsExactly("leads PART_OF demand", "demand SUPPORTS contracts", "contracts PART_OF customers");
        // Contracts count 3 of 4 and have 40% to go.
        assertThat(atStake(impact, CUSTOMERS)).contains(Gap.of("0.3"));
        Objective merely = DEMAND_OBJECTIVE.withParents(Contribution.supports(GROWTH));
        assertThat(atStake(
                        ChangeImpact.of(
                                score(program(
                                        ORGANIZATION, ImmutableList.of(GROWTH_OBJECTIVE, merely, CUSTOMERS_OBJECTIVE))),
                                LEADS_GIVEN_UP),
                        GROWTH))
                .isEmpty();
    }

    /** A key result without a measure takes its number from those that feed it, and so does what is at stake. */
    @Test
    void whatFeedsAKeyResultBringsItsStakeIntoIt() {
        KeyResult fed = KeyResult.builder()
                .id(KeyResultId.of("fed"))
                .text("Grow by all means")
                .build();
        Objective top = GROWTH_OBJECTIVE
                .withRollUp(RollUp.KEY_RESULTS)
                .withKeyResults(fed, Company.keyResult("own", "Stay", "0", "10", "10"));
        Objective low = CUSTOMERS_OBJECTIVE.withParents(Contribution.contributes(fed.id(), Weight.ONE));
        Objective other = DEMAND_OBJECTIVE.withParents(Contribution.contributes(fed.id(), Weight.of(2)));
        ChangeImpact impact = ChangeImpact.of(
                score(program(ORGANIZATION, ImmutableList.of(top, other, low), PIPELINE_NEEDS_LEADS)), LEADS_GIVEN_UP);

        // A third of 18.75% is 6.25%, and half of the objective is fed.
        assertThat(atStake(impact, fed.id())).contains(Gap.of("0.03125"));
        assertThat(atStake(impact, GROWTH)).contains(Gap.of("0.03125"));
        Recomputed.check(impact.explanation());
    }

    /** In a sum, what a key result has to go decides what it makes up: 40 of 100 where 10 are reached, 60 where 0 are. */
    @Test
    void inASumTheWayToGoIsTheWeight() {
        Objective sum = Company.objective(
                        "sum",
                        "sales",
                        "Add up",
                        Company.keyResult("pipeline", "Pipeline", "0", "40", "10"),
                        Company.keyResult("rest", "Rest", "0", "60", "0").withWeight(Weight.of(9)))
                .withRollUp(RollUp.UNIT_SUM)
                .withParents(Company.contributes("growth", 1));
        ChangeImpact impact = ChangeImpact.of(
                score(program(
                        ORGANIZATION, ImmutableList.of(GROWTH_OBJECTIVE, DEMAND_OBJECTIVE, sum), PIPELINE_NEEDS_LEADS)),
                LEADS_GIVEN_UP);

        assertThat(atStake(impact, sum.id())).contains(Gap.of("0.3"));
    }

    /** A third of two thirds is two ninths, published as 0.222222223. */
    @Test
    void whatIsAtStakeIsRoundedUp() {
        Objective thirds = Company.objective(
                "thirds",
                "sales",
                "Thirds",
                Company.keyResult("pipeline", "Pipeline", "0", "3", "1"),
                Company.keyResult("two", "Two", "0", "3", "3"),
                Company.keyResult("three", "Three", "0", "3", "3"));
        ChangeImpact impact = ChangeImpact.of(
                score(program(
                        ORGANIZATION,
                        ImmutableList.of(GROWTH_OBJECTIVE, DEMAND_OBJECTIVE, thirds),
                        PIPELINE_NEEDS_LEADS)),
                LEADS_GIVEN_UP);

        assertThat(atStake(impact, PIPELINE)).contains(Gap.of("0.222222223"));
        assertThat(atStake(impact, ObjectiveId.of("thirds"))).contains(Gap.of("0.222222223"));
        Recomputed.check(impact.explanation());
    }

    @Test
    void proposesToRecordWhoWasTold() {
        OkrProgram told = CARD.program().program().apply(LEADS_GIVEN_UP).apply(IMPACT.notices(DAY));

        assertThat(told.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.date()).isEqualTo(DAY);
            assertThat(notice.about()).isEqualTo(LEADS);
            assertThat(notice.to()).extracting(PersonId::toString).containsExactly("mona", "pia", "sam", "clara");
        });
        assertThat(told.problems()).isEmpty();
    }

    /** Of what feeds the pipeline the company's head hears by sales, although marketing's objective is nearer. */
    @Test
    void eachChangeHasANoticeToAllWhomItConcerns() {
        Change late = Change.report(NEED, step("2026-08-15", DependencyState.AT_RISK));
        ChangeImpact impact = ChangeImpact.of(CARD, CARD.after(List.of(LEADS_GIVEN_UP, late)));

        assertThat(impact.triggers())
                .extracting(Trigger::kind)
                .containsExactly(TriggerKind.DEPRIORITIZED, TriggerKind.DEPENDENCY_AT_RISK);
        assertThat(CARD.program().program().apply(impact.notices(DAY)).notices())
                .extracting(notice -> notice.about() + " to " + notice.to())
                .containsExactly("leads to [mona, pia, sam, clara]", "pipeline-needs-leads to [pia, sam, clara]");
    }

    @Test
    void thereIsNoNoticeOfWhatIsGone() {
        ChangeImpact impact = impact(program(ORGANIZATION, ImmutableList.of(GROWTH_OBJECTIVE, CUSTOMERS_OBJECTIVE)));

        assertThat(impact.toTell()).isNotEmpty();
        assertThat(impact.notices(DAY)).isEmpty();
    }

    @Test
    void isThatOfTheDifferenceOfTwoPrograms() {
        OkrProgram before = CARD.program().program();
        ProgramDiff diff = ProgramDiff.between(before, before.apply(LEADS_GIVEN_UP));

        assertThat(ChangeImpact.of(CARD, CARD.after(diff.changes()))).isEqualTo(IMPACT);
    }

    @Test
    void refusesScorecardsThatCannotBeCompared() {
        Scorecard nextDay = Scorer.of(ScoringPolicies.STANDARD).score(CARD.program(), DAY.plusDays(1));
        Scorecard otherPolicy = Scorer.of(ScoringPolicies.VIVA_GOALS).score(CARD.program(), DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeImpact.of(nextDay, CARD))
                .withMessage("ChangeImpact: the later scorecard must be of 2026-08-16 or a day after it: 2026-08-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeImpact.of(CARD, otherPolicy))
                .withMessageStartingWith("ChangeImpact: both scorecards must be by one policy: ");
    }

    @Test
    void isAValue() {
        ChangeImpact other = ChangeImpact.of(CARD, Change.unlink(DEMAND, GROWTH));
        new EqualsTester()
                .addEqualityGroup(IMPACT, ChangeImpact.of(CARD, CARD.after(LEADS_GIVEN_UP)))
                .addEqualityGroup(other)
                .addEqualityGroup(ChangeImpact.of(
                        score(with(DEMAND_OBJECTIVE.withParents(
                                Company.contributes("growth", 1), Contribution.supports(CONTRACTS)))),
                        LEADS_GIVEN_UP))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(
                        IMPACT.exposures().get(3),
                        ChangeImpact.of(CARD, LEADS_GIVEN_UP).exposures().get(3))
                .addEqualityGroup(IMPACT.exposures().get(2))
                .addEqualityGroup(other.exposures().get(0))
                .testEquals();
        assertThat(IMPACT).hasToString("ChangeImpact(1 triggers, 4 exposures, 4 people to tell)");
        assertThat(IMPACT.exposures().get(3)).hasToString("Exposure(customers, distance 2)");
        new NullPointerTester()
                .setDefault(Scorecard.class, CARD)
                .setDefault(Change.class, LEADS_GIVEN_UP)
                .testAllPublicStaticMethods(ChangeImpact.class);
    }
}
