package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.RitualId;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.text.Language;
import org.okr4j.value.Confidence;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** Values that are one JSON text or number. */
final class Scalars {

    private static final String DATE_PATTERN = "[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}";

    static final Codec<ObjectiveId> OBJECTIVE_ID = id(ObjectiveId::of);
    static final Codec<KeyResultId> KEY_RESULT_ID = id(KeyResultId::of);
    static final Codec<InitiativeId> INITIATIVE_ID = id(InitiativeId::of);
    static final Codec<UnitId> UNIT_ID = id(UnitId::of);
    static final Codec<PersonId> PERSON_ID = id(PersonId::of);
    static final Codec<PriorityId> PRIORITY_ID = id(PriorityId::of);
    static final Codec<CycleId> CYCLE_ID = id(CycleId::of);
    static final Codec<KpiId> KPI_ID = id(KpiId::of);
    static final Codec<DependencyId> DEPENDENCY_ID = id(DependencyId::of);
    static final Codec<ConversationId> CONVERSATION_ID = id(ConversationId::of);
    static final Codec<RetrospectiveId> RETROSPECTIVE_ID = id(RetrospectiveId::of);
    static final Codec<TrainingId> TRAINING_ID = id(TrainingId::of);
    static final Codec<BodyId> BODY_ID = id(BodyId::of);
    static final Codec<MeetingId> MEETING_ID = id(MeetingId::of);
    static final Codec<RitualId> RITUAL_ID = id(RitualId::of);
    static final Codec<ActivityId> ACTIVITY_ID = id(ActivityId::of);
    static final Codec<PhaseId> PHASE_ID = id(PhaseId::of);
    static final Codec<RoadmapId> ROADMAP_ID = id(RoadmapId::of);

    /** Text that says something. */
    static final Codec<String> NAME = TextCodec.of("name", Scalars::notBlank, "\\S");

    /** What an extension property may be called. */
    static final Codec<String> EXTENSION = new MappedCodec<>(
            TextCodec.of("extension", Scalars::extension, "^" + ObjectView.EXTENSION),
            name -> name,
            Scalars::extension);

    static final Codec<LocalDate> DATE = TextCodec.of("date", IsoDate::parse, "^" + DATE_PATTERN + "$");

    static final Codec<DateRange> DATES =
            TextCodec.of("dates", DateRange::parse, "^" + DATE_PATTERN + "\\.\\." + DATE_PATTERN + "$");

    static final Codec<Frequency> FREQUENCY = TextCodec.of("frequency", Frequency::parse, "^P[0-9]{1,4}[DWM]$");

    static final Codec<MinuteRange> MINUTES =
            TextCodec.of("minutes", MinuteRange::parse, "^[0-9]{1,5}(\\.\\.[0-9]{1,5})?$");

    static final Codec<Language> LANGUAGE = TextCodec.of("language", Language::parse, "^[a-z]{2,3}$");

    static final Codec<MetricUnit> METRIC_UNIT = TextCodec.of(
            "unit",
            MetricUnit::parse,
            "^(percent|points|factor|currency:[A-Z]{3}|score:[1-9][0-9]{0,8}|(time|count|other):.{1,64})$");

    static final Codec<Confidence> CONFIDENCE = TextCodec.of(
            "confidence", Confidence::parse, "^([0-9]{1,2}/10|[0-9]{1,3}%|low|medium|high|[01](\\.[0-9]{1,9})?)$");

    static final Codec<Weight> WEIGHT = NumberCodec.of(
            "weight", Weight::of, Weight::toBigDecimal, ImmutableMap.of("minimum", 0, "maximum", 1_000_000_000));

    static final Codec<Progress> SHARE =
            NumberCodec.of("share", Progress::of, Progress::toBigDecimal, ImmutableMap.of("minimum", 0, "maximum", 1));

    static final Codec<Score> SCORE =
            NumberCodec.of("share", Score::of, Score::toBigDecimal, ImmutableMap.of("minimum", 0, "maximum", 1));

    static final Codec<BigDecimal> DECIMAL =
            NumberCodec.of("number", Function.identity(), Function.identity(), ImmutableMap.of());

    /** What something costs or takes. */
    static final Codec<BigDecimal> AMOUNT =
            NumberCodec.of("amount", Scalars::notNegative, Function.identity(), ImmutableMap.of("minimum", 0));

    /** The code of a currency. */
    static final Codec<String> CURRENCY = TextCodec.of("currency", Scalars::currency, "^[A-Z]{3}$");

    /** A number of people, days or weeks. */
    static final Codec<Integer> COUNT = NumberCodec.integer(0, Integer.MAX_VALUE);

    /** How many there may be. */
    static final Codec<Integer> LIMIT = NumberCodec.integer(1, Integer.MAX_VALUE);

    private Scalars() {}

    private static <I extends Id> Codec<I> id(Function<String, I> of) {
        return TextCodec.of("id", of, "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$");
    }

    private static String notBlank(String text) {
        checkArgument(!text.isBlank(), "Text must not be blank");
        return text;
    }

    private static BigDecimal notNegative(BigDecimal amount) {
        checkArgument(amount.signum() >= 0, "Amount must not be negative: %s", amount);
        return amount;
    }

    private static String currency(String code) {
        return MetricUnit.currency(code).detail();
    }

    static String extension(String name) {
        checkArgument(name.startsWith(ObjectView.EXTENSION), "Extension '%s': name must start with x-", name);
        return name;
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
