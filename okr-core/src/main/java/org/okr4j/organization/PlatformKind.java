package org.okr4j.organization;

/** What objectives are kept in. */
public enum PlatformKind {
    /** Software that is made for it. */
    DEDICATED,
    /** A template in software that is made for something else: enough for a small organization that begins. */
    TEMPLATE
}
