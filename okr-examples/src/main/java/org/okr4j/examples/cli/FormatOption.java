package org.okr4j.examples.cli;

import picocli.CommandLine.Option;

/** The option that says whether people or programs read the result. */
public final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Choices.OfFormat.class,
            completionCandidates = Choices.OfFormat.class,
            description = "The form of the result: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Choices.Format format = Choices.Format.TEXT;

    /** Made by the command line. */
    public FormatOption() {}

    /** {@return whether programs read the result} */
    public boolean isForPrograms() {
        return format == Choices.Format.JSON;
    }
}
