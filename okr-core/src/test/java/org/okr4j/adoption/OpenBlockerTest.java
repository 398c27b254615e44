package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Works.checkIn;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.program;
import static org.okr4j.adoption.Works.score;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.organization.PersonId;

class OpenBlockerTest {

    private static Blocker blocker(String text, String since) {
        return Blocker.builder()
                .kind(BlockerKind.DECISION)
                .text(text)
                .since(LocalDate.parse(since))
                .build();
    }

    private static ImmutableList<OpenBlocker> blockers(String asOf, KeyResult... keyResults) {
        return OpenBlocker.of(score(program(objective("sales", "2026-10-01", keyResults)), asOf));
    }

    @Test
    void listsTheOldestFirstWithTheirAge() {
        KeyResult a = keyResult("a")
                .withCheckIns(checkIn("2026-10-09", "1")
                        .addBlockers(blocker("no permit", "2026-10-08"), blocker("no money", "2026-10-02"))
                        .build());
        KeyResult b = keyResult("b")
                .withCheckIns(checkIn("2026-10-10", "1")
                        .addBlockers(blocker("no staff", "2026-10-05"))
                        .build());

        ImmutableList<OpenBlocker> open = blockers("2026-10-12", a, b);

        assertThat(open)
                .extracting(each -> each.keyResult() + " " + each.blocker().text() + " " + each.age())
                .containsExactly("a no money 10", "b no staff 7", "a no permit 4");
        assertThat(open.get(0).since()).isEqualTo("2026-10-02");
        assertThat(open.get(0).escalatedTo()).isEmpty();
        assertThat(blockers("2026-10-08", a, b)).isEmpty();
    }

    @Test
    void saysToWhomItWasTaken() {
        Blocker escalated = blocker("no permit", "2026-10-20").withEscalatedTo(PersonId.of("ann"));

        OpenBlocker open = new OpenBlocker(keyResult("a").id(), escalated, 0);

        assertThat(open.escalatedTo()).contains(PersonId.of("ann"));
    }

    @Test
    void isGoneOnceAPersonDoesNotNameItAnymore() {
        CheckIn blocked = checkIn("2026-10-09", "1")
                .addBlockers(blocker("no permit", "2026-10-08"))
                .build();
        CheckIn fed = checkIn("2026-10-10", "2").feed("register").build();
        CheckIn free = checkIn("2026-10-14", "3").build();
        KeyResult keyResult = keyResult("a").withCheckIns(blocked, fed, free);

        assertThat(blockers("2026-10-13", keyResult)).hasSize(1); // a feed does not know
        assertThat(blockers("2026-10-14", keyResult)).isEmpty();
    }

    @Test
    void isNeverYoungerThanToday() {
        KeyResult keyResult = keyResult("a")
                .withCheckIns(checkIn("2026-10-09", "1")
                        .addBlockers(blocker("strike", "2026-10-20"))
                        .build());

        assertThat(blockers("2026-10-12", keyResult))
                .extracting(OpenBlocker::age)
                .containsExactly(0L);
    }
}
