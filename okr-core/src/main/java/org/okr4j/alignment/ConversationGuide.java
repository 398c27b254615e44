package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Topic;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/**
 * Prepares an alignment conversation: the drafts of two or more units side by side, and what these should talk about before
 * they publish. It proposes; people decide, and record what they agreed on as a {@link Conversation}.
 *
 * <pre>{@code
 * ConversationGuide guide = ConversationGuide.of(program, asOf, CycleId.of("2027-q1"), marketing, sales);
 * guide.points(Topic.CONFLICT);         // Marketing wants “cost per lead” to rise, Sales wants it to fall
 * program.apply(Change.add(guide.toConversation(ConversationId.of("talk-1"), asOf, Phrasebook.english())));
 * }</pre>
 *
 * <h2>What is found, and how</h2>
 *
 * <ul>
 *   <li><b>Shared priorities</b>: key results about the same figure; objectives linked to the same objective or key result;
 *       objectives that name the same strategic priority; titles that have half of their words in common.
 *   <li><b>Dependencies</b>: those written down between these units that are still open, the broken and doubtful ones first;
 *       and where none is written down, key results whose text has all words of another unit's figure, of two words or more,
 *       or names another unit as it writes itself.
 *   <li><b>Conflicts</b>: one is to raise the same figure that another is to lower; no value of it suits both, as where one
 *       keeps at least 95 % and the other comes down to 90 %; a key result that, once reached, takes a KPI of another unit
 *       out of its healthy band; one person, not gone yet, who owns key results of several units, alone or with others.
 * </ul>
 *
 * <p>The figure of a key result is the {@linkplain org.okr4j.objective.KeyResult#metric() metric} that its author names, or
 * else the one that is read from its text, in its language. Figures are the same where at least three of four of their words
 * are, endings and small words aside. Values are compared unless their units are known to differ. Whatever is not dated up to
 * the day of the question is not seen.
 *
 * <p>The points come by topic, then by kind, then in the order of the units and of the program. This class is immutable and
 * thread-safe.
 */
public final class ConversationGuide {

    private final LocalDate asOf;
    private final CycleId cycle;
    private final ImmutableList<UnitDrafts> drafts;
    private final ImmutableList<TalkingPoint> points;
    private final ImmutableList<KeyResultId> withoutMetric;

    private ConversationGuide(ConversationTable table, CycleId cycle, ImmutableList<TalkingPoint> points) {
        this.asOf = table.asOf();
        this.cycle = cycle;
        this.drafts = table.drafts();
        this.points = points;
        this.withoutMetric = table.keyResults().values().stream()
                .filter(keyResult -> keyResult.aim().isEmpty())
                .map(DraftedKeyResult::id)
                .collect(toImmutableList());
    }

    /**
     * Prepares a conversation of units about a cycle.
     *
     * @param program the program
     * @param asOf the day as of which drafts and dependencies are seen
     * @param cycle a cycle of the program
     * @param first a unit of the program
     * @param second another one
     * @param others further ones
     * @return the drafts, and what to talk about
     * @throws IllegalArgumentException if the program has no such cycle or unit, or a unit is named twice
     */
    public static ConversationGuide of(
            ResolvedProgram program, LocalDate asOf, CycleId cycle, UnitId first, UnitId second, UnitId... others) {
        requireNonNull(program, "program");
        requireNonNull(asOf, "asOf");
        requireNonNull(cycle, "cycle");
        List<UnitId> ids = Lists.asList(first, second, others);
        checkArgument(
                ImmutableSet.copyOf(ids).size() == ids.size(),
                "Conversation guide '%s': units must be different: %s",
                cycle,
                ids);
        ImmutableList<OrgUnit> units = ids.stream().map(program::unit).collect(toImmutableList());
        ConversationTable table =
                new ConversationTable(program, asOf, program.cycle(cycle).id(), units);
        PointCollector points = new PointCollector(units);
        new MetricPoints(table, points).collect();
        new CommonGround(table, points).collect();
        new DependencyPoints(table, points).collect();
        new PersonPoints(table, points).collect();
        return new ConversationGuide(table, cycle, points.points());
    }

    /** {@return the cycle that is talked about} */
    public CycleId cycle() {
        return cycle;
    }

    /** {@return the day as of which drafts and dependencies are seen} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return what each unit puts on the table, in the order of the units} */
    public ImmutableList<UnitDrafts> drafts() {
        return drafts;
    }

    /** {@return what there is to talk about: shared priorities, then dependencies, then conflicts} */
    public ImmutableList<TalkingPoint> points() {
        return points;
    }

    /**
     * Returns what there is to talk about under one topic.
     *
     * @param topic the topic
     * @return the points, none of {@link Topic#OTHER}
     */
    public ImmutableList<TalkingPoint> points(Topic topic) {
        requireNonNull(topic, "topic");
        return points.stream().filter(point -> point.topic() == topic).collect(toImmutableList());
    }

    /**
     * {@return the key results of which no figure is known, neither declared nor read from their text, so that nothing can be
     * said of what they share with others}
     */
    public ImmutableList<KeyResultId> withoutMetric() {
        return withoutMetric;
    }

    /**
     * Returns the record of the conversation, to be filled in: its agreed points are the points to talk about, in the words of
     * a language, until somebody writes what was agreed. {@link
     * org.okr4j.program.Change#add(org.okr4j.value.Identified)} puts the record into the program.
     *
     * @param id the identity of the record
     * @param date the day of the conversation
     * @param phrases the phrases of the language
     * @return the record
     * @throws IllegalArgumentException if the day is not in the years 0 to 10000
     */
    public Conversation toConversation(ConversationId id, LocalDate date, Phrasebook phrases) {
        requireNonNull(phrases, "phrases");
        return Conversation.builder()
                .id(id)
                .date(date)
                .cycle(cycle)
                .addAllUnits(drafts.stream().map(UnitDrafts::unit).toList())
                .addAllAgreed(
                        points.stream().map(point -> toAgree(point, phrases)).toList())
                .build();
    }

    private static AgreedPoint toAgree(TalkingPoint point, Phrasebook phrases) {
        return AgreedPoint.builder()
                .topic(point.topic())
                .text(phrases.render(point.message()))
                .addAllSubjects(point.subjects().stream()
                        .filter(ConversationGuide::isSubject)
                        .toList())
                .build();
    }

    private static boolean isSubject(Id id) {
        return id instanceof ObjectiveId || id instanceof KeyResultId || id instanceof DependencyId;
    }

    /** {@return the cycle, the units and the number of points} */
    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this)
                .add("cycle", cycle)
                .add("units", drafts.stream().map(UnitDrafts::unit).toList())
                .add("points", points.size())
                .toString();
    }
}
