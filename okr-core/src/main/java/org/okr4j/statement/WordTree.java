package org.okr4j.statement;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and phrases, by their words one after the other. Never changed once its lexicon is built. */
final class WordTree {

    private static final int SHORTEST_VERB = 4;
    private static final int ENDING = 2;

    private final Map<String, Node> roots;
    private final int size;
    private final ImmutableSet<String> verbEndings;
    private final ImmutableSet<String> pluralEndings;

    WordTree(Map<String, Node> roots, int size, ImmutableSet<String> verbEndings, ImmutableSet<String> pluralEndings) {
        this.roots = roots;
        this.size = size;
        this.verbEndings = verbEndings;
        this.pluralEndings = pluralEndings;
    }

    /** Whether a word that is not known looks like the base form of a verb: in Spanish -ar, -er and -ir. */
    boolean looksLikeVerb(String word) {
        int length = word.length();
        return length > SHORTEST_VERB && verbEndings.contains(word.substring(length - ENDING));
    }

    int size() {
        return size;
    }

    /** Whether a word that is not known ends as plurals do. */
    boolean looksLikePlural(String word) {
        int length = word.length();
        return length > SHORTEST_VERB && pluralEndings.contains(word.substring(length - 1));
    }

    /** {@return what is known about one word} */
    Entry entry(String word) {
        @Nullable Node node = roots.get(word);
        return node == null || node.entry == null ? Entry.UNKNOWN : node.entry;
    }

    /** The words after one word. */
    static final class Node {
        @Nullable
        Entry entry;

        @Nullable
        Map<String, Node> next;
    }

    /**
     * Looks up the longest phrase that begins at a token.
     *
     * @param tokens the tokens of a text
     * @param from the first token of the phrase
     * @return the phrase; null where not even the first word is known
     */
    @Nullable
    Match longest(List<Token> tokens, int from) {
        @Nullable Node node = roots.get(tokens.get(from).norm);
        @Nullable Entry entry = null;
        int end = from;
        int index = from + 1;
        while (node != null) {
            if (node.entry != null) {
                entry = node.entry;
                end = index;
            }
            if (node.next == null || index == tokens.size()) {
                break;
            }
            Token token = tokens.get(index);
            node = token.kind == TokenKind.WORD || token.kind == TokenKind.SIGN ? node.next.get(token.norm) : null;
            index++;
        }
        return entry == null ? null : new Match(entry, end);
    }

    /** {@return what is known about the word at a token alone, or null} */
    @Nullable
    Match single(List<Token> tokens, int at) {
        @Nullable Node node = roots.get(tokens.get(at).norm);
        return node == null || node.entry == null ? null : new Match(node.entry, at + 1);
    }

    /** An entry, and the token after it. */
    record Match(Entry entry, int end) {}
}
