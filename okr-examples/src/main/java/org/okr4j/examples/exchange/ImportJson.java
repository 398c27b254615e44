package org.okr4j.examples.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import org.okr4j.examples.exchange.mapping.Note;
import org.okr4j.examples.exchange.taking.ImportResult;
import org.okr4j.examples.exchange.taking.Orphan;
import org.okr4j.examples.exchange.taking.RowOutcome;
import org.okr4j.examples.exchange.taking.Verdict;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.program.Change;
import org.okr4j.text.Language;
import org.okr4j.value.Id;

/** Tells programs what comes of a file: what there is to say of each row, and the changes as {@code OkrJson} reads them. */
final class ImportJson {

    private final JsonMapper json = new JsonMapper();
    private final ImportResult result;
    private final boolean isTaken;
    private final Words words;
    private final Language language;

    ImportJson(ImportResult result, boolean isTaken, Words words, Language language) {
        this.result = result;
        this.isTaken = isTaken;
        this.words = words;
        this.language = language;
    }

    /** {@return one JSON object} */
    @Override
    public String toString() {
        ObjectNode root = json.createObjectNode();
        root.put("isWhole", result.isWhole());
        ObjectNode counts = root.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(word(verdict), result.count(verdict));
        }
        ArrayNode rows = root.putArray("rows");
        result.rows().forEach(row -> row(row, rows.addObject()));
        ArrayNode notes = root.putArray("notes");
        result.notes().forEach(note -> note(note, notes.addObject()));
        ArrayNode orphans = root.putArray("orphans");
        result.orphans().forEach(orphan -> orphan(orphan, orphans.addObject()));
        ImmutableList<Change> changes = isTaken ? result.changesOfGoodRows() : ImmutableList.of();
        try {
            root.set(
                    "changes",
                    json.readTree(OkrJsonWriter.compact().in(language).writeChanges(changes)));
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void row(RowOutcome row, ObjectNode node) {
        node.put("line", row.line()).put("verdict", word(row.verdict()));
        ArrayNode subjects = node.putArray("subjects");
        for (Id id : row.subjects()) {
            subjects.addObject().put("kind", Ascii.toLowerCase(id.kind())).put("id", id.toString());
        }
        ArrayNode messages = node.putArray("messages");
        row.messages().forEach(message -> messages.add(words.render(message)));
    }

    private void note(Note note, ObjectNode node) {
        if (note.line() > 0) {
            node.put("line", note.line());
        }
        node.put("text", words.render(note.message()));
    }

    private void orphan(Orphan orphan, ObjectNode node) {
        node.put("person", orphan.person().toString())
                .put("lastDay", orphan.lastDay().toString())
                .put("subject", orphan.subject().toString())
                .put("text", words.render(orphan.text()));
    }

    private static String word(Verdict verdict) {
        return Ascii.toLowerCase(verdict.name()).replace('_', '-');
    }
}
