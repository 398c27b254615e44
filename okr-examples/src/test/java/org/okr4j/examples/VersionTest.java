package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said of the last version is said of the same one everywhere. */
class VersionTest {

    /** The last version that was released, or is in this commit. */
    private final String version = first("pom.xml", "<api\\.version>(.*)</api\\.version>");

    @Test
    void readmeHasItsCoordinates() {
        assertThat(first("README.md", "<version>(.*)</version>")).isEqualTo(version);
    }

    @Test
    void changelogTellsItOnItsDay() {
        String day = first("CHANGELOG.md", "(?m)^## \\[" + Pattern.quote(version) + "] - (\\d{4}-\\d\\d-\\d\\d)$");

        assertThat(first("CHANGELOG.md", "(?m)^## \\[(\\d.*?)]")).isEqualTo(version);
        assertThat(first("pom.xml", "<project\\.build\\.outputTimestamp>(.*)<")).isEqualTo(day + "T00:00:00Z");
    }

    @Test
    void whatFollowsIsComparedWithIt() {
        assertThat(Path.of("..", "okr-core", "src", "api", "okr-core-" + version + ".jar"))
                .isRegularFile();
        assertThat(Path.of("..", "okr-json", "src", "api", "okr-json-" + version + ".jar"))
                .isRegularFile();
    }

    @Test
    void whatIsBuiltIsThisVersionOrALaterSnapshot() {
        assertThat(first("pom.xml", "(?s)<artifactId>okr4j-parent</artifactId>\\s*<version>(.*?)</version>"))
                .satisfiesAnyOf(
                        built -> assertThat(built).isEqualTo(version),
                        built -> assertThat(built).endsWith("-SNAPSHOT").isNotEqualTo(version + "-SNAPSHOT"));
    }

    private static String first(String file, String pattern) {
        try {
            Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of("..", file), UTF_8));
            assertThat(matcher.find()).as("%s holds %s", file, pattern).isTrue();
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
