package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.okr4j.value.Identified;

/** A list that stands in the frame of a program. */
final class FrameList<T extends Identified> extends ThingList<T> {

    private final Function<Frame, ImmutableList<T>> getter;
    private final BiFunction<Frame, ImmutableList<T>, Frame> setter;

    FrameList(
            Class<T> type,
            Function<Frame, ImmutableList<T>> getter,
            BiFunction<Frame, ImmutableList<T>, Frame> setter) {
        super(type);
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    ImmutableList<T> of(OkrProgram program) {
        return getter.apply(program.frame());
    }

    @Override
    OkrProgram with(OkrProgram program, ImmutableList<T> things) {
        return program.withFrame(setter.apply(program.frame(), things));
    }
}
