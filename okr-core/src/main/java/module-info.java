/** Objectives and key results as values: their model, scores, rules and rollout. */
module org.okr4j.core {
    requires transitive com.google.common;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.okr4j;
    exports org.okr4j.adoption;
    exports org.okr4j.alignment;
    exports org.okr4j.cadence;
    exports org.okr4j.calendar;
    exports org.okr4j.feed;
    exports org.okr4j.metric;
    exports org.okr4j.objective;
    exports org.okr4j.organization;
    exports org.okr4j.portfolio;
    exports org.okr4j.program;
    exports org.okr4j.report;
    exports org.okr4j.report.dashboard;
    exports org.okr4j.report.summary;
    exports org.okr4j.roadmap;
    exports org.okr4j.rule;
    exports org.okr4j.rule.catalog;
    exports org.okr4j.sample;
    exports org.okr4j.scoring;
    exports org.okr4j.statement;
    exports org.okr4j.text;
    exports org.okr4j.value;

    uses org.okr4j.rule.RuleProvider;
}
