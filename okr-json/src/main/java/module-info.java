/** Reads and writes programs of {@code org.okr4j.core} as JSON, with Jackson. */
module org.okr4j.json {
    requires transitive org.okr4j.core;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires java.xml;
    requires static org.jspecify;

    exports org.okr4j.json;

    provides com.fasterxml.jackson.databind.Module with
            org.okr4j.json.OkrJsonModule;
}
