package org.okr4j.examples.feed;

import java.nio.file.Files;
import java.nio.file.Path;
import org.okr4j.examples.Main;
import org.okr4j.examples.cli.Surroundings;

/** Starts a PostgreSQL with the systems of the city, and shows what comes of its figures. */
public final class SyncDemo {

    private SyncDemo() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("okr-sync");
        try (CityDatabase database = CityDatabase.start()) {
            String[] call = {
                "sync",
                "--mapping",
                CityDatabase.copy("city-feed.json", directory).toString(),
                "--queries",
                CityDatabase.copy("city-queries.sql", directory).toString(),
                "--url",
                database.url(),
                "--dry-run"
            };
            Main.run(Surroundings.ofProcess(), call);
        } finally {
            Files.deleteIfExists(directory.resolve("city-feed.json"));
            Files.deleteIfExists(directory.resolve("city-queries.sql"));
            Files.deleteIfExists(directory);
        }
    }
}
