package org.okr4j.report;

import org.okr4j.internal.ShownText;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Text that stays on its line and shows what it says: nothing in it steers a terminal or turns the writing around. */
final class PlainText {

    private PlainText() {}

    static String of(Message message, Phrasebook phrases) {
        return ShownText.steady(phrases.render(message));
    }

    static String of(String text) {
        return ShownText.steady(text);
    }
}
