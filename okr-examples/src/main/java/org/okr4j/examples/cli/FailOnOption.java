package org.okr4j.examples.cli;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.rule.Severity;
import picocli.CommandLine.Option;

/** The option that makes the program fail on findings. */
public final class FailOnOption {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Choices.OfSeverity.class,
            completionCandidates = Choices.OfSeverity.class,
            description = "End with 1 when there are findings of this severity or a graver one:"
                    + " ${COMPLETION-CANDIDATES}; never unless given.")
    private @Nullable Severity severity;

    /** Made by the command line. */
    public FailOnOption() {}

    /** {@return the mildest severity to fail on; empty unless given} */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    /**
     * Returns how the program ends.
     *
     * @param hasAtLeast whether there are findings of a severity or a graver one
     * @return one of {@link ExitCodes}
     */
    public int exitCode(Predicate<Severity> hasAtLeast) {
        return severity().filter(hasAtLeast).isPresent() ? ExitCodes.FINDINGS : ExitCodes.FINE;
    }
}
