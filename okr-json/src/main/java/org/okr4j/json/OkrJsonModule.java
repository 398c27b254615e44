package org.okr4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.util.function.Supplier;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Suppression;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.text.Language;
import org.okr4j.value.Confidence;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/**
 * Teaches a Jackson {@code ObjectMapper} the types of the library: programs, their parts and their values are read and
 * written, evaluations, reports, scorecards, explanations and statements are written.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new OkrJsonModule()).build();
 * mapper.readValue("\"2026-07-01..2026-09-30\"", DateRange.class).days();    // 92
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it on the class path and on the module path. Reading is as strict as
 * {@link OkrJson} whatever the mapper is set to; what is wrong becomes a {@code JsonMappingException} whose cause is an
 * {@link OkrJsonException}. Extension properties are kept by whole programs only. This class is immutable and
 * thread-safe if what it asks for the language is.
 */
public final class OkrJsonModule extends Module {

    private final JsonLimits limits;
    private final Supplier<Language> language;

    /** Makes the module that reads within {@link JsonLimits#DEFAULT} and writes messages in English. */
    public OkrJsonModule() {
        this(JsonLimits.DEFAULT, () -> Language.ENGLISH);
    }

    private OkrJsonModule(JsonLimits limits, Supplier<Language> language) {
        this.limits = limits;
        this.language = language;
    }

    /**
     * Returns this module reading within other limits. The depth and the length of documents are not among them: these are bounded by
     * the parser of the mapper and by what hands the document to it.
     *
     * @param others how much of everything may be read
     * @return the module
     */
    public OkrJsonModule within(JsonLimits others) {
        return new OkrJsonModule(requireNonNull(others, "limits"), language);
    }

    /**
     * Returns this module writing messages in a language that is asked for anew at each value, such as that of the request which a
     * server answers.
     *
     * @param other what says the language; English is written where it is not built in
     * @return the module
     */
    public OkrJsonModule in(Supplier<Language> other) {
        return new OkrJsonModule(limits, requireNonNull(other, "language"));
    }

    /** {@return the name under which a mapper lists this module} */
    @Override
    public String getModuleName() {
        return "okr4j";
    }

    /** {@return no version: that of the library is the one of its jar} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds what reads and writes the types of the library.
     *
     * @param context where it is added
     */
    @Override
    public void setupModule(SetupContext context) {
        Registry registry = new Registry(limits, language);
        Documents.all().forEach(registry::addDocument);
        registry.addWritten(ObjectiveScore.class, ScoreViews.OBJECTIVE);
        registry.addWritten(KeyResultScore.class, ScoreViews.KEY_RESULT);
        registry.add(Suppression.class, SuppressionCodec.SUPPRESSION);
        registry.add(Organization.class, OrganizationCodecs.ORGANIZATION);
        registry.add(FiscalCalendar.class, CalendarCodecs.FISCAL_CALENDAR);
        registry.add(Cadence.class, CadenceCodecs.CADENCE);
        registry.add(RoadmapPlan.class, RoadmapCodecs.PLAN);
        registry.add(Platform.class, RolloutCodecs.PLATFORM);
        registry.add(CheckIn.class, KeyResultCodecs.CHECK_IN);
        registry.add(Reading.class, KeyResultCodecs.READING);
        registry.add(Measure.class, MeasureCodecs.MEASURE);
        registry.add(ObjectiveId.class, Scalars.OBJECTIVE_ID);
        registry.add(KeyResultId.class, Scalars.KEY_RESULT_ID);
        registry.add(InitiativeId.class, Scalars.INITIATIVE_ID);
        registry.add(UnitId.class, Scalars.UNIT_ID);
        registry.add(PersonId.class, Scalars.PERSON_ID);
        registry.add(PriorityId.class, Scalars.PRIORITY_ID);
        registry.add(CycleId.class, Scalars.CYCLE_ID);
        registry.add(KpiId.class, Scalars.KPI_ID);
        registry.add(DependencyId.class, Scalars.DEPENDENCY_ID);
        registry.add(ConversationId.class, Scalars.CONVERSATION_ID);
        registry.add(RetrospectiveId.class, Scalars.RETROSPECTIVE_ID);
        registry.add(TrainingId.class, Scalars.TRAINING_ID);
        registry.add(BodyId.class, Scalars.BODY_ID);
        registry.add(MeetingId.class, Scalars.MEETING_ID);
        registry.add(DateRange.class, Scalars.DATES);
        registry.add(MinuteRange.class, Scalars.MINUTES);
        registry.add(Frequency.class, Scalars.FREQUENCY);
        registry.add(Language.class, Scalars.LANGUAGE);
        registry.add(MetricUnit.class, Scalars.METRIC_UNIT);
        registry.add(Confidence.class, Scalars.CONFIDENCE);
        registry.add(Weight.class, Scalars.WEIGHT);
        registry.add(Progress.class, Scalars.SHARE);
        registry.add(Score.class, Scalars.SCORE);
        context.addSerializers(registry.serializers);
        context.addDeserializers(registry.deserializers);
    }

    /** What is handed to Jackson. */
    private static final class Registry {

        final SimpleSerializers serializers = new SimpleSerializers();
        final SimpleDeserializers deserializers = new SimpleDeserializers();
        private final JsonLimits limits;
        private final Supplier<Language> language;

        Registry(JsonLimits limits, Supplier<Language> language) {
            this.limits = limits;
            this.language = language;
        }

        <T> void add(Class<T> type, Codec<T> codec) {
            addWritten(type, codec);
            deserializers.addDeserializer(type, new CodecDeserializer<>(type, codec, limits));
        }

        <T> void addDocument(Class<T> type) {
            View<T> view = Documents.view(type);
            if (view instanceof Codec<T> codec) {
                add(type, codec);
            } else {
                addWritten(type, view);
            }
        }

        <T> void addWritten(Class<T> type, View<? super T> view) {
            serializers.addSerializer(type, new CodecSerializer<>(type, view, language));
        }
    }
}
