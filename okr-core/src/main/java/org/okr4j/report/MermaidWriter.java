package org.okr4j.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/** Writes a drawing as a flowchart of Mermaid. */
final class MermaidWriter {

    private final Drawing drawing;
    private final Phrasebook phrases;
    private final ImmutableMap<Object, Integer> numbers;
    private final StringBuilder out = new StringBuilder();

    private MermaidWriter(Drawing drawing, Phrasebook phrases) {
        this.drawing = drawing;
        this.phrases = phrases;
        this.numbers = drawing.numbers();
    }

    static String write(Drawing drawing, Phrasebook phrases) {
        return new MermaidWriter(drawing, phrases).write();
    }

    private String write() {
        out.append("---\ntitle: ")
                .append(MermaidText.yaml(Lines.of(drawing.title(), phrases)))
                .append("\n---\n");
        out.append("flowchart ").append(drawing.direction()).append('\n');
        if (!drawing.leftOut().isEmpty()) {
            comment("  ", Lines.of(Message.of("report.picture.left-out", drawing.leftOut()), phrases));
        }
        nodes();
        drawing.edges().forEach(this::edge);
        styles();
        return out.toString();
    }

    private void nodes() {
        drawing.loose().forEach(node -> node("  ", node));
        int number = 0;
        for (Group group : drawing.groups()) {
            out.append("  subgraph g").append(number++).append('[');
            out.append(quoted(Lines.of(List.of(Nodes.text(group.name())), phrases)))
                    .append("]\n");
            group.nodes().forEach(node -> node("    ", node));
            out.append("  end\n");
        }
    }

    private void node(String indent, Node node) {
        id(indent, node.id());
        String label = quoted(Lines.of(node.label(), phrases));
        out.append(indent).append(name(node.key()));
        out.append(
                switch (node.shape()) {
                    case OBJECTIVE -> "(" + label + ")";
                    case KEY_RESULT -> "[" + label + "]";
                    case PRIORITY -> "{{" + label + "}}";
                    case OUTSIDE_PARTY -> "([" + label + "])";
                });
        out.append(":::").append(node.paint().word()).append('\n');
    }

    private String name(Object key) {
        return "n" + numbers.get(key);
    }

    private void edge(Edge edge) {
        id("  ", edge.id());
        out.append("  ")
                .append(name(edge.from()))
                .append(edge.stroke().pattern() == Stroke.Pattern.SOLID ? " -->" : " -.->");
        if (!edge.label().isEmpty()) {
            out.append('|').append(quoted(Lines.of(edge.label(), phrases))).append('|');
        }
        out.append(' ').append(name(edge.to())).append('\n');
    }

    private void styles() {
        Set<Paint> paints = EnumSet.noneOf(Paint.class);
        drawing.nodes().forEach(node -> paints.add(node.paint()));
        for (Paint paint : paints) {
            out.append("  classDef ").append(paint.word()).append(" fill:").append(paint.fill());
            out.append(",stroke:")
                    .append(Color.BLACK)
                    .append(",color:")
                    .append(Color.BLACK)
                    .append('\n');
        }
        for (Stroke stroke : Stroke.values()) {
            String numbers = IntStream.range(0, drawing.edges().size())
                    .filter(place -> drawing.edges().get(place).stroke() == stroke)
                    .mapToObj(Integer::toString)
                    .collect(joining(","));
            if (!numbers.isEmpty()) {
                out.append("  linkStyle ").append(numbers).append(" stroke:").append(stroke.color());
                out.append(",stroke-width:").append(stroke.width()).append("px");
                out.append(stroke.pattern() == Stroke.Pattern.DOTTED ? ",stroke-dasharray:1 4\n" : "\n");
            }
        }
    }

    private void id(String indent, Optional<Id> id) {
        id.ifPresent(text -> comment(indent, text.toString()));
    }

    private void comment(String indent, String text) {
        out.append(indent).append("%% ").append(text).append('\n');
    }

    private static String quoted(List<String> lines) {
        return lines.stream().map(MermaidText::escaped).collect(joining("<br/>", "\"", "\""));
    }
}
