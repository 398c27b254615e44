package org.okr4j.examples.section;

import java.util.Arrays;
import java.util.Optional;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.scoring.StatusWord;
import org.okr4j.value.Light;

/** Traffic lights: a word, so that nobody needs to tell colors apart, and a lamp before it where color is shown. */
public final class Lamps {

    private static final String LAMP = "● ";

    private final Sheet sheet;

    /**
     * Makes the lamps of a page.
     *
     * @param sheet the page
     */
    public Lamps(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Returns the lamp of a status.
     *
     * @param status the status
     * @return the lamp and the word
     */
    public Span of(StatusWord status) {
        return lit(sheet.words().word(status), style(status));
    }

    /**
     * Returns the lamp of a light.
     *
     * @param light the light
     * @return the lamp and the word; a dash for no light
     */
    public Span of(Optional<Light> light) {
        return light.map(color -> lit(sheet.words().word(color), style(color))).orElse(Span.of("–"));
    }

    /** {@return how many columns the widest status takes} */
    public int width() {
        return Arrays.stream(StatusWord.values())
                .mapToInt(status -> of(status).width())
                .max()
                .orElse(0);
    }

    private Span lit(String word, Style style) {
        return new Span(sheet.page().isColored() ? LAMP + word : word, style);
    }

    private static Style style(Light light) {
        return switch (light) {
            case RED -> Style.RED;
            case AMBER -> Style.AMBER;
            case GREEN -> Style.GREEN;
        };
    }

    private static Style style(StatusWord status) {
        return switch (status) {
            case RED -> Style.RED;
            case AMBER, STALE, NO_DATA -> Style.AMBER;
            case GREEN, DONE -> Style.GREEN;
            case NOT_SCORABLE, CANCELLED -> Style.FAINT;
        };
    }
}
