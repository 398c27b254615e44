package org.okr4j.examples.statements;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.util.Arrays;
import java.util.stream.Stream;
import org.okr4j.calendar.YearNaming;
import org.okr4j.examples.cli.Choice;
import org.okr4j.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the options of the command take. */
final class Options {

    private Options() {}

    /** The languages of which the library has the words. */
    static final class OfLanguage extends Choice<Language> {
        OfLanguage() {
            super(Stream.of(Language.ENGLISH, Language.SPANISH)
                    .collect(ImmutableMap.toImmutableMap(Language::code, language -> language)));
        }
    }

    /** By which of its two calendar years a fiscal year is named. */
    static final class OfNaming extends Choice<YearNaming> {
        OfNaming() {
            super(ImmutableMap.of("start", YearNaming.BY_START, "end", YearNaming.BY_END));
        }
    }

    /** A month by its English name or its number. */
    static final class OfMonth implements ITypeConverter<Month> {

        private static final ImmutableMap<String, Month> MONTHS = Arrays.stream(Month.values())
                .flatMap(month -> Stream.of(
                                month.name(), month.name().substring(0, 3), Integer.toString(month.getValue()))
                        .distinct()
                        .map(word -> new Named(word, month)))
                .collect(ImmutableMap.toImmutableMap(Named::word, Named::month));

        @Override
        public Month convert(String text) {
            Month month = MONTHS.get(Ascii.toUpperCase(text));
            if (month == null) {
                throw new TypeConversionException("must be a month such as july, jul or 7: " + text);
            }
            return month;
        }

        private record Named(String word, Month month) {}
    }

    /** A cycle by its label. */
    static final class OfCycle implements ITypeConverter<CycleLabel> {
        @Override
        public CycleLabel convert(String text) {
            return CycleLabel.parse(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "must be a year, half or quarter such as 2027, 2027-H1 or FY27-Q1: " + text));
        }
    }
}
