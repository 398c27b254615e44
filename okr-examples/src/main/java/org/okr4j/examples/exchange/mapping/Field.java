package org.okr4j.examples.exchange.mapping;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/** What a cell can say. A mapping names the fields of a kind of entry by their words. */
public enum Field {
    OBJECTIVE(EntryKind.OBJECTIVE, "objective"),
    TITLE(EntryKind.OBJECTIVE, "title"),
    DESCRIPTION(EntryKind.OBJECTIVE, "description"),
    UNIT(EntryKind.OBJECTIVE, "unit"),
    CYCLE(EntryKind.OBJECTIVE, "cycle"),
    STARTS(EntryKind.OBJECTIVE, "starts"),
    ENDS(EntryKind.OBJECTIVE, "ends"),
    OBJECTIVE_OWNER(EntryKind.OBJECTIVE, "owner"),
    AMBITION(EntryKind.OBJECTIVE, "ambition"),
    ROLL_UP(EntryKind.OBJECTIVE, "roll-up"),
    LANGUAGE(EntryKind.OBJECTIVE, "language"),
    RESTRICTED_BECAUSE(EntryKind.OBJECTIVE, "restricted-because"),
    PRIORITIES(EntryKind.OBJECTIVE, "priorities"),
    PARENTS(EntryKind.OBJECTIVE, "parents"),
    PARENT_ROWS(EntryKind.OBJECTIVE, "parent-rows"),
    PARENT_WEIGHTS(EntryKind.OBJECTIVE, "parent-weights"),

    KEY_RESULT(EntryKind.KEY_RESULT, "key-result"),
    OF(EntryKind.KEY_RESULT, "of"),
    OF_ROW(EntryKind.KEY_RESULT, "of-row"),
    TEXT(EntryKind.KEY_RESULT, "text"),
    METRIC(EntryKind.KEY_RESULT, "metric"),
    KIND(EntryKind.KEY_RESULT, "kind"),
    INDICATOR(EntryKind.KEY_RESULT, "indicator"),
    PAIRED_WITH(EntryKind.KEY_RESULT, "paired-with"),
    METRIC_UNIT(EntryKind.KEY_RESULT, "metric-unit"),
    MEASURE(EntryKind.KEY_RESULT, "measure"),
    BASELINE(EntryKind.KEY_RESULT, "baseline"),
    TARGET(EntryKind.KEY_RESULT, "target"),
    LOW(EntryKind.KEY_RESULT, "low"),
    HIGH(EntryKind.KEY_RESULT, "high"),
    TOLERANCE(EntryKind.KEY_RESULT, "tolerance"),
    THRESHOLD(EntryKind.KEY_RESULT, "threshold"),
    RISK(EntryKind.KEY_RESULT, "risk"),
    COMMIT(EntryKind.KEY_RESULT, "commit"),
    STRETCH(EntryKind.KEY_RESULT, "stretch"),
    MODE(EntryKind.KEY_RESULT, "mode"),
    BOUNDARY(EntryKind.KEY_RESULT, "boundary"),
    EVERY(EntryKind.KEY_RESULT, "every"),
    STAGES(EntryKind.KEY_RESULT, "stages"),
    POINTS(EntryKind.KEY_RESULT, "points"),
    DONE_BY(EntryKind.KEY_RESULT, "done-by"),
    WEIGHT(EntryKind.KEY_RESULT, "weight"),
    OWNER(EntryKind.KEY_RESULT, "owner"),
    CO_OWNERS(EntryKind.KEY_RESULT, "co-owners"),
    START(EntryKind.KEY_RESULT, "start"),
    DUE(EntryKind.KEY_RESULT, "due"),
    REASON(EntryKind.KEY_RESULT, "reason"),

    CHECKED(EntryKind.CHECK_IN, "key-result"),
    DATE(EntryKind.CHECK_IN, "date"),
    REVISION(EntryKind.CHECK_IN, "revision"),
    READING(EntryKind.CHECK_IN, "reading"),
    VALUE(EntryKind.CHECK_IN, "value"),
    DONE_STAGES(EntryKind.CHECK_IN, "stages"),
    ANSWER(EntryKind.CHECK_IN, "answer"),
    FOUND(EntryKind.CHECK_IN, "found"),
    CONFIDENCE(EntryKind.CHECK_IN, "confidence"),
    STATUS(EntryKind.CHECK_IN, "status"),
    NOTE(EntryKind.CHECK_IN, "note"),
    BLOCKERS(EntryKind.CHECK_IN, "blockers"),
    BY(EntryKind.CHECK_IN, "by"),
    FEED(EntryKind.CHECK_IN, "feed"),

    UNIT_ID(EntryKind.UNIT, "unit"),
    UNIT_NAME(EntryKind.UNIT, "name"),
    UNIT_KIND(EntryKind.UNIT, "kind"),
    PARENT_UNIT(EntryKind.UNIT, "parent"),
    UNIT_FROM(EntryKind.UNIT, "from"),
    UNIT_TO(EntryKind.UNIT, "to"),

    PERSON(EntryKind.PERSON, "person"),
    NAME(EntryKind.PERSON, "name"),
    EMAIL(EntryKind.PERSON, "email"),
    LEVEL(EntryKind.PERSON, "level"),
    OF_UNIT(EntryKind.PERSON, "unit"),
    MANAGER(EntryKind.PERSON, "manager"),
    VALID_FROM(EntryKind.PERSON, "from"),
    VALID_TO(EntryKind.PERSON, "to");

    private final EntryKind kind;
    private final String word;

    Field(EntryKind kind, String word) {
        this.kind = kind;
        this.word = word;
    }

    /** {@return the kind of entries that have this field} */
    public EntryKind kind() {
        return kind;
    }

    /** {@return its name in mappings} */
    public String word() {
        return word;
    }

    /** {@return whether it holds the id of what its entry is about; the first field of a kind does} */
    public boolean isId() {
        return this == OBJECTIVE || this == KEY_RESULT || this == UNIT_ID || this == PERSON;
    }

    /**
     * Returns the fields of a kind of entry.
     *
     * @param kind the kind
     * @return its fields in their order
     */
    public static ImmutableList<Field> of(EntryKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds a field.
     *
     * @param kind the kind of entry
     * @param word the name in mappings
     * @return the field; empty where entries of the kind have no such field
     */
    public static Optional<Field> of(EntryKind kind, String word) {
        return of(kind).stream().filter(field -> field.word.equals(word)).findFirst();
    }
}
