package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of DOT that pictures are written in, and refuses everything else. */
final class DotReader {

    private static final String VALUE = "(?:[A-Za-z0-9]+|\"(?:\\\\.|[^\"\\\\])*\")";
    private static final String PAIR = "([a-z]+)=(" + VALUE + ")";
    private static final String LIST = "\\[(" + PAIR + "(?:, " + PAIR + ")*)\\];";
    private static final Pattern DEFAULTS = Pattern.compile("(graph|node|edge) " + LIST);
    private static final Pattern NODE = Pattern.compile("(n\\d+) " + LIST);
    private static final Pattern EDGE = Pattern.compile("(n\\d+) -> (n\\d+) " + LIST);
    private static final Pattern GROUP = Pattern.compile("subgraph (cluster_\\d+) \\{");
    private static final Pattern ATTRIBUTE = Pattern.compile(PAIR);
    private static final Pattern CHARACTER = Pattern.compile("\\\\([n\"\\\\])|&(amp|#\\d+);|[^\\\\&]");

    private final List<ReadPicture.Node> nodes = new ArrayList<>();
    private final List<ReadPicture.Edge> edges = new ArrayList<>();
    private String group = "";
    private String title = "";

    private DotReader() {}

    static ReadPicture read(String text) {
        DotReader reader = new DotReader();
        reader.readAll(text);
        return new ReadPicture(reader.nodes, reader.edges);
    }

    static String title(String text) {
        DotReader reader = new DotReader();
        reader.readAll(text);
        return reader.title;
    }

    private void readAll(String text) {
        assertThat(text).startsWith("digraph okr {\n").endsWith("}\n").doesNotContain("\r");
        List<String> lines = text.lines().toList();
        lines.subList(1, lines.size() - 1).forEach(line -> {
            assertThat(line).startsWith(group.isEmpty() || line.equals("  }") ? "  " : "    ");
            readLine(line.strip());
        });
        assertThat(group).as("every group is closed").isEmpty();
    }

    private void readLine(String line) {
        Matcher node = NODE.matcher(line);
        Matcher edge = EDGE.matcher(line);
        Matcher opened = GROUP.matcher(line);
        Matcher defaults = DEFAULTS.matcher(line);
        if (node.matches()) {
            Map<String, String> attributes = attributes(node.group(2));
            nodes.add(new ReadPicture.Node(
                    node.group(1), attributes.getOrDefault("tooltip", ""), group, attributes.get("label")));
        } else if (edge.matches()) {
            Map<String, String> attributes = attributes(edge.group(3));
            edges.add(new ReadPicture.Edge(
                    edge.group(1),
                    edge.group(2),
                    attributes.getOrDefault("tooltip", ""),
                    attributes.getOrDefault("label", "")));
        } else if (opened.matches()) {
            assertThat(group).as("groups are not nested").isEmpty();
            group = opened.group(1);
        } else if (line.equals("}")) {
            assertThat(group).isNotEmpty();
            group = "";
        } else if (defaults.matches()) {
            title = group.isEmpty() ? attributes(defaults.group(2)).getOrDefault("label", title) : title;
        } else {
            assertThat(line).startsWith("// ");
        }
    }

    private static Map<String, String> attributes(String list) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE.matcher(list).results().forEach(match -> {
            String value = match.group(2);
            String text = value.startsWith("\"") ? unescaped(value.substring(1, value.length() - 1)) : value;
            assertThat(attributes.put(match.group(1), text)).isNull();
        });
        return attributes;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher character = CHARACTER.matcher(text);
        while (character.lookingAt()) {
            if (character.group(1) != null) {
                plain.append(character.group(1).replace('n', '\n'));
            } else if (character.group(2) != null) {
                plain.appendCodePoint(
                        character.group(2).equals("amp")
                                ? '&'
                                : Integer.parseInt(character.group(2).substring(1)));
            } else {
                plain.append(character.group());
            }
            character.region(character.end(), text.length());
        }
        assertThat(character.regionStart()).as(text).isEqualTo(text.length());
        return plain.toString();
    }
}
