package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

class ContributionTest {

    private static final ObjectiveId HOMES = ObjectiveId.of("homes");

    @Test
    void contributesWithAWeight() {
        Contribution link = Contribution.contributes(HOMES, Weight.of("2.5"));

        assertThat(link.contributes()).isTrue();
        assertThat(link.parent()).isEqualTo(HOMES);
        assertThat(link.weight()).contains(Weight.of("2.5"));
        assertThat(link).hasToString("contributes 2.5 to homes");
    }

    @Test
    void supportsWithoutAWeight() {
        Contribution link = Contribution.supports(KeyResultId.of("permits-wait"));

        assertThat(link.contributes()).isFalse();
        assertThat(link.weight()).isEmpty();
        assertThat(link).hasToString("supports permits-wait");
    }

    @Test
    void contributesEvenWithWeightZero() {
        assertThat(Contribution.contributes(HOMES, Weight.ZERO).contributes()).isTrue();
    }

    @Test
    void refusesAParentOfAnotherKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.supports(UnitId.of("permits")))
                .withMessage("Contribution 'permits': parent must be an objective or a key result: Unit");
    }

    @Test
    void equalsByParentAndWeight() {
        new EqualsTester()
                .addEqualityGroup(Contribution.supports(HOMES), Contribution.supports(ObjectiveId.of("homes")))
                .addEqualityGroup(Contribution.supports(KeyResultId.of("homes")))
                .addEqualityGroup(Contribution.contributes(HOMES, Weight.ZERO))
                .addEqualityGroup(
                        Contribution.contributes(HOMES, Weight.of(2)),
                        Contribution.contributes(HOMES, Weight.of("2.0")))
                .testEquals();
    }

    @Test
    void refusesNull() {
        new NullPointerTester()
                .setDefault(Id.class, HOMES)
                .setDefault(Weight.class, Weight.ONE)
                .testAllPublicStaticMethods(Contribution.class);
    }

    @Test
    void idsNameTheirKind() {
        assertThat(HOMES.kind()).isEqualTo("Objective");
        assertThat(KeyResultId.of("x").kind()).isEqualTo("Key result");
        assertThat(InitiativeId.of("x").kind()).isEqualTo("Initiative");
    }
}
