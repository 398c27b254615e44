package org.okr4j.examples;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program of the examples: each use case is a subcommand. */
@Command(
        name = "okr-examples",
        description = "Shows okr4j at work.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.ManifestVersion.class)
public final class Main implements Runnable {

    private Main() {}

    /**
     * Runs the program and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    /** Without a subcommand there is nothing to do but to say which there are. */
    @Override
    public void run() {
        commandLine().usage(System.out);
    }

    static final class ManifestVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"okr4j " + (version == null ? "(not packaged)" : version)};
        }
    }
}
