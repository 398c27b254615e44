package org.okr4j.examples.dashboard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.report.dashboard.Item;
import org.okr4j.report.dashboard.OrganizationDashboard;
import org.okr4j.report.dashboard.Standing;
import org.okr4j.roadmap.Phase;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.StatusWord;

/** What somebody sees who has ten seconds. */
final class Glance {

    private static final EnumSet<StatusWord> WELL = EnumSet.of(StatusWord.GREEN, StatusWord.DONE);

    private final Frame frame;
    private final OrganizationDashboard board;

    private Glance(Frame frame, OrganizationDashboard board) {
        this.frame = frame;
        this.board = board;
    }

    static ImmutableList<Tile> of(Frame frame, OrganizationDashboard board) {
        Glance glance = new Glance(frame, board);
        ImmutableList.Builder<Tile> tiles = ImmutableList.builder();
        tiles.add(glance.organization(), glance.objectives());
        board.roadmap().ifPresent(roadmap -> tiles.add(glance.phase(roadmap)));
        return tiles.add(
                        glance.late("html.glance.overdue", board.overdue(), "#attention"),
                        glance.late("html.glance.dependencies", board.dependencies(), "#dependencies"),
                        glance.findings())
                .build();
    }

    private Tile organization() {
        Standing standing = board.standing();
        return new Tile(
                frame.tone(standing),
                board.cycle()
                        .map(cycle -> frame.say("html.glance.cycle", cycle.label()))
                        .orElseGet(() -> frame.say("html.glance.no-cycle")),
                frame.percent(standing.number()),
                frame.tell(standing.reason()),
                "#trend",
                standing.number(),
                standing.expected());
    }

    private Tile objectives() {
        ImmutableMultiset<StatusWord> words = frame.evaluation().scorecard().objectives().stream()
                .filter(score -> score.state().isPublic())
                .map(ObjectiveScore::status)
                .map(status -> status.word())
                .collect(ImmutableMultiset.toImmutableMultiset());
        String note = Arrays.stream(StatusWord.values())
                .filter(words::contains)
                .map(word -> words.count(word) + " " + frame.word(word))
                .collect(Collectors.joining(", "));
        return Tile.of(
                worst(words),
                frame.say("html.glance.objectives"),
                frame.say(
                        "html.glance.of", words.stream().filter(WELL::contains).count(), words.size()),
                note,
                "#objectives");
    }

    private static Tone worst(ImmutableMultiset<StatusWord> words) {
        return words.elementSet().stream().map(Tone::of).min(Tone::compareTo).orElse(Tone.GREY);
    }

    private Tile phase(RoadmapStatus roadmap) {
        int phases = roadmap.phases().size();
        return Tile.of(
                roadmap.phases().stream()
                        .filter(phase ->
                                roadmap.running().filter(phase.phase()::equals).isPresent())
                        .map(phase -> frame.tone(phase.state()))
                        .findFirst()
                        .orElse(Tone.GREY),
                frame.say("html.glance.rollout"),
                frame.say(
                        "html.glance.phase",
                        roadmap.running().map(Phase::number).orElse(0),
                        phases),
                frame.tell(roadmap.text()),
                "#rollout");
    }

    private Tile late(String name, List<Item> items, String place) {
        long late = items.stream().filter(Item::isLate).count();
        return Tile.of(
                late > 0 ? Tone.RED : items.isEmpty() ? Tone.GREEN : Tone.AMBER,
                frame.say(name),
                String.valueOf(items.size()),
                frame.say("html.glance.late", late),
                place);
    }

    private Tile findings() {
        long errors = board.findings().count(Severity.ERROR);
        long warnings = board.findings().count(Severity.WARNING);
        return Tile.of(
                errors > 0 ? Tone.RED : warnings > 0 ? Tone.AMBER : Tone.GREEN,
                frame.say("html.glance.errors"),
                String.valueOf(errors),
                frame.say("html.glance.warnings", warnings, board.findings().count(Severity.INFO)),
                "#findings");
    }
}
