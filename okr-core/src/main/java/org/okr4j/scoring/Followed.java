package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.Reading;
import org.okr4j.value.Ratio;

/** What a forecast follows over time: the figure of a metric, or the share of the stages that is done. */
sealed interface Followed permits Followed.Figure, Followed.Stages {

    /** {@return what to follow of a measure that has a rate} */
    static Followed by(Measure measure) {
        return measure instanceof FigureMeasure figures ? new Figure(figures) : new Stages((Milestones) measure);
    }

    /** {@return whether it is the figure of a metric} */
    boolean isFigure();

    /** {@return how high a measurement is that the measure accepts} */
    Ratio height(Measurement measurement);

    /** {@return the height at which the raw attainment is 0} */
    Ratio start();

    /** {@return the height at which the raw attainment is 1} */
    Ratio target();

    /** {@return the raw attainment of a height, exact and unbounded} */
    Ratio raw(Ratio height);

    /** The figure of a metric. */
    record Figure(FigureMeasure measure) implements Followed {

        @Override
        public boolean isFigure() {
            return true;
        }

        @Override
        public Ratio height(Measurement measurement) {
            return Ratio.of(((Measurement.Number) measurement).value());
        }

        @Override
        public Ratio start() {
            return Ratio.of(measure.baseline());
        }

        @Override
        public Ratio target() {
            return Ratio.of(measure.target());
        }

        @Override
        public Ratio raw(Ratio height) {
            return WayMade.raw(measure, height);
        }
    }

    /** The share of the stages' weight that is done. */
    record Stages(Milestones measure) implements Followed {

        /** Which day it is does not matter to stages. */
        private static final LocalDate DAY = LocalDate.EPOCH;

        @Override
        public boolean isFigure() {
            return false;
        }

        @Override
        public Ratio height(Measurement measurement) {
            Attainment attainment =
                    measure.attain(ImmutableList.of(new Reading(DAY, measurement)), DateRange.of(DAY, DAY), DAY, false);
            return ((Attainment.Scored) attainment).exactRaw();
        }

        @Override
        public Ratio start() {
            return Ratio.ZERO;
        }

        @Override
        public Ratio target() {
            return Ratio.ONE;
        }

        @Override
        public Ratio raw(Ratio height) {
            return height;
        }
    }
}
