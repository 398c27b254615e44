package org.okr4j.json;

import org.okr4j.alignment.LineOfSight;
import org.okr4j.alignment.SightBreak;
import org.okr4j.alignment.SightBreakKind;
import org.okr4j.alignment.SightPath;
import org.okr4j.alignment.SightStep;
import org.okr4j.alignment.Tie;

/** How far the work of a person can be followed. */
final class SightViews {

    private static final View<SightStep> STEP = Outline.of(SightStep.class)
            .required("from", Views.SUBJECT, SightStep::from)
            .required("to", Views.SUBJECT, SightStep::to)
            .required("tie", WordCodec.of(Tie.class), SightStep::tie)
            .required("text", Views.MESSAGE, SightStep::text)
            .build();

    private static final View<SightBreak> BREAK = Outline.of(SightBreak.class)
            .required("kind", WordCodec.of(SightBreakKind.class), SightBreak::kind)
            .required("at", Views.SUBJECT, SightBreak::at)
            .required("text", Views.MESSAGE, SightBreak::text)
            .build();

    private static final View<SightPath> PATH = Outline.of(SightPath.class)
            .required("isComplete", BooleanCodec.BOOLEAN, SightPath::isComplete)
            .list("steps", STEP, SightPath::steps)
            .optional("brokenBy", BREAK, SightPath::brokenBy)
            .build();

    static final View<LineOfSight> SIGHT = Outline.of(LineOfSight.class)
            .required("person", Views.TEXT, LineOfSight::person)
            .required("asOf", Views.TEXT, LineOfSight::asOf)
            .optional("mission", Views.TEXT, LineOfSight::mission)
            .required("isComplete", BooleanCodec.BOOLEAN, LineOfSight::isComplete)
            .list("paths", PATH, LineOfSight::paths)
            .build();

    private SightViews() {}
}
