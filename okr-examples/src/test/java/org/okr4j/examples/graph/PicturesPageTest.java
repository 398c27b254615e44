package org.okr4j.examples.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.okr4j.examples.cli.Outcome;

/** The pictures of docs/pictures.md are what the commands above them print. */
class PicturesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "pictures.md");

    private static final Pattern EXAMPLE =
            Pattern.compile("okr-examples\\.jar (graph [^\n]+)\n\n```mermaid\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsWhatIsPrinted() throws IOException {
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(PAGE, UTF_8)).results().toList();

        assertThat(examples)
                .hasSize(2)
                .allSatisfy(example -> assertThat(Outcome.of(example.group(1).split(" ")))
                        .isEqualTo(new Outcome(0, example.group(2), "")));
    }
}
