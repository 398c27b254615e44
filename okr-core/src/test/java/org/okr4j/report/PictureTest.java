package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/**
 * Whole pictures, letter by letter. On the day half of the cycle is over (50 of 91 days): 62.5% is green, and 10% is red.
 * What nobody reported counts as nothing reached, and what was given up has no number.
 */
class PictureTest {

    private static final Picture ALIGNMENT = Picture.ofAlignment(Mill.scored(), View.everything());
    private static final Picture DEPENDENCIES = Picture.ofDependencies(Mill.scored(), View.everything());

    @Test
    void drawsObjectivesForGraphviz() {
        assertThat(ALIGNMENT.toDot(Phrasebook.english())).isEqualTo("""
                digraph okr {
                  // Given up and not shown: o-shop
                  graph [rankdir=BT, labelloc=t, fontname="Helvetica", label="Mill &amp; Sons: alignment, as of 2026-11-20"];
                  node [fontname="Helvetica", fontsize=11];
                  edge [fontname="Helvetica", fontsize=9];
                  n0 [shape=hexagon, style=filled, fillcolor="#FFFFFF", label="A town that eats well", tooltip="pr-town"];
                  subgraph cluster_0 {
                    graph [style=rounded, color="#767676", label="The whole mill"];
                    n1 [shape=box, style="rounded,filled", fillcolor="#009E73", label="Bread for everybody\\n62.5% · green", tooltip="o-bread"];
                  }
                  subgraph cluster_1 {
                    graph [style=rounded, color="#767676", label="Bakery"];
                    n2 [shape=box, style="rounded,filled", fillcolor="#FFFFFF", label="Flour at hand\\n0% · no data", tooltip="o-flour"];
                  }
                  subgraph cluster_2 {
                    graph [style=rounded, color="#767676", label="Oven"];
                    n3 [shape=box, style="rounded,filled", fillcolor="#D55E00", label="An oven that never cools\\n10% · red", tooltip="o-oven"];
                  }
                  n3 -> n1 [style=solid, color="#000000", penwidth=1, label="Raise loaves sold a day\\nfrom 0 to 10 thousand\\nweight 2"];
                  n1 -> n0 [style=dotted, color="#767676", penwidth=1];
                  n2 -> n1 [style=dashed, color="#000000", penwidth=1];
                }
                """);
    }

    @Test
    void drawsObjectivesForMermaidInSpanish() {
        assertThat(ALIGNMENT.toMermaid(Phrasebook.spanish())).isEqualTo("""
                ---
                title: "Mill & Sons: alineación al 2026-11-20"
                ---
                flowchart BT
                  %% Abandonados y no mostrados: o-shop
                  %% pr-town
                  n0{{"A town that eats well"}}:::plain
                  subgraph g0["The whole mill"]
                    %% o-bread
                    n1("Bread for everybody<br/>62,5 % · verde"):::green
                  end
                  subgraph g1["Bakery"]
                    %% o-flour
                    n2("Flour at hand<br/>0 % · sin datos"):::noData
                  end
                  subgraph g2["Oven"]
                    %% o-oven
                    n3("An oven that never cools<br/>10 % · rojo"):::red
                  end
                  n3 -->|"Raise loaves sold a day<br/>from 0 to 10 thousand<br/>peso 2"| n1
                  n1 -.-> n0
                  n2 -.-> n1
                  classDef plain fill:#FFFFFF,stroke:#000000,color:#000000
                  classDef red fill:#D55E00,stroke:#000000,color:#000000
                  classDef noData fill:#FFFFFF,stroke:#000000,color:#000000
                  classDef green fill:#009E73,stroke:#000000,color:#000000
                  linkStyle 0 stroke:#000000,stroke-width:1px
                  linkStyle 2 stroke:#000000,stroke-width:1px
                  linkStyle 1 stroke:#767676,stroke-width:1px,stroke-dasharray:1 4
                """);
    }

    @Test
    void drawsDependenciesForGraphvizInSpanish() {
        assertThat(DEPENDENCIES.toDot(Phrasebook.spanish())).isEqualTo("""
                digraph okr {
                  // Abandonados y no mostrados: o-shop
                  graph [rankdir=LR, labelloc=t, fontname="Helvetica", label="Mill &amp; Sons: dependencias al 2026-11-20"];
                  node [fontname="Helvetica", fontsize=11];
                  edge [fontname="Helvetica", fontsize=9];
                  n0 [shape=ellipse, style=filled, fillcolor="#FFFFFF", label="Farmers' Union"];
                  subgraph cluster_0 {
                    graph [style=rounded, color="#767676", label="The whole mill"];
                    n1 [shape=box, style=filled, fillcolor="#009E73", label="Raise loaves sold a day\\nfrom 0 to 10 thousand\\n62,5 % · verde", tooltip="kr-loaves"];
                  }
                  subgraph cluster_1 {
                    graph [style=rounded, color="#767676", label="Bakery"];
                    n2 [shape=box, style="rounded,filled", fillcolor="#FFFFFF", label="Flour at hand\\n0 % · sin datos", tooltip="o-flour"];
                  }
                  subgraph cluster_2 {
                    graph [style=rounded, color="#767676", label="Oven"];
                    n3 [shape=box, style=filled, fillcolor="#D55E00", label="Hot nights\\n10 % · rojo", tooltip="kr-heat"];
                  }
                  n0 -> n1 [style=dotted, color="#000000", penwidth=1, label="recurso: Grain\\ndeclarada", tooltip="d-grain"];
                  n3 -> n1 [style=dashed, color="#E69F00", penwidth=2, label="resultado: Two batches a\\nday\\nen riesgo, se necesita\\npara el 2026-12-01", tooltip="d-heat"];
                  n2 -> n3 [style=solid, color="#000000", penwidth=1, label="acción: Deliver at night\\nprometida", tooltip="d-flour"];
                }
                """);
    }

    @Test
    void drawsDependenciesForMermaid() {
        assertThat(DEPENDENCIES.toMermaid(Phrasebook.english())).isEqualTo("""
                ---
                title: "Mill & Sons: dependencies, as of 2026-11-20"
                ---
                flowchart LR
                  %% Given up and not shown: o-shop
                  n0(["Farmers' Union"]):::plain
                  subgraph g0["The whole mill"]
                    %% kr-loaves
                    n1["Raise loaves sold a day<br/>from 0 to 10 thousand<br/>62.5% · green"]:::green
                  end
                  subgraph g1["Bakery"]
                    %% o-flour
                    n2("Flour at hand<br/>0% · no data"):::noData
                  end
                  subgraph g2["Oven"]
                    %% kr-heat
                    n3["Hot nights<br/>10% · red"]:::red
                  end
                  %% d-grain
                  n0 -.->|"resource#58; Grain<br/>declared"| n1
                  %% d-heat
                  n3 -.->|"outcome#58; Two batches a<br/>day<br/>at risk, needed by<br/>2026-12-01"| n1
                  %% d-flour
                  n2 -->|"action#58; Deliver at night<br/>promised"| n3
                  classDef plain fill:#FFFFFF,stroke:#000000,color:#000000
                  classDef red fill:#D55E00,stroke:#000000,color:#000000
                  classDef noData fill:#FFFFFF,stroke:#000000,color:#000000
                  classDef green fill:#009E73,stroke:#000000,color:#000000
                  linkStyle 0 stroke:#000000,stroke-width:1px,stroke-dasharray:1 4
                  linkStyle 2 stroke:#000000,stroke-width:1px
                  linkStyle 1 stroke:#E69F00,stroke-width:2px
                """);
    }

    @Test
    void drawsWhatWasGivenUpInGrey() {
        Picture picture = Picture.ofAlignment(Mill.scored(), View.everything().withGivenUp());

        assertThat(picture.leftOut()).isEmpty();
        assertThat(picture.toDot(Phrasebook.english()))
                .contains("fillcolor=\"#BBBBBB\", label=\"No queue\\ncancelled\", tooltip=\"o-shop\"")
                .doesNotContain("Given up and not shown");
    }

    @Test
    void callsTheStatusAsThePolicyDoes() {
        Scorecard card = Scorer.of(ScoringPolicies.STANDARD.withLabels(
                        ImmutableMap.of(StatusWord.GREEN, Message.of("on \"track\""))))
                .score(Mill.PROGRAM.resolve(), Mill.DAY);

        assertThat(Picture.ofAlignment(card, View.everything()).toDot(Phrasebook.english()))
                .contains("62.5% · on \\\"track\\\"");
    }

    @Test
    void aPictureMayShowNothing() {
        Scorecard card =
                Mill.scored(OkrProgram.builder().organization(Mill.ORGANIZATION).build());
        Picture picture = Picture.ofAlignment(card, View.of(UnitId.of("shop")));

        assertThat(picture.toDot(Phrasebook.english())).isEqualTo("""
                digraph okr {
                  graph [rankdir=BT, labelloc=t, fontname="Helvetica", label="Shop: alignment, as of 2026-11-20"];
                  node [fontname="Helvetica", fontsize=11];
                  edge [fontname="Helvetica", fontsize=9];
                }
                """);
        assertThat(picture.toMermaid(Phrasebook.english())).isEqualTo("""
                ---
                title: "Shop: alignment, as of 2026-11-20"
                ---
                flowchart BT
                """);
    }

    @Test
    void isAValue() {
        Picture same = Picture.ofAlignment(Mill.scored(), View.everything());

        assertThat(ALIGNMENT).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(DEPENDENCIES);
        assertThat(ALIGNMENT).hasToString("Picture(Mill & Sons: alignment, as of 2026-11-20, 4 nodes, 3 edges)");
        assertThatNullPointerException()
                .isThrownBy(() -> Picture.ofAlignment(Mill.scored(), null))
                .withMessage("view");
        assertThatNullPointerException()
                .isThrownBy(() -> Picture.ofDependencies(null, View.everything()))
                .withMessage("scorecard");
        assertThatNullPointerException().isThrownBy(() -> ALIGNMENT.toDot(null)).withMessage("phrases");
    }
}
