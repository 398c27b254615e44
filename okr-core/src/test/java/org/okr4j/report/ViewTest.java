package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Phrasebook;

class ViewTest {

    private static final Scorecard CARD = Mill.scored();

    @ParameterizedTest
    @CsvSource({
        "mill, pr-town o-bread o-flour o-oven",
        "bakery, pr-town o-bread o-flour o-oven",
        "oven, pr-town o-bread o-oven",
        "shop, ''",
    })
    void showsAUnitWithAllBelowItAndWhatIsLinkedToIt(String unit, String ids) {
        assertThat(alignment(View.of(UnitId.of(unit)))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "o-oven, 0, o-oven",
        "o-oven, 1, pr-town o-bread o-flour o-oven",
        "o-shop, 0, o-shop",
        "o-shop, 1, pr-town o-shop o-bread",
        "o-shop, 2, pr-town o-shop o-bread o-flour o-oven",
        "o-bread, 5, pr-town o-bread o-flour o-oven",
        "o-bread, 2147483647, pr-town o-bread o-flour o-oven",
    })
    void showsWhatIsNear(String center, int steps, String ids) {
        assertThat(alignment(View.around(ObjectiveId.of(center), steps)).split(" "))
                .containsExactlyInAnyOrder(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "mill, d-grain d-heat d-flour, o-shop",
        "bakery, d-heat d-flour, ''",
        "oven, d-heat d-flour, ''",
        "shop, '', o-shop",
    })
    void showsTheDependenciesOfAUnit(String unit, String dependencies, String leftOut) {
        Picture picture = Picture.ofDependencies(CARD, View.of(UnitId.of(unit)));

        assertThat(dependencies(picture)).isEqualTo(dependencies);
        assertThat(picture.leftOut().stream().map(ObjectiveId::toString)).containsExactly(words(leftOut));
    }

    @ParameterizedTest
    @CsvSource({
        "o-oven, 0, ''",
        "o-oven, 1, d-grain d-heat d-flour",
        "o-bread, 0, d-grain",
        "o-bread, 1, d-grain d-heat d-flour",
        "o-shop, 1, d-grain d-queue",
    })
    void showsTheDependenciesBetweenWhatIsNear(String center, int steps, String dependencies) {
        Picture picture = Picture.ofDependencies(CARD, View.around(ObjectiveId.of(center), steps));

        assertThat(dependencies(picture)).isEqualTo(dependencies);
    }

    @Test
    void showsWhatWasGivenUpWhereAskedTo() {
        assertThat(alignment(View.everything())).isEqualTo("pr-town o-bread o-flour o-oven");
        assertThat(alignment(View.everything().withGivenUp())).isEqualTo("pr-town o-bread o-flour o-oven o-shop");
        assertThat(alignment(View.of(UnitId.of("shop")).withGivenUp())).isEqualTo("pr-town o-bread o-shop");
        assertThat(alignment(View.around(Mill.BREAD, 1).withGivenUp()))
                .isEqualTo("pr-town o-bread o-flour o-oven o-shop");
        assertThat(dependencies(Picture.ofDependencies(CARD, View.everything().withGivenUp())))
                .isEqualTo("d-grain d-heat d-flour d-queue");
    }

    @Test
    void namesWhatItDoesNotShow() {
        assertThat(Picture.ofAlignment(CARD, View.everything()).leftOut()).containsExactly(Mill.SHOP);
        assertThat(Picture.ofAlignment(CARD, View.around(Mill.BREAD, 1)).leftOut())
                .containsExactly(Mill.SHOP);
        assertThat(Picture.ofAlignment(CARD, View.around(Mill.BREAD, 0)).leftOut())
                .isEmpty();
        assertThat(Picture.ofAlignment(CARD, View.of(UnitId.of("shop"))).leftOut())
                .containsExactly(Mill.SHOP);
        assertThat(Picture.ofAlignment(CARD, View.of(UnitId.of("oven"))).leftOut())
                .isEmpty();
        assertThat(Picture.ofAlignment(CARD, View.around(Mill.SHOP, 1)).leftOut())
                .isEmpty();
    }

    /** One dependency of the oven is withdrawn, and the other is on the same outside party as one of the mill. */
    @Test
    void withdrawnDependenciesAreGivenUpToo() {
        OkrProgram program = OkrProgram.builder()
                .organization(Mill.ORGANIZATION)
                .addCycle(Mill.cycle())
                .addAllObjectives(Mill.PROGRAM.objectives())
                .addDependency(Mill.dependency("d-1", Mill.HEAT, DependencyKind.ACTION, "Wood")
                        .provider(Mill.FLOUR)
                        .addSteps(Mill.step("2026-11-20", DependencyState.WITHDRAWN))
                        .build())
                .addDependency(Mill.dependency("d-2", Mill.HEAT, DependencyKind.ACTION, "Wood")
                        .outsideParty("Forest")
                        .build())
                .addDependency(Mill.dependency("d-3", Mill.LOAVES, DependencyKind.ACTION, "Shade")
                        .outsideParty("Forest")
                        .addSteps(Mill.step("2026-11-21", DependencyState.WITHDRAWN))
                        .build())
                .build();
        Scorecard card = Mill.scored(program);

        assertThat(dependencies(Picture.ofDependencies(card, View.everything())))
                .isEqualTo("d-2 d-3");
        assertThat(dependencies(Picture.ofDependencies(card, View.everything().withGivenUp())))
                .isEqualTo("d-1 d-2 d-3");
        assertThat(DotReader.read(
                                Picture.ofDependencies(card, View.everything()).toDot(Phrasebook.english()))
                        .ways())
                .containsExactly("Forest > kr-heat", "Forest > kr-loaves");
        assertThat(DotReader.read(Picture.ofAlignment(card, View.around(Mill.OVEN, 1))
                                .toDot(Phrasebook.english()))
                        .ids())
                .containsExactly("pr-town", "o-bread", "o-oven");
    }

    @Test
    void aUnitHasWhatItCoOwns() {
        Person smith = Person.builder()
                .id(PersonId.of("p-smith"))
                .name("Smith")
                .level(PersonLevel.MANAGER)
                .unit(UnitId.of("shop"))
                .build();
        Objective shared = Mill.objective("oven", Mill.OVEN, "Buns")
                .withCoOwners(CoOwner.builder()
                        .person(smith.id())
                        .unit(UnitId.of("shop"))
                        .build());
        Scorecard card = Mill.scored(OkrProgram.builder()
                .organization(Mill.ORGANIZATION.withPeople(smith))
                .addCycle(Mill.cycle())
                .addObjective(shared)
                .build());

        assertThat(DotReader.read(Picture.ofAlignment(card, View.of(UnitId.of("shop")))
                                .toDot(Phrasebook.english()))
                        .ids())
                .containsExactly("o-oven");
    }

    @Test
    void refusesWhatIsNotThere() {
        View noUnit = View.of(UnitId.of("moon"));
        View noObjective = View.around(ObjectiveId.of("o-moon"), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.ofAlignment(CARD, noUnit))
                .withMessage("Unit 'moon': id must be one of the program");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.ofDependencies(CARD, noObjective))
                .withMessage("Objective 'o-moon': id must be one of the program");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> View.around(Mill.BREAD, -1))
                .withMessage("View around 'o-bread': steps must not be negative: -1");
        assertThatNullPointerException().isThrownBy(() -> View.of(null)).withMessage("unit");
        assertThatNullPointerException().isThrownBy(() -> View.around(null, 1)).withMessage("objective");
    }

    @Test
    void isAValue() {
        View view = View.around(Mill.BREAD, 2);

        assertThat(view).isEqualTo(View.around(Mill.BREAD, 2)).hasSameHashCodeAs(View.around(Mill.BREAD, 2));
        assertThat(view).isNotEqualTo(view.withGivenUp()).isNotEqualTo(View.around(Mill.BREAD, 1));
        assertThat(view).hasToString("View of what is around o-bread in 2 steps");
        assertThat(View.around(Mill.BREAD, 1).withGivenUp())
                .hasToString("View of what is around o-bread in 1 step, with what was given up");
        assertThat(View.everything()).hasToString("View of everything");
        assertThat(View.of(UnitId.of("mill"))).hasToString("View of unit mill").isNotEqualTo(View.everything());
    }

    private static String alignment(View view) {
        return String.join(
                " ",
                DotReader.read(Picture.ofAlignment(CARD, view).toDot(Phrasebook.english()))
                        .ids());
    }

    private static String dependencies(Picture picture) {
        return String.join(
                " ",
                MermaidReader.read(picture.toMermaid(Phrasebook.english())).edges().stream()
                        .map(ReadPicture.Edge::id)
                        .toList());
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
