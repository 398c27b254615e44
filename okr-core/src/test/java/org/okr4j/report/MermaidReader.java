package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of Mermaid that pictures are written in, and refuses everything else. */
final class MermaidReader {

    /** What means itself: no sign of Markdown, HTML, a directive, a formula or a bracket. */
    private static final String PLAIN = "[^\"#;:&<>`\\\\\\[\\](){}|*_~$@!?/=+^\\p{Cf}ﬂ¶\n]";

    private static final String CHARACTER = PLAIN + "|#(\\d+);|(<br/>)";
    private static final String TEXT =
            "\"((?:" + CHARACTER.replace("(\\d", "(?:\\d").replace("(<", "(?:<") + ")*+)\"";
    private static final Pattern NODE = Pattern.compile("(n\\d+)(?:\\(" + TEXT + "\\)|\\[" + TEXT + "\\]|\\{\\{" + TEXT
            + "\\}\\}|\\(\\[" + TEXT + "\\]\\)):::([a-zA-Z]+)");
    private static final Pattern EDGE = Pattern.compile("(n\\d+) (?:-->|-\\.->)(?:\\|" + TEXT + "\\|)? (n\\d+)");
    private static final Pattern GROUP = Pattern.compile("subgraph (g\\d+)\\[" + TEXT + "\\]");
    private static final Pattern STYLE =
            Pattern.compile("classDef [a-zA-Z]+ fill:#[0-9A-F]{6},stroke:#000000,color:#000000"
                    + "|linkStyle \\d+(?:,\\d+)* stroke:#[0-9A-F]{6},stroke-width:\\dpx(?:,stroke-dasharray:1 4)?");
    private static final Pattern ID = Pattern.compile("%% ([A-Za-z0-9][A-Za-z0-9._~-]*)");
    private static final Pattern UNIT = Pattern.compile(CHARACTER);
    private static final Pattern TITLE =
            Pattern.compile("title: \"((?:\\\\[\"\\\\]|\\\\U[0-9a-f]{8}|\\\\u2060|[^\"\\\\<ﬂ¶]|[ﬂ¶](?=\\\\u2060))*)\"");

    /** It is not seen, and keeps signs apart. */
    private static final int JOINER = 0x2060;

    private final List<ReadPicture.Node> nodes = new ArrayList<>();
    private final List<ReadPicture.Edge> edges = new ArrayList<>();
    private String group = "";
    private String id = "";

    private MermaidReader() {}

    static ReadPicture read(String text) {
        MermaidReader reader = new MermaidReader();
        reader.readAll(text);
        return new ReadPicture(reader.nodes, reader.edges);
    }

    private void readAll(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r", "%%{");
        List<String> lines = text.lines().toList();
        assertThat(lines.get(0)).isEqualTo("---");
        assertThat(lines.get(1)).matches(TITLE);
        assertThat(lines.get(2)).isEqualTo("---");
        assertThat(lines.get(3)).matches("flowchart (BT|LR)");
        lines.subList(4, lines.size()).forEach(line -> {
            assertThat(line).startsWith(group.isEmpty() || line.equals("  end") ? "  " : "    ");
            readLine(line.strip());
        });
        assertThat(group).as("every group is closed").isEmpty();
    }

    private void readLine(String line) {
        Matcher node = NODE.matcher(line);
        Matcher edge = EDGE.matcher(line);
        Matcher opened = GROUP.matcher(line);
        Matcher comment = ID.matcher(line);
        if (comment.matches()) {
            id = comment.group(1);
        } else if (node.matches()) {
            nodes.add(new ReadPicture.Node(node.group(1), id, group, label(node)));
            id = "";
        } else if (edge.matches()) {
            String label = edge.group(2) == null ? "" : plain(edge.group(2));
            edges.add(new ReadPicture.Edge(edge.group(1), edge.group(3), id, label));
            id = "";
        } else if (opened.matches()) {
            assertThat(group).as("groups are not nested").isEmpty();
            group = opened.group(1);
        } else if (line.equals("end")) {
            assertThat(group).isNotEmpty();
            group = "";
        } else if (!line.startsWith("%% ")) {
            assertThat(line).matches(STYLE);
        }
    }

    private static String label(Matcher node) {
        for (int shape = 2; shape < node.groupCount(); shape++) {
            if (node.group(shape) != null) {
                return plain(node.group(shape));
            }
        }
        throw new AssertionError(node);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            if (unit.group(1) != null) {
                int codePoint = Integer.parseInt(unit.group(1));
                plain.append(codePoint == JOINER ? "" : Character.toString(codePoint));
            } else {
                plain.append(unit.group(2) == null ? unit.group() : "\n");
            }
        }
        return plain.toString();
    }
}
