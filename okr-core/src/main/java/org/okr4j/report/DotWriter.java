package org.okr4j.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/** Writes a drawing in the language of Graphviz. */
final class DotWriter {

    private final Drawing drawing;
    private final Phrasebook phrases;
    private final ImmutableMap<Object, Integer> numbers;
    private final StringBuilder out = new StringBuilder();

    private DotWriter(Drawing drawing, Phrasebook phrases) {
        this.drawing = drawing;
        this.phrases = phrases;
        this.numbers = drawing.numbers();
    }

    static String write(Drawing drawing, Phrasebook phrases) {
        return new DotWriter(drawing, phrases).write();
    }

    private String write() {
        out.append("digraph okr {\n");
        if (!drawing.leftOut().isEmpty()) {
            out.append("  // ")
                    .append(Lines.of(Message.of("report.picture.left-out", drawing.leftOut()), phrases))
                    .append('\n');
        }
        out.append("  graph [rankdir=")
                .append(drawing.direction())
                .append(", labelloc=t, fontname=\"Helvetica\", label=")
                .append(quoted(List.of(Lines.of(drawing.title(), phrases))))
                .append(
                        "];\n  node [fontname=\"Helvetica\", fontsize=11];\n  edge [fontname=\"Helvetica\", fontsize=9];\n");
        nodes();
        drawing.edges().forEach(this::edge);
        return out.append("}\n").toString();
    }

    private void nodes() {
        drawing.loose().forEach(node -> node("  ", node));
        int number = 0;
        for (Group group : drawing.groups()) {
            out.append("  subgraph cluster_").append(number++).append(" {\n    graph [style=rounded, color=\"");
            out.append(Color.DARK_GREY).append("\", label=");
            out.append(quoted(Lines.of(List.of(Nodes.text(group.name())), phrases)))
                    .append("];\n");
            group.nodes().forEach(node -> node("    ", node));
            out.append("  }\n");
        }
    }

    private void node(String indent, Node node) {
        out.append(indent).append(name(node.key())).append(" [");
        out.append(shape(node.shape()))
                .append(", fillcolor=\"")
                .append(node.paint().fill())
                .append("\", label=");
        out.append(quoted(Lines.of(node.label(), phrases)));
        tooltip(node.id());
        out.append("];\n");
    }

    private static String shape(Shape shape) {
        return switch (shape) {
            case OBJECTIVE -> "shape=box, style=\"rounded,filled\"";
            case KEY_RESULT -> "shape=box, style=filled";
            case PRIORITY -> "shape=hexagon, style=filled";
            case OUTSIDE_PARTY -> "shape=ellipse, style=filled";
        };
    }

    private String name(Object key) {
        return "n" + numbers.get(key);
    }

    private void edge(Edge edge) {
        Stroke stroke = edge.stroke();
        out.append("  ").append(name(edge.from())).append(" -> ").append(name(edge.to()));
        out.append(" [style=").append(style(stroke.pattern()));
        out.append(", color=\"").append(stroke.color()).append("\", penwidth=").append(stroke.width());
        if (!edge.label().isEmpty()) {
            out.append(", label=").append(quoted(Lines.of(edge.label(), phrases)));
        }
        tooltip(edge.id());
        out.append("];\n");
    }

    private static String style(Stroke.Pattern pattern) {
        return switch (pattern) {
            case SOLID -> "solid";
            case DASHED -> "dashed";
            case DOTTED -> "dotted";
        };
    }

    private void tooltip(Optional<Id> id) {
        id.ifPresent(text -> out.append(", tooltip=\"").append(text).append('"'));
    }

    private static String quoted(List<String> lines) {
        return lines.stream().map(DotWriter::escaped).collect(joining("\\n", "\"", "\""));
    }

    /** In a quoted text, Graphviz reads escapes after a backslash and names and numbers of characters after an ampersand. */
    private static String escaped(String line) {
        StringBuilder escaped = new StringBuilder(line.length());
        line.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '&' -> escaped.append("&amp;");
                default -> append(escaped, codePoint);
            }
        });
        return escaped.toString();
    }

    /** What steers other characters, such as the direction of writing, is to do so in the picture and not in its source. */
    private static void append(StringBuilder escaped, int codePoint) {
        if (Character.getType(codePoint) == Character.FORMAT) {
            escaped.append("&#").append(codePoint).append(';');
        } else {
            escaped.appendCodePoint(codePoint);
        }
    }
}
