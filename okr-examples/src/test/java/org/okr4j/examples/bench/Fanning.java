package org.okr4j.examples.bench;

/** How a cascade of four levels grows with the number of its objectives. */
public enum Fanning {
    /** Six objectives contribute to each above the teams, whatever the size: the organization has more objectives. */
    SIX {
        @Override
        int[] levels(int objectives) {
            int top = Math.max(1, objectives / (1 + 6 + 36 + 216));
            return split(objectives, top, 6 * top, 36 * top);
        }
    },
    /** The organization has four objectives, whatever the size: more objectives contribute to each, at a million 39. */
    WIDE {
        @Override
        int[] levels(int objectives) {
            double fan = Math.cbrt(objectives / (double) TOP);
            return split(objectives, TOP, (int) (TOP * fan), (int) (TOP * fan * fan));
        }
    };

    private static final int TOP = 4;

    /** {@return how many objectives each level has, from the top down, in all the number given} */
    abstract int[] levels(int objectives);

    private static int[] split(int objectives, int organization, int divisions, int departments) {
        return new int[] {organization, divisions, departments, objectives - organization - divisions - departments};
    }
}
