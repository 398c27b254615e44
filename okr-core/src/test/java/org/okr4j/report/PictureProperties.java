package org.okr4j.report;

import static net.jqwik.api.Combinators.combine;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.KeyResultArbitraries;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/** Pictures of any program, with any titles, against what a walk through the whole program finds. */
class PictureProperties {

    @Property(tries = 300)
    void showsTheObjectivesInSightOnceEach(@ForAll("scenes") Scene scene) {
        Picture picture = Picture.ofAlignment(scene.card(), scene.view());
        Set<ObjectiveId> inSight = scene.objectives();
        Set<ObjectiveId> shown = new HashSet<>(inSight);
        shown.removeIf(id -> !scene.shows(id));
        ReadPicture dot = DotReader.read(picture.toDot(Phrasebook.english()));

        assertThat(Stream.concat(shown.stream(), picture.leftOut().stream()))
                .containsExactlyInAnyOrderElementsOf(inSight);
        assertThat(dot.ids()).doesNotHaveDuplicates();
        assertThat(dot.ids().stream().filter(scene::isObjective))
                .containsExactlyInAnyOrderElementsOf(
                        shown.stream().map(ObjectiveId::toString).toList());
    }

    @Property(tries = 300)
    void drawsEveryLinkBetweenWhatItShowsAndNoOther(@ForAll("scenes") Scene scene) {
        ReadPicture dot =
                DotReader.read(Picture.ofAlignment(scene.card(), scene.view()).toDot(Phrasebook.english()));
        List<String> expected = new ArrayList<>();
        for (Objective child : scene.program().objectives()) {
            if (dot.ids().contains(child.id().toString())) {
                child.priorities().forEach(priority -> expected.add(child.id() + " > " + priority));
                child.parents().stream()
                        .map(link -> scene.objectiveOf(link.parent()))
                        .filter(parent -> dot.ids().contains(parent.toString()))
                        .forEach(parent -> expected.add(child.id() + " > " + parent));
            }
        }

        assertThat(dot.ways()).containsExactlyElementsOf(expected);
    }

    @Property(tries = 300)
    void drawsTheDependenciesInSightOnceEach(@ForAll("scenes") Scene scene) {
        Picture picture = Picture.ofDependencies(scene.card(), scene.view());
        ReadPicture dot = DotReader.read(picture.toDot(Phrasebook.english()));
        Set<ObjectiveId> inSight = scene.core();
        boolean reachesOut = scene.view().scope().hasNeighbors();
        List<Dependency> shown = scene.program().dependencies().stream()
                .filter(scene::shows)
                .filter(dependency -> scene.objectivesOf(dependency).allMatch(scene::shows))
                .toList();
        Set<Object> ends = new HashSet<>();
        shown.stream()
                .filter(dependency -> reachesOut
                        ? scene.objectivesOf(dependency).anyMatch(inSight::contains)
                        : scene.objectivesOf(dependency).allMatch(inSight::contains))
                .forEach(dependency -> {
                    ends.add(dependency.consumer());
                    ends.add(Sight.provider(dependency));
                });

        assertThat(dot.nodes()).hasSameSizeAs(ends);
        assertThat(dot.ids())
                .containsExactlyInAnyOrderElementsOf(ends.stream()
                        .filter(Id.class::isInstance)
                        .map(Object::toString)
                        .toList());
        assertThat(dot.edges())
                .extracting(ReadPicture.Edge::id)
                .containsExactlyElementsOf(shown.stream()
                        .filter(dependency ->
                                ends.contains(dependency.consumer()) && ends.contains(Sight.provider(dependency)))
                        .map(dependency -> dependency.id().toString())
                        .toList());
    }

    @Property(tries = 200)
    void bothFormatsSayTheSame(@ForAll("scenes") Scene scene, @ForAll("books") Phrasebook book) {
        for (Picture picture : List.of(
                Picture.ofAlignment(scene.card(), scene.view()), Picture.ofDependencies(scene.card(), scene.view()))) {
            ReadPicture dot = DotReader.read(picture.toDot(book));
            ReadPicture mermaid = MermaidReader.read(picture.toMermaid(book));

            assertThat(mermaid.nodes())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("group")
                    .isEqualTo(dot.nodes());
            assertThat(mermaid.edges()).isEqualTo(dot.edges());
        }
    }

    @Property(tries = 200)
    void titlesAreDrawnAsTheyAre(@ForAll("scenes") Scene scene) {
        ReadPicture dot =
                DotReader.read(Picture.ofAlignment(scene.card(), scene.view()).toDot(Phrasebook.english()));

        for (ReadPicture.Node node : dot.nodes()) {
            if (scene.isObjective(node.id())) {
                String title = scene.program()
                        .objective(ObjectiveId.of(node.id()))
                        .orElseThrow()
                        .title();
                String label = node.label().substring(0, node.label().lastIndexOf('\n'));
                assertThat(unwrapped(label)).isEqualTo(unwrapped(title));
                assertThat(node.label().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 24);
            }
        }
    }

    /** A text without the blanks that may have become the end of a line, for texts that are not cut. */
    private static String unwrapped(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint))
                .map(codePoint -> Character.getType(codePoint) == Character.CONTROL ? 0xFFFD : codePoint)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Property(tries = 100)
    void equalProgramsGiveTheSameBytes(@ForAll("scenes") Scene scene, @ForAll("books") Phrasebook book) {
        ResolvedProgram again = scene.program().toBuilder().build().resolve();
        Scorecard card =
                Scorer.of(scene.card().policy()).score(again, scene.card().asOf());

        assertThat(Picture.ofAlignment(card, scene.view()).toDot(book))
                .isEqualTo(Picture.ofAlignment(scene.card(), scene.view()).toDot(book));
        assertThat(Picture.ofDependencies(card, scene.view()).toMermaid(book))
                .isEqualTo(Picture.ofDependencies(scene.card(), scene.view()).toMermaid(book));
        assertThat(Picture.ofDependencies(card, scene.view()))
                .isEqualTo(Picture.ofDependencies(scene.card(), scene.view()));
    }

    @Provide
    Arbitrary<Phrasebook> books() {
        return Arbitraries.of(Phrasebook.english(), Phrasebook.spanish());
    }

    @Provide
    Arbitrary<Scene> scenes() {
        Arbitrary<String> titles = Arbitraries.strings()
                .withChars("\"\\&#;:<>[](){}|%`*_~$@!?/.,-+=^' ")
                .withChars("aZ09éß道ﬂ¶°\u202e\u200d\t\n\0\u00a0")
                .ofMinLength(1)
                .ofMaxLength(100)
                .filter(title -> !title.isBlank());
        return combine(ProgramArbitraries.programs(), titles.list().ofSize(5), KeyResultArbitraries.days())
                .as(PictureProperties::retitled)
                .flatMap(card -> views(card).map(view -> new Scene(card, view)));
    }

    private static Scorecard retitled(OkrProgram program, List<String> titles, LocalDate day) {
        List<Objective> objectives = new ArrayList<>();
        for (Objective objective : program.objectives()) {
            objectives.add(objective.withTitle(titles.get(objectives.size() % titles.size())));
        }
        return Scorer.of(ScoringPolicies.STANDARD)
                .score(program.toBuilder().objectives(objectives).build().resolve(), day);
    }

    private static Arbitrary<View> views(Scorecard card) {
        OkrProgram program = card.program().program();
        Arbitrary<View> views =
                Arbitraries.of(program.organization().units()).map(OrgUnit::id).map(View::of);
        if (!program.objectives().isEmpty()) {
            views = Arbitraries.oneOf(
                    views,
                    combine(
                                    Arbitraries.of(program.objectives()).map(Objective::id),
                                    Arbitraries.integers().between(0, 4))
                            .as(View::around));
        }
        return combine(Arbitraries.oneOf(views, Arbitraries.just(View.everything())), Arbitraries.of(true, false))
                .as((view, withGivenUp) -> withGivenUp ? view.withGivenUp() : view);
    }

    /** A scorecard and a view, and what is in sight by the plainest of means. */
    record Scene(Scorecard card, View view) {

        OkrProgram program() {
            return card.program().program();
        }

        boolean isObjective(String id) {
            return !id.isEmpty() && program().objective(ObjectiveId.of(id)).isPresent();
        }

        boolean shows(ObjectiveId id) {
            return view.showsGivenUp()
                    || !program()
                            .objective(id)
                            .orElseThrow()
                            .stateAt(card.asOf())
                            .isGivenUp()
                    || (view.scope() instanceof Around around
                            && around.objective().equals(id));
        }

        boolean shows(Dependency dependency) {
            return view.showsGivenUp() || dependency.stateAt(card.asOf()) != DependencyState.WITHDRAWN;
        }

        ObjectiveId objectiveOf(Id id) {
            return id instanceof KeyResultId keyResult
                    ? program().objectiveOf(keyResult).orElseThrow().id()
                    : (ObjectiveId) id;
        }

        Stream<ObjectiveId> objectivesOf(Dependency dependency) {
            return Stream.concat(Stream.of(dependency.consumer()), dependency.provider().stream())
                    .map(this::objectiveOf);
        }

        /** All objectives that an alignment picture shows or leaves out. */
        Set<ObjectiveId> objectives() {
            Set<ObjectiveId> core = core();
            Set<ObjectiveId> all = new HashSet<>(core);
            if (view.scope().hasNeighbors()) {
                links().filter(link -> link.stream().anyMatch(end -> core.contains(end) && shows(end)))
                        .forEach(all::addAll);
            }
            return all;
        }

        /** The objectives that the view is about, without neighbors of a unit. */
        Set<ObjectiveId> core() {
            if (view.scope() instanceof OfUnit scope) {
                Set<ObjectiveId> core = new HashSet<>();
                for (Objective objective : program().objectives()) {
                    boolean isOf = isWithin(objective.unit().toString(), scope)
                            || objective.coOwners().stream()
                                    .anyMatch(coOwner -> isWithin(coOwner.unit().toString(), scope));
                    if (isOf) {
                        core.add(objective.id());
                    }
                }
                return core;
            }
            return view.scope() instanceof Around scope ? around(scope) : everything();
        }

        private Set<ObjectiveId> everything() {
            Set<ObjectiveId> all = new HashSet<>();
            program().objectives().forEach(objective -> all.add(objective.id()));
            return all;
        }

        private Set<ObjectiveId> around(Around scope) {
            Set<ObjectiveId> reached = new HashSet<>(Set.of(scope.objective()));
            for (int step = 0; step < scope.steps(); step++) {
                Set<ObjectiveId> before = Set.copyOf(reached);
                Stream.concat(
                                links(),
                                program().dependencies().stream()
                                        .filter(this::shows)
                                        .map(dependency ->
                                                objectivesOf(dependency).toList()))
                        .filter(way -> way.stream().anyMatch(end -> before.contains(end) && shows(end)))
                        .forEach(reached::addAll);
            }
            return reached;
        }

        private boolean isWithin(String unit, OfUnit scope) {
            OrgUnit known = program().organization().units().stream()
                    .filter(each -> each.id().toString().equals(unit))
                    .findFirst()
                    .orElseThrow();
            return known.id().equals(scope.unit())
                    || known.parent()
                            .filter(parent -> isWithin(parent.toString(), scope))
                            .isPresent();
        }

        private Stream<List<ObjectiveId>> links() {
            return program().objectives().stream()
                    .flatMap(child -> child.parents().stream()
                            .map(Contribution::parent)
                            .map(parent -> List.of(child.id(), objectiveOf(parent))));
        }
    }
}
