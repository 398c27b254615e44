package org.okr4j.examples.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application writes without a library to read and write the very documents of {@link SyntheticProgram}: fields that Jackson
 * fills, decimals and dates as such, no checks of its own.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
final class PlainDocument {

    /** Jackson as it comes. */
    static final JsonMapper LENIENT = JsonMapper.builder().build();

    /** Jackson with all that it has against sloppy documents. */
    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    public int okr;
    public Body organization = new Body();
    public List<Cycle> cycles = new ArrayList<>();
    public List<Goal> objectives = new ArrayList<>();

    PlainDocument() {}

    /** Units and people. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    static final class Body {
        public String name = "";
        public List<Unit> units = new ArrayList<>();
        public List<Employee> people = new ArrayList<>();
    }

    /** A unit. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    static final class Unit {
        public String id = "";
        public String name = "";
        public String kind = "";
        public @Nullable String parent;
    }

    /** A person. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    static final class Employee {
        public String id = "";
        public String name = "";
        public String level = "";
        public String unit = "";
    }

    /** A quarter. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    static final class Cycle {
        public String id = "";
        public String label = "";
        public String dates = "";
        public String kind = "";
    }

    /** An objective. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    static final class Goal {
        public String id = "";
        public String unit = "";
        public String cycle = "";
        public String title = "";
        public @Nullable String owner;
        public List<Link> parents = new ArrayList<>();
        public List<Result> keyResults = new ArrayList<>();
        public @Nullable String rollUp;
        public List<Step> transitions = new ArrayList<>();
    }

    /** A link upward. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    static final class Link {
        public String objective = "";
        public @Nullable BigDecimal weight;
    }

    /** A key result. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    static final class Result {
        public String id = "";
        public String text = "";
        public @Nullable String owner;
        public @Nullable Way measure;
        public @Nullable BigDecimal weight;
        public List<Report> checkIns = new ArrayList<>();
    }

    /** A measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    static final class Way {
        public String type = "";
        public @Nullable BigDecimal baseline;
        public @Nullable BigDecimal target;
    }

    /** A check-in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    static final class Report {
        @JsonDeserialize(using = DateReader.class)
        @JsonSerialize(using = DateWriter.class)
        public @Nullable LocalDate date;

        public @Nullable BigDecimal value;
        public @Nullable String confidence;
        public @Nullable String by;
    }

    /** A step of a lifecycle. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    static final class Step {
        public String to = "";

        @JsonDeserialize(using = DateReader.class)
        @JsonSerialize(using = DateWriter.class)
        public @Nullable LocalDate date;
    }

    @SuppressWarnings("serial")
    static final class DateReader extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

    @SuppressWarnings("serial")
    static final class DateWriter extends StdSerializer<LocalDate> {

        private static final long serialVersionUID = 1;

        DateWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(date.toString());
        }
    }
}
