package org.okr4j.examples.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okr4j.examples.Main;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.words.Words;
import org.okr4j.text.Language;

/**
 * Starts a PostgreSQL with the systems of the city, and shows what comes of its figures. Where none starts, it says so and why,
 * and takes an H2.
 */
public final class SyncDemo {

    private SyncDemo() {}

    public static void main(String[] arguments) throws Exception {
        run(Surroundings.ofProcess());
    }

    static int run(Surroundings surroundings) throws Exception {
        PrintWriter err = new PrintWriter(surroundings.err(), true, UTF_8);
        Words words = Words.of(Language.ENGLISH);
        Path directory = Files.createTempDirectory("okr-sync");
        try (CityDatabase database = CityDatabase.start(why -> err.println(words.say("sync.stand-in", why)))) {
            return Main.run(
                    surroundings,
                    "sync",
                    "--mapping",
                    CityDatabase.copy("city-feed.json", directory).toString(),
                    "--queries",
                    CityDatabase.copy("city-queries.sql", directory).toString(),
                    "--url",
                    database.url(),
                    "--dry-run");
        } finally {
            Files.deleteIfExists(directory.resolve("city-feed.json"));
            Files.deleteIfExists(directory.resolve("city-queries.sql"));
            Files.deleteIfExists(directory);
        }
    }
}
