package org.okr4j.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown makes of a page: which nodes it has, and what is to be read. */
final class MarkdownReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create(), TablesExtension.create()))
            .build();

    /** It also looks for mail addresses, in which it allows any sign beyond ASCII: these no joiner can hide from it. */
    private static final Parser LINKING =
            Parser.builder().extensions(List.of(AutolinkExtension.create())).build();

    private MarkdownReader() {}

    /** The nodes by the names of their types, each before those in it. */
    static List<String> nodes(String markdown) {
        List<String> names = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                if (!(parent instanceof Text)) {
                    names.add(parent.getClass().getSimpleName());
                }
                super.visitChildren(parent);
            }
        });
        return names;
    }

    /** Where the links of a page lead that are made of addresses in its text. */
    static List<String> linkedAddresses(String markdown) {
        List<String> addresses = new ArrayList<>();
        LINKING.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
            }
        });
        return addresses;
    }

    /** What stands in the text nodes of a page, one after the other, without the joiners that keep signs apart. */
    static String text(String markdown) {
        StringBuilder text = new StringBuilder();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString().replace("\u2060", "");
    }
}
