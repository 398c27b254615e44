package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import org.okr4j.organization.Person;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.TrainingNeed;
import org.okr4j.text.Message;

/**
 * The share of the people whom a phase wants trained who know all that it wants of them: the phase that is asked for, else the
 * one that the plan has for the day. Only people who are listed can be counted.
 */
final class TrainedFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        return day.phase()
                .map(phase -> measure(figure, day, phase))
                .orElseGet(() -> Tally.of(figure, day).none(".no-phase"));
    }

    private static FigureResult measure(Figure figure, Day day, Phase phase) {
        Knowledge knowledge = Knowledge.of(day);
        Tally tally = Tally.of(figure, day);
        SetMultimap<Person, TrainingNeed> needs = LinkedHashMultimap.create();
        phase.trainings()
                .forEach(need -> day.program()
                        .membersOf(need.audience(), Optional.empty(), day.date())
                        .forEach(person -> needs.put(person, need)));
        for (Person person : needs.keySet()) {
            ImmutableList<String> missing = needs.get(person).stream()
                    .filter(need -> !knowledge.has(person.id(), need))
                    .map(TrainingNeed::topic)
                    .distinct()
                    .collect(toImmutableList());
            if (missing.isEmpty()) {
                tally.meets();
            } else {
                tally.misses(
                        person.id(),
                        ".offender",
                        person.name(),
                        missing.stream().map(Message::ofName).collect(toImmutableList()));
            }
        }
        return tally.share();
    }
}
