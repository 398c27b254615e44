package org.okr4j.json;

import org.okr4j.alignment.FocusGround;
import org.okr4j.alignment.FocusItem;
import org.okr4j.alignment.FocusPlace;
import org.okr4j.alignment.FocusTest;
import org.okr4j.objective.Objective;

/** Where each thing belongs that a unit could do. */
final class FocusViews {

    private static final View<FocusItem> ITEM = Outline.of(FocusItem.class)
            .required("text", Views.TEXT, item -> item.candidate().text())
            .optional(
                    "objective",
                    Views.TEXT,
                    item -> item.candidate().objective().map(Objective::id))
            .required("place", WordCodec.of(FocusPlace.class), FocusItem::place)
            .required("ground", WordCodec.of(FocusGround.class), FocusItem::ground)
            .optional("rank", Scalars.COUNT, FocusItem::rank)
            .list("reasons", Views.MESSAGE, FocusItem::reasons)
            .build();

    static final View<FocusTest> FOCUS = Outline.of(FocusTest.class)
            .optional("unit", Views.TEXT, FocusTest::unit)
            .optional("cycle", Views.TEXT, FocusTest::cycle)
            .required("most", Scalars.COUNT, FocusTest::most)
            .required("isPassed", BooleanCodec.BOOLEAN, FocusTest::isPassed)
            .list("items", ITEM, FocusTest::items)
            .build();

    private FocusViews() {}
}
