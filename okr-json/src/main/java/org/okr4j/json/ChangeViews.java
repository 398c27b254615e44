package org.okr4j.json;

import static com.google.common.base.CaseFormat.LOWER_HYPHEN;
import static com.google.common.base.CaseFormat.UPPER_CAMEL;

import java.util.Optional;
import java.util.function.Function;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.CheckInAdded;
import org.okr4j.program.KeyResultAmended;
import org.okr4j.program.LinkAdded;
import org.okr4j.program.LinkDropped;
import org.okr4j.program.ScoreOverridden;

/** What mends a finding. */
final class ChangeViews {

    static final View<Change> CHANGE = Outline.of(Change.class)
            .required("type", Views.TEXT, ChangeViews::type)
            .optional("keyResult", Scalars.KEY_RESULT_ID, ChangeViews::keyResult)
            .optional("checkIn", KeyResultCodecs.CHECK_IN, part(CheckInAdded.class, CheckInAdded::checkIn))
            .optional("amendment", KeyResultCodecs.AMENDMENT, part(KeyResultAmended.class, KeyResultAmended::amendment))
            .optional("objective", Scalars.OBJECTIVE_ID, ChangeViews::objective)
            .optional("link", ObjectiveCodecs.CONTRIBUTION, part(LinkAdded.class, LinkAdded::link))
            .optional("parent", Views.SUBJECT, part(LinkDropped.class, LinkDropped::parent))
            .optional("subject", Views.SUBJECT, part(ScoreOverridden.class, ScoreOverridden::subject))
            .optional(
                    "scoreOverride",
                    KeyResultCodecs.SCORE_OVERRIDE,
                    part(ScoreOverridden.class, ScoreOverridden::override))
            .build();

    private ChangeViews() {}

    private static String type(Change change) {
        return UPPER_CAMEL.to(LOWER_HYPHEN, change.getClass().getSimpleName());
    }

    private static <C extends Change, V> Function<Change, Optional<V>> part(Class<C> type, Function<C, V> getter) {
        return change ->
                Optional.of(change).filter(type::isInstance).map(type::cast).map(getter);
    }

    private static Optional<KeyResultId> keyResult(Change change) {
        return part(CheckInAdded.class, CheckInAdded::keyResult)
                .apply(change)
                .or(() -> part(KeyResultAmended.class, KeyResultAmended::keyResult)
                        .apply(change));
    }

    private static Optional<ObjectiveId> objective(Change change) {
        return part(LinkAdded.class, LinkAdded::objective)
                .apply(change)
                .or(() -> part(LinkDropped.class, LinkDropped::objective).apply(change));
    }
}
