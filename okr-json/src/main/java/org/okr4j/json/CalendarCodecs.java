package org.okr4j.json;

import java.time.Month;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleKind;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.YearNaming;

/** When things happen. */
final class CalendarCodecs {

    static final Codec<FiscalCalendar> FISCAL_CALENDAR = Shape.of(FiscalCalendar.class, Values::new)
            .required(
                    "start",
                    WordCodec.of(Month.class),
                    FiscalCalendar::startMonth,
                    (values, month) -> values.put("start", month))
            .optional(
                    "naming",
                    WordCodec.of(YearNaming.class),
                    calendar -> Optional.of(calendar.yearNaming()),
                    (values, naming) -> values.put("naming", naming))
            .optional(
                    "labels",
                    TextCodec.TEXT,
                    FiscalCalendar::labelPattern,
                    (values, pattern) -> values.put("labels", pattern))
            .build(CalendarCodecs::calendar);

    static final Codec<Cycle> CYCLE = Shape.of(Cycle.class, Cycle::builder)
            .required("id", Scalars.CYCLE_ID, Cycle::id, Cycle.Builder::id)
            .required("label", Scalars.NAME, Cycle::label, Cycle.Builder::label)
            .required("dates", Scalars.DATES, Cycle::dates, Cycle.Builder::dates)
            .defaulted("kind", WordCodec.of(CycleKind.class), CycleKind.CUSTOM, Cycle::kind, Cycle.Builder::kind)
            .identified(Cycle::id)
            .build(Cycle.Builder::build);

    private CalendarCodecs() {}

    private static FiscalCalendar calendar(Values values) {
        Month start = values.get("start", Month.class);
        FiscalCalendar calendar = values.find("naming", YearNaming.class)
                .map(naming -> FiscalCalendar.startingIn(start, naming))
                .orElseGet(() -> FiscalCalendar.startingIn(start));
        return values.find("labels", String.class).map(calendar::withLabels).orElse(calendar);
    }
}
