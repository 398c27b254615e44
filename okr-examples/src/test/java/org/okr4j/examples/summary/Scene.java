package org.okr4j.examples.summary;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.okr4j.Okr;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.Sample;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramSettings;
import org.okr4j.program.SettingsRevised;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.PageOptions;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Profile;

/** A program on a day: all that a summary is made from. */
record Scene(OkrProgram program, Profile profile, LocalDate asOf) {

    static Scene of(Sample sample) {
        Input input = sample.read();
        return new Scene(input.document().program(), input.profile(), input.asOf());
    }

    Told tell() {
        return new Told(Dashboards.of(
                Okr.evaluate(program, profile, asOf),
                PageOptions.builder().weeks(1).build()));
    }

    Scene on(LocalDate day) {
        return new Scene(program, profile, day);
    }

    Scene with(OkrProgram other) {
        return new Scene(other, profile, asOf);
    }

    Scene with(Change change) {
        return with(program.apply(change));
    }

    Scene withObjectives(UnaryOperator<Objective> edit) {
        return with(program.toBuilder()
                .objectives(program.objectives().stream().map(edit).toList())
                .build());
    }

    Scene withSettings(UnaryOperator<ProgramSettings> edit) {
        return with(new SettingsRevised(edit.apply(program.settings())));
    }

    Scene withRoadmap(UnaryOperator<RoadmapPlan> edit) {
        return withSettings(settings -> settings.withRoadmap(settings.roadmap().map(edit)));
    }

    Scene withPhases(UnaryOperator<Phase> edit) {
        return withRoadmap(plan -> plan.withRoadmap(plan.roadmap()
                .withPhases(plan.roadmap().phases().stream().map(edit).toList())));
    }
}
