package org.okr4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the program is started in. The library asks for none of this: whoever embeds it decides where a date or a
 * language comes from.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param variables the environment variables
 * @param terminal whether standard output is a terminal
 * @param today the date of today
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> variables,
        boolean terminal,
        Supplier<LocalDate> today) {

    /** Keeps the variables as they are now. */
    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** {@return those of this process} */
    public static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                isTerminal(System.console()),
                LocalDate::now);
    }

    /** {@return whether color is wanted: on a terminal, unless the user set {@code NO_COLOR} (no-color.org)} */
    public boolean showsColor() {
        return terminal && variables.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** From JDK 22 on there may be a console without a terminal, and a method to ask it, which 17 has not. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** A writer to a stream in UTF-8, whatever the encoding of the machine. */
    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, UTF_8);
    }
}
