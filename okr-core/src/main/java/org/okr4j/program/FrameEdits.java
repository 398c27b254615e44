package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.okr4j.objective.Dependency;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Carries changes out on what a program holds beside its objectives. */
final class FrameEdits {

    private FrameEdits() {}

    static OkrProgram revise(OkrProgram program, OrganizationRevised change) {
        Organization before = program.organization();
        OkrProgram revised = program.withFrame(program.frame().withOrganization(change.organization()));
        return idsOf(before).equals(idsOf(change.organization())) ? revised : revised.indexed();
    }

    private static List<Id> idsOf(Organization organization) {
        return Stream.of(organization.priorities(), organization.units(), organization.people())
                .<Identified>flatMap(List::stream)
                .map(Identified::id)
                .toList();
    }

    static OkrProgram revise(OkrProgram program, SettingsRevised change) {
        return program.withFrame(program.frame().withSettings(change.settings()));
    }

    static OkrProgram leave(OkrProgram program, PersonLeft change) {
        int place = program.index().get(IdKind.PERSON, change.person());
        Person person = program.organization().people().get(place);
        return ThingLists.of(IdKind.PERSON).with(program, place, person.withActiveUntil(change.lastDay()));
    }

    static OkrProgram report(OkrProgram program, DependencyReported change) {
        int place = program.index().get(IdKind.DEPENDENCY, change.dependency());
        Dependency dependency = program.dependencies().get(place);
        Dependency reported = dependency.withSteps(ListEdits.plus(dependency.steps(), change.step()));
        return ThingLists.of(IdKind.DEPENDENCY).with(program, place, reported);
    }

    static OkrProgram record(OkrProgram program, FactRecorded change) {
        Frame frame = program.frame();
        return program.withFrame(frame.withFacts(frame.facts().plus(change.fact())));
    }

    static OkrProgram retract(OkrProgram program, FactRetracted change) {
        Facts facts = program.frame().facts();
        Facts left = facts.minusLast(change.fact());
        checkArgument(
                !left.equals(facts),
                "Program '%s': facts must hold the one that is to be retracted: %s",
                program.organization().name(),
                change.fact());
        return program.withFrame(program.frame().withFacts(left));
    }

    static OkrProgram put(OkrProgram program, ExtensionPut change) {
        return withExtensions(program, extensions -> extensions.put(change.thing(), change.name(), change.json()));
    }

    static OkrProgram remove(OkrProgram program, ExtensionRemoved change) {
        checkArgument(
                program.extensions().contains(change.thing(), change.name()),
                "%s '%s': extensions must hold the one that is to be removed: %s",
                change.thing().kind(),
                change.thing(),
                change.name());
        return withExtensions(program, extensions -> extensions.remove(change.thing(), change.name()));
    }

    /** The program without what applications keep with some things. */
    static OkrProgram minusExtensions(OkrProgram program, Collection<Id> things) {
        return things.stream().anyMatch(program.extensions()::containsRow)
                ? withExtensions(
                        program,
                        extensions ->
                                things.forEach(thing -> extensions.row(thing).clear()))
                : program;
    }

    static OkrProgram withExtensions(OkrProgram program, Consumer<Table<Id, String, String>> edit) {
        Table<Id, String, String> extensions = TreeBasedTable.create();
        extensions.putAll(program.extensions());
        edit.accept(extensions);
        return program.withFrame(program.frame().withExtensions(ImmutableTable.copyOf(extensions)));
    }
}
