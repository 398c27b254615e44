/** An application of modules. */
module org.example.app {
    requires transitive org.okr4j.json;

    exports org.example.app;
}
