package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.calendar.Cycle;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/** Who is still there when the next cycle begins. */
record Staying(ResolvedProgram program, Cycle next) {

    /** Whether somebody is; if not, that is noted. */
    boolean noting(PersonId id, ImmutableList.Builder<Message> notes) {
        LocalDate first = next.dates().first();
        Person person = program.person(id);
        if (!person.isActive(first)) {
            notes.add(Message.of("alignment.next-cycle.note.person", person.name(), first));
        }
        return person.isActive(first);
    }
}
