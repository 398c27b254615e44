package org.okr4j.examples.exchange;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.cli.Choice;
import org.okr4j.examples.exchange.mapping.Mapping;
import picocli.CommandLine.Option;

/** The options that say how CSV is written, where that differs from the mapping. */
final class WritingOptions {

    @Option(
            names = "--separator",
            paramLabel = "NAME",
            converter = OfSeparator.class,
            completionCandidates = OfSeparator.class,
            description = "What stands between cells: ${COMPLETION-CANDIDATES}; unless given, as the mapping says.")
    private @Nullable Character separator;

    @Option(
            names = "--decimal",
            paramLabel = "NAME",
            converter = OfDecimal.class,
            completionCandidates = OfDecimal.class,
            description = "The decimal mark: ${COMPLETION-CANDIDATES}; unless given, as the mapping says.")
    private @Nullable Character decimal;

    WritingOptions() {}

    Mapping of(Mapping mapping) {
        return mapping.written(
                separator == null ? mapping.separator() : separator, decimal == null ? mapping.decimalMark() : decimal);
    }

    static final class OfSeparator extends Choice<Character> {
        OfSeparator() {
            super(ImmutableMap.of("comma", ',', "semicolon", ';', "tab", '\t'));
        }
    }

    static final class OfDecimal extends Choice<Character> {
        OfDecimal() {
            super(ImmutableMap.of("point", '.', "comma", ','));
        }
    }
}
