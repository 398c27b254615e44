package org.okr4j.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.PrintWriter;
import org.okr4j.examples.input.InputException;
import org.okr4j.examples.page.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, one line a problem, on standard error. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String message = Iterables.getFirst(LINES.split(String.valueOf(exception.getMessage())), "cannot be read");
        say(command, name + ": " + message + " (see " + name + " --help)");
        return ExitCodes.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult result) {
        String name = command.getCommandSpec().qualifiedName();
        if (exception instanceof InputException input) {
            input.lines().forEach(line -> say(command, line));
            return ExitCodes.BAD_INPUT;
        }
        if (exception instanceof IOException) {
            say(command, name + ": standard output cannot be written: " + exception.getMessage());
            return ExitCodes.BAD_INPUT;
        }
        return fault(command, exception);
    }

    static int fault(CommandLine command, Throwable fault) {
        say(command, command.getCommandSpec().qualifiedName() + ": a fault of the program, please report it: " + fault);
        return ExitCodes.FAULT;
    }

    private static void say(CommandLine command, String line) {
        PrintWriter err = command.getErr();
        err.print(Printable.of(line) + "\n");
        err.flush();
    }
}
