package org.okr4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.objective.DependencyState;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** What the tables of docs/pictures.md say is so. */
class PicturesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "pictures.md");

    @ParameterizedTest
    @EnumSource
    void everyLightIsThere(StatusWord status) throws IOException {
        assertThat(page())
                .contains(row(
                        ScoringPolicies.STANDARD.label(status),
                        name(Paint.of(status).fill())));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfADependencyIsThere(DependencyState state) throws IOException {
        Stroke stroke = Stroke.of(state);

        assertThat(page())
                .contains(row(
                        Message.of("{0}", state),
                        name(stroke.pattern()) + ", " + name(stroke.color()) + ", " + stroke.width()));
    }

    private static String row(Message word, String drawing) {
        return "\n| " + Phrasebook.english().render(word) + " | " + drawing + " |\n";
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, UTF_8);
    }
}
