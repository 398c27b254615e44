package org.okr4j.examples.dashboard;

import java.util.Optional;
import org.okr4j.value.Progress;

/**
 * One thing at a glance.
 *
 * @param tone its color
 * @param name what it is
 * @param value its value
 * @param note what there is to add
 * @param place where more of it stands on the page
 * @param number what a bar shows; empty for none
 * @param expected what was expected; empty for none
 */
public record Tile(
        Tone tone,
        String name,
        String value,
        String note,
        String place,
        Optional<Progress> number,
        Optional<Progress> expected) {

    static Tile of(Tone tone, String name, String value, String note, String place) {
        return new Tile(tone, name, value, note, place, Optional.empty(), Optional.empty());
    }
}
