package org.okr4j.json;

import org.okr4j.text.Message;

/**
 * What is wrong with a document if it is of some versions: which one it is of, it may say at its very end.
 *
 * @param first the first of these versions
 * @param last the last of them
 * @param place where it is
 * @param message what is wrong
 */
record VersionProblem(int first, int last, Place place, Message message) {

    boolean isOf(int version) {
        return version >= first && version <= last;
    }
}
