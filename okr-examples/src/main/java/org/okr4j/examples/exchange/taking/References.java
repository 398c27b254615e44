package org.okr4j.examples.exchange.taking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.examples.exchange.mapping.DerivedId;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.EntryKind;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds the objectives and key results that rows refer to: in the file by row or id, and in the program by id. */
final class References {

    private final Map<String, Id> ids = new LinkedHashMap<>();
    private final Map<String, Id> rows = new HashMap<>();
    private final Map<String, Integer> refused = new HashMap<>();
    private final Suggestions suggestions = new Suggestions();

    References(OkrProgram program, Iterable<Entry> taken, Iterable<Entry> refusedEntries) {
        program.objectives().forEach(objective -> {
            ids.putIfAbsent(objective.id().toString(), objective.id());
            objective.keyResults().forEach(each -> ids.putIfAbsent(each.id().toString(), each.id()));
        });
        for (Entry entry : taken) {
            id(entry).ifPresent(id -> {
                ids.putIfAbsent(id.toString(), id);
                entry.row().ifPresent(row -> rows.put(row, id));
            });
        }
        for (Entry entry : refusedEntries) {
            id(entry).ifPresent(id -> {
                refused.putIfAbsent(id.toString(), entry.line());
                entry.row().ifPresent(row -> refused.putIfAbsent(row, entry.line()));
            });
        }
    }

    static Optional<Id> id(Entry entry) {
        return entry.id().flatMap(text -> switch (entry.kind()) {
            case OBJECTIVE -> Optional.<Id>of(ObjectiveId.of(text));
            case KEY_RESULT -> Optional.<Id>of(KeyResultId.of(text));
            default -> Optional.empty();
        });
    }

    /** What another row of the file is about. */
    Match<Id> row(String name) {
        Id id = rows.get(name.strip());
        return id == null
                ? unknown(name.strip(), Message.of("exchange.unknown.row", name.strip()), rows.keySet())
                : Match.of(id);
    }

    /** The objective or key result with an id. */
    Match<Id> thing(Entry from, String text) {
        String name = text.strip();
        Id id = ids.getOrDefault(DerivedId.of(from.prefix() + name), ids.get(name));
        return id == null ? unknown(name, Message.of("exchange.unknown.thing", name), ids.keySet()) : Match.of(id);
    }

    Match<ObjectiveId> objective(Match<Id> found, String name) {
        return found.value().isEmpty() || found.value().get() instanceof ObjectiveId
                ? new Match<>(found.value().map(id -> (ObjectiveId) id), found.problem())
                : Match.none(Message.of("exchange.unknown.objective", name));
    }

    Match<KeyResultId> keyResult(Entry from, String name) {
        Match<Id> found = thing(from, name);
        return found.value().isEmpty() || found.value().get() instanceof KeyResultId
                ? new Match<>(found.value().map(id -> (KeyResultId) id), found.problem())
                : Match.none(Message.of("exchange.unknown.key-result", name));
    }

    /** Whether an id is that of an entry of a kind in the file or the program. */
    boolean isTakenByOther(Entry entry) {
        Id known = entry.id().map(ids::get).orElse(null);
        return known != null && (known instanceof ObjectiveId) != (entry.kind() == EntryKind.OBJECTIVE);
    }

    private <T> Match<T> unknown(String name, Message message, Iterable<String> known) {
        Integer line = refused.get(name);
        return Match.none(
                line == null
                        ? suggestions.ask(message, name, known)
                        : Message.of("exchange.unknown.refused", name, line));
    }
}
