package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.value.Id;

class LocationTest {

    private static final ObjectiveId GOAL = ObjectiveId.of("o1");

    @Test
    void saysThingAndProperty() {
        assertThat(Location.of(GOAL)).hasToString("objective 'o1'");
        assertThat(Location.of(KeyResultId.of("k"), "checkIns[1].by")).hasToString("key result 'k' checkIns[1].by");
        assertThat(Location.ofProgram("objectives[3].keyResults[0].id")).hasToString("objectives[3].keyResults[0].id");
        assertThat(Location.ofProgram("")).hasToString("program");
    }

    @Test
    void hasASubjectUnlessItStartsAtTheProgram() {
        assertThat(Location.of(GOAL, "title").subject()).contains(GOAL);
        assertThat(Location.of(GOAL, "title").property()).isEqualTo("title");
        assertThat(Location.of(GOAL).property()).isEmpty();
        assertThat(Location.ofProgram("cycles").subject()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-budget", "a.b", "list[0][1].b2"})
    void takesPaths(String property) {
        assertThat(Location.of(GOAL, property).property()).isEqualTo(property);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".a", "a.", "a..b", "[0]", "a[]", "a[x]", "a[0", "0a", "a b"})
    void refusesWhatIsNoPath(String property) {
        assertThatThrownBy(() -> Location.of(GOAL, property))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Location: property must be names with [n], joined by dots: '" + property + "'");
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(Location.of(GOAL), Location.of(ObjectiveId.of("o1"), ""))
                .addEqualityGroup(Location.of(KeyResultId.of("o1")))
                .addEqualityGroup(Location.of(GOAL, "title"))
                .addEqualityGroup(Location.ofProgram("title"), Location.ofProgram("title"))
                .testEquals();
        new NullPointerTester().setDefault(Id.class, GOAL).testAllPublicStaticMethods(Location.class);
    }
}
