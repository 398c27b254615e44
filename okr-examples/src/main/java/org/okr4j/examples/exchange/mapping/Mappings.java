package org.okr4j.examples.exchange.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The layouts that come with the program. */
public final class Mappings {

    /** Their names: four of our own, the first three of which can be written, too, and five of products. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            "key-results",
            "check-ins",
            "people",
            "reporting-lines",
            "viva-goals",
            "peoplebox",
            "betterworks",
            "culture-amp",
            "okrchestra");

    private Mappings() {}

    /**
     * Returns a layout.
     *
     * @param name one of {@link #NAMES}
     * @return the layout
     */
    public static Mapping named(String name) {
        String file = name + ".yaml";
        try (InputStream in = requireNonNull(Mappings.class.getResourceAsStream(file), file)) {
            return MappingReader.read(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (MappingException e) {
            throw new IllegalStateException(file + ": " + e.notes(), e);
        }
    }
}
