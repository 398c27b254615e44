package org.okr4j.examples.graph;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.cli.Choice;
import org.okr4j.report.Picture;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the options of the command take. */
final class Options {

    private Options() {}

    /** What can be drawn. */
    static final class OfSubject extends Choice<Subject> {
        OfSubject() {
            super(ImmutableMap.of("alignment", Picture::ofAlignment, "dependencies", Picture::ofDependencies));
        }
    }

    /** What it can be written in. */
    static final class OfNotation extends Choice<Notation> {
        OfNotation() {
            super(ImmutableMap.of("dot", Picture::toDot, "mermaid", Picture::toMermaid));
        }
    }

    /** How far to go. */
    static final class OfSteps implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            @Nullable Integer steps = Ints.tryParse(text);
            if (steps == null || steps < 0) {
                throw new TypeConversionException("must be a whole number from 0 on, such as 2: " + text);
            }
            return steps;
        }
    }
}
