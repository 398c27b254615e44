package org.okr4j.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.okr4j.calendar.DateRange;

/**
 * Teaches a Jackson {@code ObjectMapper} the values of the library.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new OkrJsonModule()).build();
 * mapper.readValue("\"2026-07-01..2026-09-30\"", DateRange.class).days();    // 92
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it on the class path and on the module path. This class is immutable and
 * thread-safe.
 */
public final class OkrJsonModule extends Module {

    /** Makes the module; it has no settings. */
    public OkrJsonModule() {}

    /** {@return the name under which a mapper lists this module} */
    @Override
    public String getModuleName() {
        return "okr4j";
    }

    /** {@return no version: that of the library is the one of its jar} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds what reads and writes the values of the library.
     *
     * @param context where it is added
     */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(DateRange.class, ToStringSerializer.instance);
        context.addSerializers(serializers);

        SimpleDeserializers deserializers = new SimpleDeserializers();
        deserializers.addDeserializer(DateRange.class, new DateRangeReader());
        context.addDeserializers(deserializers);
    }

    private static final class DateRangeReader extends FromStringDeserializer<DateRange> {

        DateRangeReader() {
            super(DateRange.class);
        }

        @Override
        protected DateRange _deserialize(String value, DeserializationContext context) {
            return DateRange.parse(value);
        }
    }
}
