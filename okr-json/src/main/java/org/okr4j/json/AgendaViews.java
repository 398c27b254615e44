package org.okr4j.json;

import org.okr4j.report.Agenda;
import org.okr4j.report.AgendaItem;
import org.okr4j.report.Preparation;

/** What there is to talk about. */
final class AgendaViews {

    private static final View<AgendaItem> ITEM = Outline.of(AgendaItem.class)
            .required("title", Views.MESSAGE, AgendaItem::title)
            .optional("minutes", Scalars.COUNT, item -> Scalars.boxed(item.minutes()))
            .list("lines", Views.MESSAGE, AgendaItem::lines)
            .list("subjects", Views.SUBJECT, AgendaItem::subjects)
            .build();

    private static final View<Preparation> PREPARATION = Outline.of(Preparation.class)
            .required("task", Views.MESSAGE, Preparation::task)
            .list("by", CadenceViews.NAMED_PERSON, Preparation::by)
            .build();

    static final View<Agenda> AGENDA = Outline.of(Agenda.class)
            .required("ritual", Views.TEXT, agenda -> agenda.ritual().id())
            .required("unit", Views.TEXT, agenda -> agenda.unit().id())
            .required("date", Views.TEXT, Agenda::date)
            .required("asOf", Views.TEXT, Agenda::asOf)
            .required("title", Views.MESSAGE, Agenda::title)
            .optional("minutes", Scalars.COUNT, agenda -> Scalars.boxed(agenda.minutes()))
            .list("attendees", CadenceViews.NAMED_PERSON, Agenda::attendees)
            .list("items", ITEM, Agenda::items)
            .list("prepare", PREPARATION, Agenda::prepare)
            .list("notes", Views.MESSAGE, Agenda::notes)
            .build();

    private AgendaViews() {}
}
