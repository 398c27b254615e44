package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.statement.Deadline;
import org.okr4j.statement.Mark;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementDirection;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Language;
import org.okr4j.text.Message;

/**
 * Finds where one candidate belongs, by what it says: its key results decide where it has any, else its words.
 *
 * @param cycle the cycle that it is for; absent if nobody has said
 * @param asOf the day
 * @param kpis the KPIs to compare it with
 * @param ties what it serves
 */
record FocusJudge(Optional<Cycle> cycle, LocalDate asOf, WatchedKpis kpis, FocusTies ties) {

    private static final String KEY = "alignment.focus.";

    /**
     * What was found of one candidate.
     *
     * @param ground by what it belongs elsewhere; absent if it could be an objective
     * @param reasons why, or what else there is to know
     */
    record Verdict(Optional<FocusGround> ground, ImmutableList<Message> reasons) {

        static Verdict of(FocusGround ground, Message reason) {
            return new Verdict(Optional.of(ground), ImmutableList.of(reason));
        }
    }

    Verdict judge(FocusCandidate candidate, Language language) {
        Optional<StatementReader> reader = StatementReader.of(language).map(this::inCycle);
        Optional<Words> words = reader.map(known -> Words.of(candidate.text(), known));
        ImmutableList<KeyResult> keyResults = candidate
                .objective()
                .map(objective -> KeyResultFocus.live(objective, asOf))
                .orElse(ImmutableList.of());
        Optional<Verdict> elsewhere = keyResults.isEmpty()
                ? words.flatMap(this::byWords)
                : byKeyResults(keyResults, reader, candidate.objective().orElseThrow());
        return elsewhere.orElseGet(() -> {
            ImmutableList.Builder<Message> reasons = ImmutableList.builder();
            candidate.objective().ifPresent(objective -> reasons.addAll(ties.of(objective)));
            words.ifPresentOrElse(
                    said -> notes(said, reasons), () -> reasons.add(Message.of(KEY + "unread", language)));
            return new Verdict(Optional.empty(), reasons.build());
        });
    }

    private StatementReader inCycle(StatementReader reader) {
        return cycle.map(known -> ties.calendar()
                        .map(calendar -> reader.in(known, calendar))
                        .orElseGet(() -> reader.in(known)))
                .orElse(reader);
    }

    // by key results

    private Optional<Verdict> byKeyResults(
            ImmutableList<KeyResult> keyResults, Optional<StatementReader> reader, Objective objective) {
        Optional<Verdict> healthy = reader.flatMap(known -> healthy(keyResults, known));
        return healthy.or(() -> new KeyResultFocus(
                        keyResult -> reader.map(known -> known.read(keyResult.text())),
                        cycle.map(known -> known.dates().last()).orElse(LocalDate.MAX),
                        asOf)
                .ground(objective)
                .map(ground -> Verdict.of(
                        ground,
                        ground == FocusGround.LATER_TIME
                                ? Message.of(KEY + "later-time.key-results", last())
                                : Message.of(key(ground) + ".key-results"))));
    }

    private Optional<Verdict> healthy(ImmutableList<KeyResult> keyResults, StatementReader reader) {
        ImmutableList<Kpi> found = keyResults.stream()
                .flatMap(keyResult -> kpis.disguisedIn(keyResult, reader.read(keyResult.text())).stream())
                .collect(toImmutableList());
        return found.size() < keyResults.size()
                ? Optional.empty()
                : Optional.of(new Verdict(
                        Optional.of(FocusGround.HEALTHY_KPI),
                        found.stream().distinct().map(this::healthy).collect(toImmutableList())));
    }

    private Message healthy(Kpi kpi) {
        return Message.of(KEY + "healthy-kpi", kpi.name(), kpis.value(kpi));
    }

    private LocalDate last() {
        return cycle.orElseThrow().dates().last();
    }

    // by words

    private Optional<Verdict> byWords(Words words) {
        Statement said = words.said;
        return later(said)
                .map(deadline ->
                        Verdict.of(FocusGround.LATER_TIME, Message.of(KEY + "later-time", deadline.text(), last())))
                .or(() -> kpis.disguisedIn(said).map(kpi -> Verdict.of(FocusGround.HEALTHY_KPI, healthy(kpi))))
                .or(() -> daily(words)
                        .map(phrase ->
                                Verdict.of(FocusGround.DAILY_WORK, Message.of(KEY + "daily-work", phrase.text()))))
                .or(() -> KeyResultFocus.isCountedByPeriod(said, said.kind())
                        ? Optional.of(Verdict.of(FocusGround.ROUTINE, Message.of(KEY + "routine")))
                        : Optional.empty())
                .or(() -> kept(said).map(ground -> Verdict.of(ground, Message.of(key(ground)))));
    }

    private Optional<Deadline> later(Statement said) {
        return said.deadline()
                .filter(deadline -> cycle.isPresent()
                        && deadline.date().filter(date -> date.isAfter(last())).isPresent());
    }

    private static Optional<Phrase> daily(Words words) {
        return words.title.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.BUSINESS_AS_USUAL)
                .findFirst()
                .map(Mark::words);
    }

    /** What stays as it is: not a KPI that is known to be unhealthy, which has to change first. */
    private Optional<FocusGround> kept(Statement said) {
        if (said.direction() != StatementDirection.MAINTAIN
                || kpis.outOfBandIn(said).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(said.isMeasurable() ? FocusGround.KEPT_FIGURE : FocusGround.KEPT_STATE);
    }

    private void notes(Words words, ImmutableList.Builder<Message> reasons) {
        kpis.outOfBandIn(words.said)
                .ifPresent(kpi -> reasons.add(Message.of(KEY + "ill-kpi", kpi.name(), kpis.value(kpi))));
        later(words.said).ifPresent(deadline -> reasons.add(Message.of(KEY + "later-words", deadline.text())));
        daily(words).ifPresent(phrase -> reasons.add(Message.of(KEY + "daily-words", phrase.text())));
        words.title.deliverable().ifPresent(phrase -> reasons.add(Message.of(KEY + "deliverable", phrase.text())));
        if (words.title.isVagueOnly()) {
            reasons.add(Message.of(KEY + "vague"));
        }
    }

    private static String key(FocusGround ground) {
        return KEY + Ascii.toLowerCase(ground.name()).replace('_', '-');
    }

    /** What a text says, read as a title and as a statement. */
    private record Words(ObjectiveStatement title, Statement said) {

        static Words of(String text, StatementReader reader) {
            return new Words(reader.readObjective(text), reader.read(text));
        }
    }
}
