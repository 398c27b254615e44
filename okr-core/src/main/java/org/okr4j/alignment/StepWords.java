package org.okr4j.alignment;

import java.util.Optional;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.text.Message;

/** Says by what one thing relies on another. */
final class StepWords {

    private static final String KEY = "alignment.impact.step.";

    private final Names names;

    StepWords(Names names) {
        this.names = names;
    }

    ImpactStep step(Edge edge) {
        return new ImpactStep(
                edge.from(), edge.to(), edge.tie(), edge.dependency().map(Dependency::id), text(edge));
    }

    private Message text(Edge edge) {
        Message to = names.of(edge.to());
        Message from = names.of(edge.from());
        Optional<Dependency> dependency = edge.dependency();
        if (dependency.isPresent()) {
            String need = dependency.get().need();
            return dependency
                    .get()
                    .neededBy()
                    .map(date -> Message.of(key("depends-by", edge), to, from, need, date))
                    .orElseGet(() -> Message.of(key("depends", edge), to, from, need));
        }
        return switch (edge.tie()) {
            case PART_OF -> Message.of(key(edge.to() instanceof KeyResultId ? "belongs" : "part-of", edge), to, from);
            case CONTRIBUTES -> Message.of(key("contributes", edge), to, from);
            case SUPPORTS -> Message.of(key("supports", edge), to, from);
            case OWNS -> Message.of(key("owns", edge), to, from);
            case LOSES_ITS_AIM -> Message.of(key("aim", edge), to, from);
            case DEPENDS, WORKS_FOR, SERVES -> throw new AssertionError(edge);
        };
    }

    private static String key(String word, Edge edge) {
        return KEY + word + (edge.isGone() ? ".gone" : "");
    }
}
