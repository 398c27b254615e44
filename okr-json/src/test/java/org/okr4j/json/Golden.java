package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Documents that are kept beside the others of the tests. After an intended change they are written anew with {@code
 * -Dgolden.renew}: read the difference before you commit it.
 */
final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/org/okr4j/json/reports");

    private Golden() {}

    static void assertSame(String name, String written) throws IOException {
        Path golden = DIRECTORY.resolve(name);
        if (System.getProperty("golden.renew") != null) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(golden, written, UTF_8);
        }
        assertThat(written).as(name).isEqualTo(Files.readString(golden, UTF_8));
    }
}
