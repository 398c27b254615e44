package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/** Two programs that differ in one thing, and how that is told. */
record DifferenceCase(
        OkrProgram before,
        OkrProgram after,
        DifferenceKind kind,
        @Nullable Id subject,
        String property,
        String english,
        String spanish) {

    /** The fixture's program and another one. */
    static Pair after(OkrProgram after) {
        return new Pair(DiffFixture.PROGRAM, after);
    }

    static Before before(OkrProgram before) {
        return new Before(before);
    }

    void check() {
        ProgramDiff diff = ProgramDiff.between(before, after);

        assertThat(diff.differences()).singleElement().satisfies(difference -> {
            assertThat(Phrasebook.english().render(difference.text())).isEqualTo(english);
            assertThat(Phrasebook.spanish().render(difference.text())).isEqualTo(spanish);
            assertThat(difference.kind()).isEqualTo(kind);
            assertThat(difference.subject()).isEqualTo(Optional.ofNullable(subject));
            assertThat(difference.property()).isEqualTo(property);
            assertThat(difference).hasToString(english);
        });
        assertThat(diff.applyTo(before)).isEqualTo(after);
    }

    @Override
    public String toString() {
        return english;
    }

    record Before(OkrProgram program) {
        Pair to(OkrProgram after) {
            return new Pair(program, after);
        }
    }

    record Pair(OkrProgram before, OkrProgram after) {
        Told tells(DifferenceKind kind, @Nullable Id subject, String property) {
            return new Told(this, kind, subject, property);
        }
    }

    record Told(Pair pair, DifferenceKind kind, @Nullable Id subject, String property) {
        InEnglish inEnglish(String english) {
            return new InEnglish(this, english);
        }
    }

    record InEnglish(Told told, String english) {
        DifferenceCase inSpanish(String spanish) {
            Pair pair = told.pair();
            return new DifferenceCase(
                    pair.before(), pair.after(), told.kind(), told.subject(), told.property(), english, spanish);
        }
    }
}
