package org.okr4j.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Phrasebook;

/**
 * A picture of objectives or of dependencies with traffic lights, for Graphviz or for Mermaid to lay out.
 *
 * <p>Things are drawn in groups, one for each unit, in the order of the tree of units and within a unit in that of the
 * document. Each says what it is, in its own words, and below that its number as a percentage and the word of its status,
 * which is the label of the scoring policy and is told by the color too. The colors can be told apart by those who see red
 * and green alike, and none says anything that no word says.
 *
 * <table>
 * <caption>How things are drawn</caption>
 * <tr><th>thing</th><th>drawn as</th></tr>
 * <tr><td>objective</td><td>box with round corners</td></tr>
 * <tr><td>key result</td><td>box</td></tr>
 * <tr><td>strategic priority</td><td>hexagon, in no group</td></tr>
 * <tr><td>outside party</td><td>ellipse, or stadium in Mermaid, in no group; one for each name</td></tr>
 * <tr><td>link that contributes</td><td>solid arrow to the parent, with its weight unless that is 1</td></tr>
 * <tr><td>link that supports</td><td>dashed arrow to the parent</td></tr>
 * <tr><td>link to a key result</td><td>as these, to its objective, with the text of the key result</td></tr>
 * <tr><td>priority that an objective names</td><td>dotted grey arrow to the priority</td></tr>
 * <tr><td>dependency</td><td>arrow from the provider to the consumer, with its kind, what is needed, its state and the day:
 *     dotted if declared, solid if promised, thicker if confirmed, dashed orange if at risk, dashed vermilion and thickest if
 *     broken, solid grey if met, dotted grey if withdrawn</td></tr>
 * </table>
 *
 * <p>Objectives that not everybody may see are drawn like all others: who gives a picture away has to take them out of the
 * program first.
 *
 * <p>A text is cut at 120 characters and wrapped at 24. White space in it is one blank; control characters and the like,
 * which no picture can hold, are U+FFFD; every other character is drawn as it is, whatever it means to Graphviz or Mermaid.
 * (In the title of Mermaid, which knows no escapes, &lt; is U+FF1C; and some versions of Mermaid 11 take stars, underscores
 * and backquotes around words for Markdown all the same.) Nodes are named by
 * numbers; ids stand in tooltips (DOT) and in comments (Mermaid).
 *
 * <p>Equal programs give the same bytes. Time and size grow in proportion to what the view shows and, for the choice of
 * it, to the program. Mermaid by itself refuses more than 500 edges or 50,000 characters; a page that shows larger pictures
 * has to allow them.
 *
 * <pre>{@code
 * Picture picture = Picture.ofDependencies(scorecard, View.around(ObjectiveId.of("o-sales-pipeline"), 2));
 * Files.writeString(Path.of("pipeline.dot"), picture.toDot(Phrasebook.english()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Picture {

    private final Drawing drawing;

    private Picture(Drawing drawing) {
        this.drawing = drawing;
    }

    /**
     * Draws objectives and what they serve: arrows lead from each to its parents and to the strategic priorities that it
     * names. Every link between two objectives that are shown is drawn.
     *
     * @param scorecard what to draw
     * @param view how much of it to show
     * @return the picture; without nodes where there is nothing to show
     * @throws IllegalArgumentException if the program does not have what the view is about
     */
    public static Picture ofAlignment(Scorecard scorecard, View view) {
        return new Picture(
                AlignmentMap.of(new Sight(requireNonNull(scorecard, "scorecard"), requireNonNull(view, "view"))));
    }

    /**
     * Draws what key results depend on: arrows lead from key results, objectives and outside parties to the key results that
     * rely on them. Only what takes part in a dependency is shown. Dependencies are in the state they had on the day of the
     * scorecard. Every dependency between two things that are shown is drawn.
     *
     * @param scorecard what to draw
     * @param view how much of it to show
     * @return the picture; without nodes where there is nothing to show
     * @throws IllegalArgumentException if the program does not have what the view is about
     */
    public static Picture ofDependencies(Scorecard scorecard, View view) {
        return new Picture(
                DependencyMap.of(new Sight(requireNonNull(scorecard, "scorecard"), requireNonNull(view, "view"))));
    }

    /**
     * {@return the objectives that would be in this picture, or a key result of which would be, if they had not been given up;
     * a comment in either format lists them too}
     */
    public ImmutableList<ObjectiveId> leftOut() {
        return drawing.leftOut();
    }

    /**
     * Returns this picture in the DOT language of Graphviz.
     *
     * @param phrases the words to use
     * @return the text of a file, with a line feed at the end of each line
     */
    public String toDot(Phrasebook phrases) {
        return DotWriter.write(drawing, requireNonNull(phrases, "phrases"));
    }

    /**
     * Returns this picture as a flowchart of Mermaid, as Markdown pages show it.
     *
     * @param phrases the words to use
     * @return the text of a file, with a line feed at the end of each line
     */
    public String toMermaid(Phrasebook phrases) {
        return MermaidWriter.write(drawing, requireNonNull(phrases, "phrases"));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Picture other && drawing.equals(other.drawing);
    }

    @Override
    public int hashCode() {
        return drawing.hashCode();
    }

    /** {@return the title in English, and how many nodes and edges there are} */
    @Override
    public String toString() {
        return "Picture(" + drawing.title() + ", " + drawing.nodes().count() + " nodes, "
                + drawing.edges().size() + " edges)";
    }
}
