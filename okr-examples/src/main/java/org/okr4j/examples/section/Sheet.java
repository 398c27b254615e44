package org.okr4j.examples.section;

import org.okr4j.Evaluation;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.words.Words;
import org.okr4j.program.ResolvedProgram;

/**
 * What the pieces of a page are written from, with and on.
 *
 * @param input what was read
 * @param evaluation what to show
 * @param words the words to say it with
 * @param page the page to write on
 */
public record Sheet(Input input, Evaluation evaluation, Words words, Page page) {

    /** {@return the program that was evaluated} */
    public ResolvedProgram program() {
        return evaluation.program();
    }

    /**
     * Returns a phrase.
     *
     * @param key its key
     * @param arguments what its places hold
     * @return the text
     */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /**
     * Begins a part of the page.
     *
     * @param caption its caption
     * @param beside what stands at the other edge
     */
    public void caption(String caption, String beside) {
        page.blank();
        page.edges(0, new Span(caption, Style.STRONG), new Span(beside, Style.FAINT));
        page.rule("─");
    }
}
