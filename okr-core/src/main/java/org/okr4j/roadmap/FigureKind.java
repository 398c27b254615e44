package org.okr4j.roadmap;

/**
 * What can be measured of a rollout. How each is computed is told where it is computed; here it is only named, so that
 * a roadmap can ask for it.
 */
public enum FigureKind {
    /** Share of departments that have published. */
    COVERAGE,
    /** Share of the weeks of teams in which all was checked in. */
    COMPLIANCE,
    /** Share of key results that are measurable outcomes. */
    QUALITY,
    /** Share of the objectives of departments that lead up to one of the organization. */
    ALIGNMENT,
    /** Mean confidence. */
    CONFIDENCE,
    /** Share of ended key results that reached 70 % of their target. */
    COMPLETION,
    /** Share of the units in scope that have published and keep checking in. */
    ADOPTION,
    /** Number of public commitments by a sponsor who heads the organization. */
    COMMITMENTS,
    /** Share of the weeks so far in which the sponsor did something that others saw. */
    SPONSORSHIP,
    /** Number of champions of director level or above. */
    CHAMPIONS,
    /** Number of champions of any level. */
    CHAMPION_NETWORK,
    /** 1 once a platform is chosen, else 0. */
    PLATFORM_CHOSEN,
    /** 1 once everybody has access to the platform, else 0. */
    PLATFORM_READY,
    /** Number of published objectives of the organization. */
    ORGANIZATION_OBJECTIVES,
    /** The largest number of key results that an objective of the organization has. */
    ORGANIZATION_KEY_RESULTS,
    /** Share of the leadership team that has agreed to the same objectives of the organization. */
    AGREEMENT,
    /** Share of the people that a phase wants trained who are. */
    TRAINED,
    /** Share of executives, directors and managers who hold a certificate. */
    CERTIFIED,
    /** Number of units that go first. */
    PILOTS,
    /** Share of the pilots that have published. */
    PILOTS_PUBLISHED,
    /** Share of the pilots that were looked back at. */
    PILOTS_CLOSED,
    /** Share of the objectives of individuals that lead up to one of a department. */
    INDIVIDUALS_LINKED,
    /** Number of meetings held of one kind of ritual. */
    MEETINGS,
    /** Number of cycles that were closed since the start. */
    CYCLES_CLOSED,
    /** Share of those who were to do an activity who have done it. */
    ACTIVITY;

    /** {@return whether it is a share from 0 to 1, and not a number of things} */
    public boolean isShare() {
        return switch (this) {
            case COMMITMENTS, CHAMPIONS, CHAMPION_NETWORK, PLATFORM_CHOSEN, PLATFORM_READY -> false;
            case ORGANIZATION_OBJECTIVES, ORGANIZATION_KEY_RESULTS, PILOTS, MEETINGS, CYCLES_CLOSED -> false;
            default -> true;
        };
    }
}
