package org.okr4j.examples.summary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.okr4j.Evaluation;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.ExecutiveDashboard;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.report.summary.SummarySentence;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;

/** What is said of a scene, and what it is said from. */
final class Told {

    static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.SPANISH);

    private final Dashboards dashboards;
    private final ExecutiveDashboard board;
    private final ExecutiveSummary summary;
    private final Scorecard before;
    private final Map<Language, Set<String>> texts = new HashMap<>();

    Told(Dashboards dashboards) {
        this.dashboards = dashboards;
        this.board = dashboards.executive();
        this.summary = ExecutiveSummary.of(dashboards);
        this.before = Scorer.of(card().policy()).score(resolved(), since());
        for (Language language : LANGUAGES) {
            texts.put(
                    language,
                    summary.sentences().stream()
                            .map(sentence -> written(sentence, language))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    static String written(SummarySentence sentence, Language language) {
        return Phrasebook.of(language).render(sentence.text());
    }

    boolean says(String sentence, Language language) {
        return texts.get(language).contains(sentence);
    }

    Dashboards dashboards() {
        return dashboards;
    }

    Evaluation evaluation() {
        return dashboards.evaluation();
    }

    ExecutiveDashboard board() {
        return board;
    }

    ExecutiveSummary summary() {
        return summary;
    }

    Scorecard card() {
        return evaluation().scorecard();
    }

    ResolvedProgram resolved() {
        return evaluation().program();
    }

    OkrProgram program() {
        return resolved().program();
    }

    LocalDate asOf() {
        return evaluation().asOf();
    }

    /** {@return the scores of the day with which that of the summary is compared} */
    Scorecard before() {
        return before;
    }

    /** {@return the day with which the page of the leaders is compared} */
    LocalDate since() {
        return board.since().since();
    }
}
