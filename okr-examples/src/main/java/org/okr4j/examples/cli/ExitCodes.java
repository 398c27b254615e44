package org.okr4j.examples.cli;

/** How the program ends. */
public final class ExitCodes {

    /** All is well, or nobody asked to fail. */
    public static final int FINE = 0;

    /** There are findings as severe as was asked for. */
    public static final int FINDINGS = 1;

    /** What was compared differs. */
    public static final int DIFFERENT = 1;

    /** Called wrongly, or the input cannot be read. */
    public static final int BAD_INPUT = 2;

    /** A fault of the program itself. */
    public static final int FAULT = 3;

    private ExitCodes() {}
}
