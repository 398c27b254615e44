package org.okr4j.report;

import org.okr4j.text.Message;

/** What a ritual of one's own is meant to achieve, one after the other, and what is left to be done from last time. */
final class OtherAgenda implements AgendaWay {

    @Override
    public void write(AgendaDesk desk, AgendaDraft draft) {
        desk.ritual().purpose().forEach(aim -> draft.shared(Message.ofName(aim), 1, new Points()));
        draft.shared("actions", 1, new AgendaLines(desk).actions());
    }
}
