package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.SupportFunction;
import org.okr4j.organization.UnitKind;
import org.okr4j.organization.UnitLevel;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Every constant that a reader may meet has a word in both languages. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                UnitKind.class,
                UnitLevel.class,
                SupportFunction.class,
                PersonLevel.class,
                Role.class,
                LifecycleState.class,
                BlockerKind.class,
                Ambition.class,
                KeyResultKind.class,
                RollUp.class
            })
    void everyConstantHasAWord(Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            String key = type.getSimpleName() + "." + constant.name();

            assertThat(Phrasebook.english().has(key))
                    .as("English word for %s", key)
                    .isTrue();
            assertThat(Phrasebook.spanish().has(key))
                    .as("Spanish word for %s", key)
                    .isTrue();
        }
    }

    @Test
    void wordsStandInSentences() {
        Message message = Message.of("{0}, {1}", UnitKind.REGIONAL_OFFICE, LifecycleState.DEPRIORITIZED);

        assertThat(Phrasebook.english().render(message)).isEqualTo("regional office, deprioritized");
        assertThat(Phrasebook.spanish().render(message)).isEqualTo("oficina regional, despriorizado");
    }
}
