package org.okr4j.sample;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;

/**
 * An objective that shows what a good one of a department looks like. It is to be read for its form: what a department
 * wants follows from the priorities of its own organization.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param function what the department does
 * @param language the language it is written in
 * @param title what is to be achieved, in words
 * @param keyResults by what this will be seen
 */
public record SampleObjective(
        BusinessFunction function, Language language, String title, ImmutableList<SampleKeyResult> keyResults) {

    /**
     * Makes a sample.
     *
     * @param function what the department does
     * @param language the language it is written in
     * @param title what is to be achieved
     * @param keyResults by what this will be seen
     * @throws IllegalArgumentException if the title is blank or there is no key result
     */
    public SampleObjective {
        requireNonNull(function, "function");
        requireNonNull(language, "language");
        requireNonNull(title, "title");
        requireNonNull(keyResults, "keyResults");
        checkArgument(!title.isBlank(), "Sample objective: title must not be blank");
        checkArgument(!keyResults.isEmpty(), "Sample objective '%s': key results must not be empty", title);
    }

    /**
     * Returns a draft that begins with this sample, which nobody owns yet. Its key results are called as the objective, with
     * a hyphen and a number from 1 on. Nothing in it is dated: it has until the end of its cycle, which the sentences take
     * for a quarter.
     *
     * @param id the identity of the objective
     * @param unit the unit that wants it
     * @param cycle the cycle in which it is to be achieved
     * @return the draft
     * @throws IllegalArgumentException if the id is too long to be followed by a number
     */
    public Objective toObjective(ObjectiveId id, UnitId unit, CycleId cycle) {
        return draft(id, unit, cycle, Optional.empty());
    }

    /**
     * Returns a draft that begins with this sample, as {@link #toObjective(ObjectiveId, UnitId, CycleId)}, with one person
     * who answers for all of it until somebody says otherwise.
     *
     * @param id the identity of the objective
     * @param unit the unit that wants it
     * @param cycle the cycle in which it is to be achieved
     * @param owner who answers for the objective and its key results
     * @return the draft
     * @throws IllegalArgumentException if the id is too long to be followed by a number
     */
    public Objective toObjective(ObjectiveId id, UnitId unit, CycleId cycle, PersonId owner) {
        return draft(id, unit, cycle, Optional.of(owner));
    }

    private Objective draft(ObjectiveId id, UnitId unit, CycleId cycle, Optional<PersonId> owner) {
        Objective.Builder draft = Objective.builder()
                .id(id)
                .unit(unit)
                .cycle(cycle)
                .language(language)
                .title(title);
        owner.ifPresent(draft::owner);
        int number = 0;
        for (SampleKeyResult sample : keyResults) {
            number++;
            KeyResult.Builder keyResult = sample.draft(KeyResultId.of(id + "-" + number));
            owner.ifPresent(keyResult::owner);
            draft.addKeyResults(keyResult.build());
        }
        return draft.build();
    }

    /** {@return the title} */
    @Override
    public String toString() {
        return title;
    }
}
