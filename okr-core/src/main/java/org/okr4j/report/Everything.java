package org.okr4j.report;

import java.util.BitSet;
import org.okr4j.program.ResolvedProgram;

/** All objectives of a program. */
record Everything() implements Scope {

    @Override
    public String subject(ResolvedProgram program) {
        return program.program().organization().name();
    }

    @Override
    public BitSet objectives(Sight sight) {
        BitSet all = new BitSet();
        all.set(0, sight.program().program().objectives().size());
        return all;
    }

    @Override
    public String toString() {
        return "everything";
    }
}
