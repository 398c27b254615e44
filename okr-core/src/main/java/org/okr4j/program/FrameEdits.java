package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.okr4j.organization.Organization;
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
                ? withExtensions(program, extensions -> extensions.rowKeySet().removeAll(things))
                : program;
    }

    private static OkrProgram withExtensions(OkrProgram program, Consumer<Table<Id, String, String>> edit) {
        Table<Id, String, String> extensions = TreeBasedTable.create();
        extensions.putAll(program.extensions());
        edit.accept(extensions);
        return program.withFrame(program.frame().withExtensions(ImmutableTable.copyOf(extensions)));
    }
}
