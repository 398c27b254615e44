package org.okr4j.examples.cli;

import org.okr4j.examples.page.Page;
import picocli.CommandLine.Option;

/** The option that says when pages are shown in color. */
public final class ColorOption {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Choices.OfColor.class,
            completionCandidates = Choices.OfColor.class,
            description =
                    "When to use color: ${COMPLETION-CANDIDATES}. ${DEFAULT-VALUE}, unless given, is on a terminal"
                            + " where NO_COLOR is not set.")
    private Choices.Color color = Choices.Color.AUTO;

    /** Made by the command line. */
    public ColorOption() {}

    /**
     * Begins a page.
     *
     * @param surroundings what the program is started in
     * @return the page, in color where that is wanted
     */
    public Page page(Surroundings surroundings) {
        return new Page(
                switch (color) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> surroundings.showsColor();
                });
    }
}
