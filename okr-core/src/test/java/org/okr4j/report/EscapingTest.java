package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Phrasebook;

/** Whatever a title says, it is said in the picture, and does nothing else. */
class EscapingTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Say \"hi\" => Say \\\"hi\\\" => Say #34;hi#34;",
                "back\\slash\\n\\N\\ => back\\\\slash\\\\n\\\\N\\\\ => back#92;#8288;slash#92;#8288;n#92;#8288;N#92;#8288;",
                "AT&T &lt; &#65; => AT&amp;T &amp;lt; &amp;#65; => AT#38;T #38;lt#59; #38;#35;65#59;",
                "<b>bold</b><br/> => <b>bold</b><br/> => #8288;#60;b#62;bold#60;#47;b#62;#60;br#47;#62;",
                "#1; #quot; => #1; #quot; => #8288;#35;1#59; #35;quot#59;",
                "end => end => end",
                "a [b] (c) {d} |e| => a [b] (c) {d} |e| => a #91;b#93; #40;c#41; #123;d#125; #124;e#124;",
                "%%{init: {}}%% 5% 6%% => %%{init: {}}%% 5% 6%%"
                        + " => #8288;#37;#37;#123;init#58; #123;#125;#125;#37;#37; 5% 6#37;#37;",
                "1. one => 1. one => #8288;1#46; one",
                "- two 1.5 a-b --- => - two 1.5 a-b --- => #8288;#45; two 1.5 a-b #45;#45;#45;",
                "`code` *it* _it_ ~x~ => `code` *it* _it_ ~x~"
                        + " => #8288;#96;code#96; #42;it#42; #95;it#95; #126;x#126;",
                "$$x^2$$ a@b.c www.x.y => $$x^2$$ a@b.c www.x.y"
                        + " => #8288;#36;#8288;#36;#8288;x#94;2#36;#8288;#36; a#64;#8288;b#46;#8288;c www#46;#8288;x#46;#8288;y",
                "style a:#b; fa:fa-car => style a:#b; fa:fa-car => style a#58;#8288;#35;b#59; fa#58;#8288;fa-car",
                "ﬂ°°34¶ß Straße 24° => ﬂ°°34¶ß Straße 24° => #8288;#64258;#8288;°°34#182;#8288;ß Straße 24°",
                "道、🦉 e\u0301 => 道、🦉 e\u0301 => 道、🦉 e\u0301",
                "a\u202eb\u200d => a&#8238;b&#8205; => a#8238;b#8205;",
                "it's a, b => it's a, b => it's a, b",
            })
    void writesWhatTheTitleSays(String title, String dot, String mermaid) {
        Picture picture = Picture.ofAlignment(Mill.withTitle(title), View.everything());

        assertThat(picture.toDot(Phrasebook.english())).contains(" label=\"" + dot + "\\nnot scorable\", ");
        assertThat(picture.toMermaid(Phrasebook.english())).contains("    n0(\"" + mermaid + "<br/>not scorable\"):::");
        assertThat(DotReader.read(picture.toDot(Phrasebook.english())).nodes())
                .extracting(ReadPicture.Node::label)
                .containsExactly(title + "\nnot scorable");
        assertThat(MermaidReader.read(picture.toMermaid(Phrasebook.english())).nodes())
                .extracting(ReadPicture.Node::label)
                .containsExactly(title + "\nnot scorable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"end", "graph", "0", "a--b", "x~._-", "subgraph", "style"})
    void idsNameNoNode(String id) {
        OkrProgram program = OkrProgram.builder()
                .organization(Mill.ORGANIZATION)
                .addCycle(Mill.cycle())
                .addObjective(Mill.objective("mill", ObjectiveId.of(id), "Title"))
                .build();
        Picture picture = Picture.ofAlignment(Mill.scored(program), View.everything());

        assertThat(DotReader.read(picture.toDot(Phrasebook.english())).ids()).containsExactly(id);
        assertThat(MermaidReader.read(picture.toMermaid(Phrasebook.english())).ids())
                .containsExactly(id);
        assertThat(DotReader.read(picture.toDot(Phrasebook.english())).names()).containsExactly("n0");
    }

    @Test
    void namesOfUnitsAndOutsidersAreQuotedToo() {
        OkrProgram program = OkrProgram.builder()
                .organization(Mill.ORGANIZATION.withUnits(
                        Mill.unit("mill", "\"R&D\" [x]", "none").withParent(Optional.empty())))
                .addCycle(Mill.cycle())
                .addObjective(Mill.objective("mill", Mill.BREAD, "Bread", Mill.keyResult(Mill.LOAVES, "Loaves")))
                .addDependency(Mill.dependency("d", Mill.LOAVES, DependencyKind.ACTION, "\"now\" \\ [#1]")
                        .outsideParty("<A> & \"B\"")
                        .build())
                .build();
        Picture picture = Picture.ofDependencies(Mill.scored(program), View.of(UnitId.of("mill")));

        assertThat(picture.toDot(Phrasebook.english()))
                .contains("label=\"\\\"R&amp;D\\\" [x]: dependencies, as of 2026-11-20\"")
                .contains("label=\"\\\"R&amp;D\\\" [x]\"", "label=\"<A> &amp; \\\"B\\\"\"")
                .contains("label=\"action: \\\"now\\\" \\\\ [#1]\\ndeclared\"");
        assertThat(picture.toMermaid(Phrasebook.english()))
                .contains("title: \"\\\"R&D\\\" [x]: dependencies, as of 2026-11-20\"")
                .contains("g0[\"#8288;#34;R#38;D#34; #91;x#93;\"]", "([\"#8288;#60;A#62; #38; #34;B#34;\"])")
                .contains("|\"action#58; #34;now#34; #92;#8288; #91;#35;1#93;<br/>declared\"|");
    }

    @Test
    void theTitleOfMermaidIsYaml() {
        Picture picture = Picture.ofAlignment(Mill.withTitle("a\u202e\\b <i> ¶ß"), View.around(Mill.BREAD, 0));

        assertThat(picture.toMermaid(Phrasebook.english()))
                .startsWith("---\ntitle: \"a\\U0000202e\\\\b ＜i> ¶\\u2060ß: alignment, as of 2026-11-20\"\n---\n");
    }
}
