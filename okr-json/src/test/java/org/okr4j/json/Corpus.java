package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents beside this class: {@code valid-*.json}, and {@code invalid-*.json} each with its problems. */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/org/okr4j/json");

    private Corpus() {}

    static Stream<Fixture> valid() {
        return fixtures(FOLDER, "valid-");
    }

    static Stream<Fixture> invalid() {
        return fixtures(FOLDER, "invalid-");
    }

    /** Documents of changes, in a folder of their own. */
    static Stream<Fixture> validChanges() {
        return fixtures(FOLDER.resolve("changes"), "valid-");
    }

    static Stream<Fixture> invalidChanges() {
        return fixtures(FOLDER.resolve("changes"), "invalid-");
    }

    /** Documents of profiles and of baselines, in folders of their own. */
    static Stream<Fixture> validProfiles() {
        return fixtures(FOLDER.resolve("profiles"), "valid-");
    }

    static Stream<Fixture> invalidProfiles() {
        return fixtures(FOLDER.resolve("profiles"), "invalid-");
    }

    static Stream<Fixture> validBaselines() {
        return fixtures(FOLDER.resolve("baselines"), "valid-");
    }

    static Stream<Fixture> invalidBaselines() {
        return fixtures(FOLDER.resolve("baselines"), "invalid-");
    }

    /** Documents of metric feeds, in a folder of their own. */
    static Stream<Fixture> validFeeds() {
        return fixtures(FOLDER.resolve("feeds"), "valid-");
    }

    static Stream<Fixture> invalidFeeds() {
        return fixtures(FOLDER.resolve("feeds"), "invalid-");
    }

    private static Stream<Fixture> fixtures(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(Fixture::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Fixture(Path file) {

        /** What the document is about, such as {@code empty-file}. */
        String name() {
            String name = file.getFileName().toString();
            return name.substring(name.indexOf('-') + 1, name.length() - ".json".length());
        }

        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String json() {
            return new String(bytes(), UTF_8);
        }

        /** The expected lines of an invalid document, beside it. */
        List<String> problems() throws IOException {
            String name = file.getFileName().toString().replace(".json", ".txt");
            return Files.readAllLines(file.resolveSibling(name), UTF_8);
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }
}
