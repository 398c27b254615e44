package org.okr4j.examples;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okr4j.Okr;
import org.okr4j.json.OkrJson;

/** A block of Java in the README: the statements of a method. */
record ReadmeBlock(int line, List<String> statements) {

    private static final String FENCE = "```";

    /** A statement that gives a variable its value begins so. */
    private static final Pattern ASSIGNMENT =
            Pattern.compile("^\\s*(?:[\\w.]+(?:<.*>)?(?:\\[])?\\s+)?(\\w+)\\s*=(?:[^=].*)?");

    /** What comes out, behind the end of a statement. */
    private static final Pattern PROMISE = Pattern.compile("^(.*;)\\s*//\\s*(.*\\S)\\s*$");

    /** The blocks of a document, in their order. */
    static List<ReadmeBlock> in(String markdown) {
        List<String> lines = markdown.lines().toList();
        List<ReadmeBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE + "java")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                blocks.add(new ReadmeBlock(i + 2, lines.subList(i + 1, end)));
                i = end;
            }
        }
        return blocks;
    }

    String className() {
        return "ReadmeAtLine" + line;
    }

    /** A program that runs the statements; its lines have the numbers of those of the README. */
    String toSource() {
        String head = imports() + " public final class " + className()
                + " { private static void check(Object value, String promised) {"
                + " if (!promised.equals(String.valueOf(value)))"
                + " throw new AssertionError(\"expected \" + promised + \", but it is \" + value); }"
                + " public static void main(String[] args) throws Exception {";
        return head + "\n".repeat(line - 1) + String.join("\n", checked()) + "\n}}\n";
    }

    private List<String> checked() {
        List<String> checked = new ArrayList<>();
        String variable = "";
        for (String text : statements) {
            Matcher assignment = ASSIGNMENT.matcher(text);
            variable = assignment.matches() ? assignment.group(1) : variable;
            Matcher promise = PROMISE.matcher(text);
            checked.add(
                    promise.matches() && !variable.isEmpty()
                            ? promise.group(1) + " check(" + variable + ", \"" + escaped(promise.group(2)) + "\");"
                            : text);
            variable = promise.matches() || text.stripTrailing().endsWith(";") ? "" : variable;
        }
        return checked;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** All that the library exports, and what every program uses. */
    private static String imports() {
        return Stream.concat(
                        Stream.of(Okr.class, OkrJson.class).flatMap(ReadmeBlock::exports),
                        Stream.of("java.math", "java.nio.file", "java.time", "java.util", "org.okr4j.testkit"))
                .map(name -> "import " + name + ".*;")
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> exports(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().stream()
                    .flatMap(module -> module.descriptor().exports().stream())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
