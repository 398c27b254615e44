package org.okr4j.json;

import static com.google.common.base.CaseFormat.LOWER_HYPHEN;
import static com.google.common.base.CaseFormat.UPPER_CAMEL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that lie in the jar are those of the declarations, so that no change of the format goes unseen. After an intended
 * change they are written anew with {@code -Dgolden.renew}: read the difference before you commit it.
 */
class SchemaFilesTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/org/okr4j/json/schema");

    static Set<Class<?>> types() {
        return OkrJson.documentTypes();
    }

    private static String file(Class<?> type) {
        return UPPER_CAMEL.to(LOWER_HYPHEN, type.getSimpleName()).replaceFirst("^okr-", "") + ".schema.json";
    }

    @ParameterizedTest
    @MethodSource("types")
    void holdWhatTheDeclarationsSay(Class<?> type) throws IOException {
        Path file = DIRECTORY.resolve(file(type));
        if (System.getProperty("golden.renew") != null) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, OkrJson.schema(type), UTF_8);
        }
        assertThat(file).content(UTF_8).isEqualTo(OkrJson.schema(type));
    }

    @Test
    void areThereForDocumentsAlone() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(types().stream().map(SchemaFilesTest::file).collect(Collectors.toSet()));
        }
    }
}
