package org.okr4j.adoption;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Role;
import org.okr4j.program.ResolvedProgram;

/** Who holds an office on a day. */
final class Officers {

    private Officers() {}

    /** {@return the appointments to an office that are in force on a day, of people who still work there} */
    static Stream<Appointment> holders(Role role, LocalDate date, ResolvedProgram program) {
        return program.program().organization().appointments().stream()
                .filter(appointment -> appointment.role() == role && appointment.isInForce(date))
                .filter(appointment -> program.person(appointment.person()).isActive(date));
    }
}
