package org.okr4j.json;

import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.report.summary.FactQuantity;
import org.okr4j.report.summary.SummaryFact;
import org.okr4j.report.summary.SummaryPart;
import org.okr4j.report.summary.SummarySentence;
import org.okr4j.value.Ratio;

/** What leaders read, and the values behind it. */
final class SummaryViews {

    private static final View<SummaryFact> FACT = Outline.of(SummaryFact.class)
            .required("quantity", WordCodec.of(FactQuantity.class), SummaryFact::quantity)
            .optional("about", Views.SUBJECT, SummaryFact::about)
            .required("text", Views.MESSAGE, SummaryFact::written)
            .optional("number", Views.NUMBER, fact -> fact.number().map(Ratio::of))
            .optional("date", Scalars.DATE, SummaryFact::date)
            .build();

    private static final View<SummarySentence> SENTENCE = Outline.of(SummarySentence.class)
            .required("part", WordCodec.of(SummaryPart.class), SummarySentence::part)
            .required("text", Views.MESSAGE, SummarySentence::text)
            .optional("about", Views.SUBJECT, SummarySentence::about)
            .list("facts", FACT, SummarySentence::facts)
            .build();

    static final View<ExecutiveSummary> SUMMARY = Outline.of(ExecutiveSummary.class)
            .required("asOf", Scalars.DATE, ExecutiveSummary::asOf)
            .required("title", Views.MESSAGE, ExecutiveSummary::title)
            .list("sentences", SENTENCE, ExecutiveSummary::sentences)
            .list("facts", FACT, ExecutiveSummary::facts)
            .list("withheld", Views.MESSAGE, ExecutiveSummary::withheld)
            .build();

    private SummaryViews() {}
}
