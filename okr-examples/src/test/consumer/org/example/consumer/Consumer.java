package org.example.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.okr4j.calendar.DateRange;

/** Uses the library as an application would: compiled with all warnings as errors, run on the module path. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] args) throws JsonProcessingException {
        DateRange quarter = DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
        System.out.println(quarter + " has " + quarter.days() + " days");

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        DateRange read = mapper.readValue(mapper.writeValueAsString(quarter), DateRange.class);
        System.out.println("read back: " + read.equals(quarter));
    }
}
