package org.okr4j.examples.schema;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.okr4j.examples.cli.Choice;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.cli.WritingCommand;
import org.okr4j.json.OkrJson;
import org.okr4j.program.OkrProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the JSON Schema of a kind of document, for editors and for systems that are not written in Java. */
@Command(
        name = "schema",
        description = "Writes the JSON Schema (2020-12) of a kind of document.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or output failed; standard error says why.",
            "3:A fault of the program itself."
        })
public final class SchemaCommand extends WritingCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "DOCUMENT",
            converter = OfDocument.class,
            completionCandidates = OfDocument.class,
            description = "What the document holds: ${COMPLETION-CANDIDATES}; program unless given.")
    private Class<?> type = OkrProgram.class;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        write(OkrJson.schema(type));
        return ExitCodes.FINE;
    }

    /** A type of document by the name of what it holds, such as key-result or scorecard. */
    static final class OfDocument extends Choice<Class<?>> {

        OfDocument() {
            super(names());
        }

        private static ImmutableMap<String, Class<?>> names() {
            return OkrJson.documentTypes().stream().collect(toImmutableMap(OfDocument::name, type -> type));
        }

        private static String name(Class<?> type) {
            return CaseFormat.UPPER_CAMEL
                    .to(CaseFormat.LOWER_HYPHEN, type.getSimpleName())
                    .replaceFirst("^okr-", "");
        }
    }
}
