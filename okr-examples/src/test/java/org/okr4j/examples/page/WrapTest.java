package org.okr4j.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksAtSpaces() {
        assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrap.lines("one two three", 6)).containsExactly("one", "two", "three");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLine() {
        assertThat(Wrap.lines("a abcdefgh b", 3)).containsExactly("a", "abc", "def", "gh", "b");
        assertThat(Wrap.lines("都市計画", 5)).containsExactly("都市", "計画");
    }

    @Test
    void keepsWhatIsNotToBeParted() {
        assertThat(Wrap.lines("to 62.5\u00a0% now", 8)).containsExactly("to", "62.5\u00a0%", "now");
    }

    @Test
    void keepsPercentSignsWithTheirNumbers() {
        assertThat(Wrap.lines("to 62.5 % now", 7)).containsExactly("to", "62.5 %", "now");
    }

    @Test
    void hasALineForNothing() {
        assertThat(Wrap.lines("", 5)).containsExactly("");
    }
}
