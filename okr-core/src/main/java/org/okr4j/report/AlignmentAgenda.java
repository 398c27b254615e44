package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.organization.OrgUnit;
import org.okr4j.scoring.GroupScore;
import org.okr4j.text.Message;

/** The departments tell how they stand, and settle what they wait for, what blocks them and whether their aims still hold. */
final class AlignmentAgenda implements AgendaWay {

    private static final int MINUTES_EACH = 5;
    private static final int LEAST_FOR_THE_REST = 20;

    private static final int DEPENDENCIES = 7;
    private static final int BLOCKERS = 6;
    private static final int PIVOTS = 4;
    private static final int ACTIONS = 3;

    @Override
    public void write(AgendaDesk desk, AgendaDraft draft) {
        AgendaLines lines = new AgendaLines(desk);
        round(desk, lines, draft);
        draft.shared("dependencies", DEPENDENCIES, new StakeLines(desk).atStake(draft));
        draft.shared("blockers", BLOCKERS, lines.blockers());
        draft.shared("pivots", PIVOTS, lines.pivots());
        lines.actionsAndOwners(ACTIONS, draft);
    }

    private static void round(AgendaDesk desk, AgendaLines lines, AgendaDraft draft) {
        ImmutableList<Speaker> all = speakers(desk, lines, draft);
        int left = draft.length().orElse(0) - MINUTES_EACH * all.size();
        boolean isShort = draft.length().isPresent() && left < LEAST_FOR_THE_REST;
        if (isShort) {
            draft.note(Message.of("report.agenda.note.exceptions", all.size(), Math.max(0, left), LEAST_FOR_THE_REST));
        }
        ImmutableList<Speaker> speaking = all.stream()
                .filter(speaker -> !isShort || AgendaLines.isException(speaker.score()))
                .collect(toImmutableList());
        Points points = new Points();
        for (Speaker speaker : speaking) {
            lines.light(speaker.unit(), speaker.score(), points);
            draft.prepare(
                    Message.of("report.agenda.prepare.status", speaker.unit().name()),
                    desk.heads(speaker.unit().id()));
        }
        draft.timed(
                Message.of(isShort ? "report.agenda.item.exceptions" : "report.agenda.item.round"),
                minutes(speaking.size(), draft),
                points);
    }

    /** The departments that have published; the others are noted. */
    private static ImmutableList<Speaker> speakers(AgendaDesk desk, AgendaLines lines, AgendaDraft draft) {
        ImmutableList.Builder<Speaker> speakers = ImmutableList.builder();
        List<String> silent = new ArrayList<>();
        for (OrgUnit department : desk.departments()) {
            Optional<GroupScore> score = lines.score(department)
                    .filter(any -> !desk.objectivesOf(department.id()).isEmpty());
            score.ifPresentOrElse(
                    each -> speakers.add(new Speaker(department, each)), () -> silent.add(department.name()));
        }
        if (!silent.isEmpty()) {
            draft.note(Message.of("report.agenda.note.unpublished", silent));
        }
        return speakers.build();
    }

    private static int minutes(int speaking, AgendaDraft draft) {
        int wanted = MINUTES_EACH * speaking;
        if (draft.length().isEmpty()) {
            return 0;
        }
        int most = Math.max(0, draft.length().getAsInt() - LEAST_FOR_THE_REST);
        if (wanted > most) {
            draft.note(Message.of("report.agenda.note.short", most, speaking));
        }
        return Math.min(wanted, most);
    }

    private record Speaker(OrgUnit unit, GroupScore score) {}
}
