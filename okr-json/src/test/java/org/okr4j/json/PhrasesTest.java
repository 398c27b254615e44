package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.text.Language;

class PhrasesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/okr4j/json");

    @Test
    void areTheSameInBothLanguages() {
        var english = JsonPhrases.read(Language.ENGLISH);
        var spanish = JsonPhrases.read(Language.SPANISH);

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(arguments(spanish.get(key))).isEqualTo(arguments(english.get(key))));
    }

    @Test
    void areThoseThatAreUsed() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("json.kind.id", "json.kind.text"));
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                used.addAll(found("\"(json\\.[a-z0-9.-]*[a-z0-9])\"", source));
                found("(?:TextCodec|NumberCodec)\\.of\\(\\s*\"([a-z]+)\"", source)
                        .forEach(kind -> used.add("json.kind." + kind));
            }
        }

        assertThat(JsonPhrases.read(Language.ENGLISH).keySet()).isEqualTo(used);
    }

    @Test
    void comeWithThoseOfTheLibrary() {
        assertThat(OkrJson.phrasebook(Language.SPANISH).has("json.missing")).isTrue();
        assertThat(OkrJson.phrasebook(Language.SPANISH).has("program.circle")).isTrue();
        assertThat(OkrJson.phrasebook(Language.of("fr")).language()).isEqualTo(Language.ENGLISH);
    }

    private static Set<String> arguments(String template) {
        return found("\\{([0-9])", template);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
