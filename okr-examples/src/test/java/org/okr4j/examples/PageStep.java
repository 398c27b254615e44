package org.okr4j.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page that is run from top to bottom does next: runs a block of Java, or calls the program.
 *
 * <p>A call stands on an indented line. What comes out of Java or of a call stands in the block of {@code text} that follows it, and
 * a call ends with 0 unless the prose before it says, such as “ends with 1”, with what else.
 *
 * @param line the line of the page at which it begins; of a block the first one inside
 * @param call the words of the call, or of Java empty
 * @param code what it ends with
 * @param outputLine the line of the page at which the output begins, or 0 where it is not shown
 * @param output the output as the page shows it
 */
record PageStep(int line, String call, int code, int outputLine, List<String> output) {

    private static final String FENCE = "```";
    private static final Pattern CALL = Pattern.compile("^ {4}(?:java -jar \\S+/)?okr-examples(?:\\.jar)? ([a-z].*)$");
    private static final Pattern ENDS = Pattern.compile("\\bends with (\\d)\\b");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    /** The steps of a page, in their order. */
    static List<PageStep> in(String markdown) {
        List<String> lines = markdown.lines().toList();
        List<PageStep> steps = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Matcher call = CALL.matcher(lines.get(i));
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                addBlock(steps, lines.get(i).substring(FENCE.length()), i + 2, lines.subList(i + 1, end));
                prose.setLength(0);
                i = end;
            } else if (call.matches()) {
                steps.add(new PageStep(i + 1, call.group(1), codeIn(prose), 0, List.of()));
                prose.setLength(0);
            } else {
                prose.append(lines.get(i)).append(' ');
            }
        }
        return steps;
    }

    private static void addBlock(List<PageStep> steps, String kind, int line, List<String> inside) {
        if (kind.equals("java")) {
            steps.add(new PageStep(line, "", 0, 0, List.of()));
        } else if (kind.equals("text")) {
            PageStep last = steps.remove(steps.size() - 1);
            steps.add(new PageStep(last.line, last.call, last.code, line, inside));
        }
    }

    private static int codeIn(CharSequence prose) {
        return ENDS.matcher(prose)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .reduce(0, (first, second) -> second);
    }

    boolean isJava() {
        return call.isEmpty();
    }

    /** The arguments of a call: its words, where quotation marks keep several together. */
    String[] arguments() {
        return WORD.matcher(call)
                .results()
                .map((MatchResult word) -> word.group(1) == null ? word.group() : word.group(1))
                .toArray(String[]::new);
    }
}
