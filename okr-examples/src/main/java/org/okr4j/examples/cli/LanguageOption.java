package org.okr4j.examples.cli;

import org.okr4j.text.Language;
import picocli.CommandLine.Option;

/** The option that says in which language the result is. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            converter = Choices.OfLanguage.class,
            completionCandidates = Choices.OfLanguage.class,
            description = "The language: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Language language = Language.ENGLISH;

    /** Made by the command line. */
    public LanguageOption() {}

    /** {@return the language of the result} */
    public Language language() {
        return language;
    }
}
