package org.okr4j.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Makes schemas of JSON Schema 2020-12 ready to hold documents against. */
final class Schemas {

    private static final String OF_SCHEMAS = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    /** The schema of documents of a type. */
    static Schema of(Class<?> type) {
        return ready(OkrJson.schema(type));
    }

    /** The schema that every schema keeps to. */
    static Schema ofSchemas() {
        return ready("{\"$ref\": \"" + OF_SCHEMAS + "\"}");
    }

    private static Schema ready(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }
}
