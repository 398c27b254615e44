package org.okr4j.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Sets the command line up so that it behaves the same everywhere. */
public final class CommandLines {

    private static final int HELP_WIDTH = 100;

    private CommandLines() {}

    /**
     * Runs a command line. What no command could foresee, such as a document for which there is too little memory, is told
     * in one line too, and is never taken for findings.
     *
     * @param commandLine the commands
     * @param args the arguments
     * @return the exit code
     */
    public static int execute(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (VirtualMachineError e) {
            return Failures.fault(commandLine, e);
        }
    }

    /**
     * Ties a command line to what the program is started in.
     *
     * @param surroundings what it is started in
     * @param commandLine the commands
     * @return the same command line
     */
    public static CommandLine in(Surroundings surroundings, CommandLine commandLine) {
        Failures failures = new Failures();
        return commandLine
                .setOut(Surroundings.writer(surroundings.out()))
                .setErr(Surroundings.writer(surroundings.err()))
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
