package org.okr4j.examples.input;

import java.io.IOException;
import java.nio.file.Path;
import org.okr4j.examples.words.Words;
import org.okr4j.feed.MetricFeed;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrJsonException;

/** A metric feed in a file. */
public final class FeedFile {

    private FeedFile() {}

    /**
     * Reads the feed.
     *
     * @param file the file
     * @param words the language of what may be wrong
     * @return the feed
     * @throws InputException if the file holds none; it names each place
     */
    public static MetricFeed read(Path file, Words words) {
        try {
            return OkrJson.readFeed(file);
        } catch (OkrJsonException e) {
            throw Input.refused(file, e, words);
        } catch (IOException e) {
            throw Input.unreadable(file, e, words);
        }
    }
}
