package org.okr4j.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads dates, in years that every program can hold. */
public final class OfDate implements ITypeConverter<LocalDate> {

    private static final int LAST_YEAR = 9999;

    /** Makes the reader; it has no settings. */
    public OfDate() {}

    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw new TypeConversionException("must be a date such as 2026-11-20, in the years 1 to 9999: " + text);
    }
}
