package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.cadence.ConversationId;
import org.okr4j.calendar.CycleId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Phrasebook;

/** A conversation has the same points whoever is asked first, and all of them are about what is there. */
class ConversationGuideProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfUnitsDoesNotMatter(@ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf) {
        List<UnitId> units =
                program.organization().units().stream().map(OrgUnit::id).toList();
        CycleId cycle = program.cycles().get(0).id();
        ResolvedProgram resolved = program.resolve();
        for (int i = 1; i < units.size(); i++) {
            ConversationGuide one = ConversationGuide.of(resolved, asOf, cycle, units.get(0), units.get(i));
            ConversationGuide other = ConversationGuide.of(resolved, asOf, cycle, units.get(i), units.get(0));

            assertThat(found(one)).isEqualTo(found(other));
            assertThat(one.points()).allSatisfy(point -> {
                assertThat(point.units())
                        .isEqualTo(one.drafts().stream().map(UnitDrafts::unit).toList());
                assertThat(point.evidence()).isNotEmpty();
                point.proposal().ifPresent(resolved::apply);
            });
            assertThat(one.points()).extracting(TalkingPoint::topic).isSorted();
            assertThat(resolved.apply(Change.add(
                                    one.toConversation(ConversationId.of("a-new-one"), asOf, Phrasebook.english())))
                            .program()
                            .conversations())
                    .hasSize(program.conversations().size() + 1);
        }
    }

    private static ImmutableMultiset<List<Object>> found(ConversationGuide guide) {
        return guide.points().stream()
                .map(point -> List.<Object>of(point.kind(), ImmutableSet.copyOf(point.subjects())))
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }
}
