package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;

/** What must hold for the properties of an object together. */
interface Constraint {

    /** Reports where it does not hold. */
    void check(Given given, DocumentReader in) throws IOException;

    /** What a schema says about it: keywords and their values. */
    ImmutableMap<String, Object> schema();
}
