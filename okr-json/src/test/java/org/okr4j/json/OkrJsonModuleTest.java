package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.DateRange;
import org.okr4j.testkit.OkrArbitraries;

class OkrJsonModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void isFoundByTheMapper() {
        assertThat(mapper.getRegisteredModuleIds()).containsExactly(OkrJsonModule.class.getName());
    }

    @Test
    void refusesTextThatIsNoRange() {
        assertThatExceptionOfType(InvalidFormatException.class)
                .isThrownBy(() -> mapper.readValue("\"next quarter\"", DateRange.class))
                .withMessageContaining("DateRange: text must be two dates joined by '..': next quarter");
    }

    @Property
    void readsWhatItWrote(@ForAll("ranges") DateRange range) throws JsonProcessingException {
        String json = mapper.writeValueAsString(range);

        assertThat(json).isEqualTo("\"" + range.first() + ".." + range.last() + "\"");
        assertThat(mapper.readValue(json, DateRange.class)).isEqualTo(range);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return OkrArbitraries.dateRanges();
    }
}
