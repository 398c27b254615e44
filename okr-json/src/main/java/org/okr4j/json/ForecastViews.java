package org.okr4j.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.scoring.Forecast;
import org.okr4j.value.Ratio;

/** Where things are going. */
final class ForecastViews {

    static final View<Forecast> FORECAST = Outline.of(Forecast.class)
            .required("date", Views.TEXT, Forecast::date)
            .required("isMade", BooleanCodec.BOOLEAN, Forecast::isMade)
            .optional("value", Scalars.DECIMAL, Forecast::value)
            .optional("raw", Scalars.DECIMAL, Forecast::raw)
            .required("isFarAhead", BooleanCodec.BOOLEAN, Forecast::isFarAhead)
            .required("reachesTarget", BooleanCodec.BOOLEAN, Forecast::reachesTarget)
            .optional("slopePerWeek", Scalars.DECIMAL, forecast -> decimal(forecast.slopePerWeek()))
            .optional("neededPerWeek", Scalars.DECIMAL, forecast -> decimal(forecast.neededPerWeek()))
            .required("reason", Views.MESSAGE, Forecast::reason)
            .build();

    static final View<ConfidenceTrajectory> TRAJECTORY = Outline.of(ConfidenceTrajectory.class)
            .optional("latest", Views.TEXT, ConfidenceTrajectory::latest)
            .optional("previous", Views.TEXT, ConfidenceTrajectory::previous)
            .optional("change", Scalars.DECIMAL, trajectory -> decimal(trajectory.change()))
            .optional("slopePerWeek", Scalars.DECIMAL, trajectory -> decimal(trajectory.slopePerWeek()))
            .required("reason", Views.MESSAGE, ConfidenceTrajectory::reason)
            .build();

    private ForecastViews() {}

    private static Optional<BigDecimal> decimal(Optional<Ratio> ratio) {
        return ratio.map(Ratio::toDecimal);
    }
}
