package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.okr4j.internal.MarkdownText;

class MarkdownTextProperties {

    @Property
    void whateverALineSaysIsTextAndSaysIt(@ForAll("lines") String line) {
        String shown = PlainText.of(line);

        assertThat(shown.codePoints()).noneMatch(Character::isISOControl);
        for (String mark : List.of("# ", "- ", "", "  - ")) {
            String markdown = mark + MarkdownText.of(shown) + "\n";
            assertThat(MarkdownReader.text(markdown)).as(markdown).isEqualTo(shown);
            assertThat(MarkdownReader.nodes(markdown))
                    .as(markdown)
                    .isSubsetOf("Document", "Heading", "BulletList", "ListItem", "Paragraph");
        }
    }

    @Provide
    static Arbitrary<String> lines() {
        Arbitrary<String> signs = Arbitraries.of(
                "#",
                "-",
                "+",
                "*",
                "_",
                "`",
                "~",
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "!",
                "&",
                ";",
                "|",
                ":",
                "/",
                "\\",
                "=",
                "@",
                "$",
                "\"",
                "'",
                ".",
                "{",
                "}",
                "^",
                "%",
                " ",
                "\n",
                "\t",
                "1",
                "12",
                "\u001b[31m",
                "\u202e",
                "\u0000");
        Arbitrary<String> words = Arbitraries.of(
                "a",
                "Ärger",
                "www.",
                "http://a.b",
                "a@b.org",
                "<script>",
                "</b>",
                "&lt;",
                "&#60;",
                "![x](y)",
                "[x]: y",
                "```",
                "~~~",
                "- [ ] x",
                "| a | b |",
                "|---|",
                "---",
                "===",
                "<!--",
                "-->",
                "]]>",
                "#12",
                ":tada:",
                "🦉");
        return Arbitraries.frequencyOf(Tuple.of(3, signs), Tuple.of(2, words))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
