/** An application on the module path that has nothing but the published jars. */
module org.example.consumer {
    requires org.okr4j.core;
    requires org.okr4j.json;
}
