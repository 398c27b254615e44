package org.okr4j.program;

import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.DAY;

import java.time.LocalDate;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Id;

/** What the town of {@link TestPrograms} records beside its objectives. */
final class TestFacts {

    private TestFacts() {}

    static Dependency dependency(String id, String consumer, Id provider) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .consumer(KeyResultId.of(consumer))
                .provider(provider)
                .kind(DependencyKind.ACTION)
                .need("what is needed")
                .build();
    }

    static Dependency dependencyOnOutsider(String id, String consumer) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .consumer(KeyResultId.of(consumer))
                .outsideParty("the state")
                .kind(DependencyKind.RESOURCE)
                .need("what is needed")
                .build();
    }

    static DependencyStep step(LocalDate date, DependencyState state) {
        return DependencyStep.builder().date(date).state(state).build();
    }

    static CoOwner coOwner(String person, String unit) {
        return CoOwner.builder()
                .person(PersonId.of(person))
                .unit(UnitId.of(unit))
                .build();
    }

    static Kpi kpi(String id) {
        return Kpi.builder().id(KpiId.of(id)).name(id).build();
    }

    static Conversation conversation(String id, String... units) {
        Conversation.Builder conversation =
                Conversation.builder().id(ConversationId.of(id)).date(DAY).cycle(CYCLE.id());
        for (String unit : units) {
            conversation.addUnit(UnitId.of(unit));
        }
        return conversation.build();
    }

    static CycleTransition transition(CycleState to, LocalDate date) {
        return CycleTransition.builder().cycle(CYCLE.id()).to(to).date(date).build();
    }

    static DependencyDeclaration declaration(String unit, LocalDate date) {
        return DependencyDeclaration.builder()
                .unit(UnitId.of(unit))
                .cycle(CYCLE.id())
                .date(date)
                .build();
    }

    static Boundary boundary(String unit) {
        return Boundary.builder().unit(UnitId.of(unit)).cycle(CYCLE.id()).build();
    }

    static Notice notice(Id about, String... to) {
        Notice.Builder notice = Notice.builder().date(DAY).about(about);
        for (String person : to) {
            notice.addTo(PersonId.of(person));
        }
        return notice.build();
    }
}
