package org.okr4j.value;

/** A thing of a program that has an id, by which other things refer to it and changes name it. */
public interface Identified {

    /** {@return the identity of this thing, unique in its program} */
    Id id();
}
