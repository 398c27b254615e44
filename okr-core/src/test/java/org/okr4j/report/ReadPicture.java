package org.okr4j.report;

import java.util.List;

/**
 * What a reader of a picture's text makes of it.
 *
 * @param nodes the nodes, in the order of the text
 * @param edges the edges, in the order of the text
 */
record ReadPicture(List<Node> nodes, List<Edge> edges) {

    /** The ids of all nodes that have one. */
    List<String> ids() {
        return nodes.stream().map(Node::id).filter(id -> !id.isEmpty()).toList();
    }

    /** All names of nodes. */
    List<String> names() {
        return nodes.stream().map(Node::name).toList();
    }

    /** Where edges begin and end, by ids or, where there is none, by labels. */
    List<String> ways() {
        return edges.stream()
                .map(edge -> called(edge.from()) + " > " + called(edge.to()))
                .toList();
    }

    private String called(String name) {
        Node node = nodes.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return node.id().isEmpty() ? node.label() : node.id();
    }

    /** A node; {@code id} and {@code group} are empty where it has none, and a label has line feeds. */
    record Node(String name, String id, String group, String label) {}

    /** An edge; {@code id} and {@code label} are empty where it has none. */
    record Edge(String from, String to, String id, String label) {}
}
