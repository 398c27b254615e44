package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.examples.cli.Outcome;

/**
 * Runs the steps of a page in the directory in which it is started, each on what those before it have left there. What came out
 * is written as JSON. It ends with the first step that breaks down.
 */
public final class PageRun {

    private PageRun() {}

    /** What came out of one step: what a call has ended with, or of Java 1 where it broke down. */
    record Result(int code, String output) {}

    /** Runs the page at the first path and writes to the second; the Java is compiled already and on the class path. */
    public static void main(String[] arguments) throws IOException {
        List<Result> results = new ArrayList<>();
        for (PageStep step : PageStep.in(Files.readString(Path.of(arguments[0]), UTF_8))) {
            results.add(step.isJava() ? java(step) : call(step));
            if (step.isJava() && results.get(results.size() - 1).code() != 0) {
                break;
            }
        }
        new ObjectMapper().writeValue(Path.of(arguments[1]).toFile(), results);
    }

    private static Result call(PageStep step) {
        Outcome outcome = Outcome.of(step.arguments());
        return new Result(outcome.code(), outcome.out() + outcome.err());
    }

    private static Result java(PageStep step) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            Class.forName(new ReadmeBlock(step.line(), List.of()).className())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
            return new Result(0, printed.toString(UTF_8));
        } catch (InvocationTargetException e) {
            StringWriter trace = new StringWriter();
            e.getCause().printStackTrace(new PrintWriter(trace));
            return new Result(1, trace.toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
