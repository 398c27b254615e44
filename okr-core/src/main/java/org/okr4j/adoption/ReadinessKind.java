package org.okr4j.adoption;

/** What has to be there before a rollout, or its first workshop, can succeed. */
public enum ReadinessKind {
    /** Somebody holds the office of executive sponsor. */
    SPONSOR_NAMED,
    /** A sponsor leads the organization. */
    SPONSOR_LEADS,
    /** A sponsor has committed to the program in public. */
    SPONSOR_COMMITTED,
    /** It is decided what objectives are kept in. */
    PLATFORM_CHOSEN,
    /** Somebody from inside is, or will be, champion. */
    CHAMPION_FOUND,
    /** The organization has published as many objectives as it should. */
    OBJECTIVES_PUBLISHED,
    /** Everybody was told these. */
    OBJECTIVES_ANNOUNCED,
    /** All executives know what objectives and key results are. */
    EXECUTIVES_TRAINED,
    /** Somebody from inside is champion. */
    CHAMPION_APPOINTED,
    /** Everybody can work with what objectives are kept in. */
    PLATFORM_OPEN
}
