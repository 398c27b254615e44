package org.okr4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common: where they are started, how they refuse a call, and how they write what comes of it. */
@Command(mixinStandardHelpOptions = true)
public abstract class WritingCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * Makes a command.
     *
     * @param surroundings what the program is started in
     */
    protected WritingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** {@return what the program is started in} */
    protected final Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Says that options contradict each other or the program.
     *
     * @param message what is wrong
     * @return what to throw
     */
    protected final ParameterException wrongCall(String message) {
        return new ParameterException(requireNonNull(spec).commandLine(), message);
    }

    /**
     * Writes all or, where that is not possible, says so: half a result is none.
     *
     * @param result the result
     * @throws IOException if it cannot be written
     */
    protected final void write(String result) throws IOException {
        surroundings.out().write(result.getBytes(UTF_8));
        surroundings.out().flush();
    }
}
