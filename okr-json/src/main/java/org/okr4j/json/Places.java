package org.okr4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;

/** Asks a parser where it is. */
final class Places {

    private Places() {}

    /** The place of the token that the parser is at. */
    static Place ofToken(JsonParser parser) {
        return at(parser, parser.currentTokenLocation());
    }

    /** The place up to which the parser has come, which may be within a token. */
    static Place ofCharacter(JsonParser parser) {
        return at(parser, parser.currentLocation());
    }

    static Place at(JsonParser parser, JsonLocation location) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        boolean isText = location.getLineNr() > 0;
        return isText
                ? new Place(pointer, location.getLineNr(), Math.max(1, location.getColumnNr()))
                : new Place(pointer, 0, 0);
    }
}
