package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Person;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.Training;
import org.okr4j.roadmap.RoadmapPlan;

/** Whoever gives a thing one more property has to say how a difference of it is told. */
class PropertiesTest {

    static List<Arguments> types() {
        return List.of(
                Arguments.of(StrategicPriority.class, OrganizationProperties.PRIORITY, Set.of("id")),
                Arguments.of(OrgUnit.class, OrganizationProperties.UNIT, Set.of("id")),
                Arguments.of(Person.class, OrganizationProperties.PERSON, Set.of("id")),
                Arguments.of(
                        Organization.class,
                        OrganizationProperties.ORGANIZATION,
                        Set.of("priorities", "units", "people", "appointments")),
                Arguments.of(Cycle.class, OrganizationProperties.CYCLE, Set.of("id")),
                Arguments.of(RoadmapPlan.class, OrganizationProperties.PLAN, Set.of()),
                Arguments.of(ProgramSettings.class, OrganizationProperties.SETTINGS, Set.of()),
                Arguments.of(Objective.class, ObjectiveProperties.OBJECTIVE, Set.of("id")),
                Arguments.of(KeyResult.class, ObjectiveProperties.KEY_RESULT, Set.of("id")),
                Arguments.of(Initiative.class, ObjectiveProperties.INITIATIVE, Set.of("id")),
                Arguments.of(Dependency.class, ObjectiveProperties.DEPENDENCY, Set.of("id")),
                Arguments.of(Kpi.class, RecordProperties.KPI, Set.of("id")),
                Arguments.of(Conversation.class, RecordProperties.CONVERSATION, Set.of("id")),
                Arguments.of(Retrospective.class, RecordProperties.RETROSPECTIVE, Set.of("id")),
                Arguments.of(Training.class, RecordProperties.TRAINING, Set.of("id")),
                Arguments.of(OversightBody.class, RecordProperties.OVERSIGHT_BODY, Set.of("id")),
                Arguments.of(Meeting.class, RecordProperties.MEETING, Set.of("id")),
                Arguments.of(Cadence.class, OrganizationProperties.CADENCE, Set.of("checkIns", "graceDays")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyIsTold(Class<?> type, Properties<?> properties, Set<String> apart) {
        assertThat(properties.names())
                .as("properties of %s that are told", type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        attributes(type).filter(name -> !apart.contains(name)).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyHasAWord(Class<?> type, Properties<?> properties, Set<String> apart) {
        properties
                .words()
                .forEach(word -> assertThat(word.toString())
                        .as("word of a property of %s", type.getSimpleName())
                        .doesNotContain("program."));
    }

    @ParameterizedTest
    @EnumSource(value = IdKind.class, names = "KEY_RESULT", mode = EnumSource.Mode.EXCLUDE)
    void everyListHasAWord(IdKind kind) {
        assertThat(Property.word(kind.listName()).toString()).doesNotContain("program.");
    }

    @Test
    void everyListOfRecordsHasAWord() {
        assertThat(FactKind.ALL)
                .extracting(FactKind::listName)
                .contains("notices", "oversightReports")
                .allSatisfy(list -> assertThat(Property.word(list).toString()).doesNotContain("program."));
        assertThat(Property.word("appointments").toString()).doesNotContain("program.");
    }

    /** What the builder of a type asks for: its abstract methods, and those with a default. */
    private static Stream<String> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic() && !method.isBridge())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        || (Modifier.isPublic(method.getModifiers())
                                && !Modifier.isFinal(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.getName().equals("toString")))
                .map(Method::getName)
                .distinct();
    }
}
