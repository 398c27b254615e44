package org.okr4j.examples.impact;

import com.google.common.collect.ImmutableList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.okr4j.Evaluation;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.input.ChangeFile;
import org.okr4j.examples.input.InputException;
import org.okr4j.examples.words.Words;
import org.okr4j.program.Change;
import org.okr4j.program.Problem;
import org.okr4j.program.UnresolvedProgramException;
import org.okr4j.scoring.Scorecard;

/**
 * What the command line asks about a program, and the answer.
 *
 * @param evaluation the program as it stands
 * @param words the language of what may be wrong with a file
 * @param wrongCall makes of a sentence what to throw
 */
record Question(Evaluation evaluation, Words words, Function<String, ? extends RuntimeException> wrongCall) {

    /** Says what follows from all of these together. */
    ChangeImpact impactOf(List<String> texts) {
        List<Change> undone = new ArrayList<>();
        List<Change> done = new ArrayList<>();
        for (String text : texts) {
            if (text.startsWith("@")) {
                done.addAll(ChangeFile.read(file(text.substring(1)), words));
            } else {
                Wish wish = wish(text);
                undone.addAll(wish.undoing());
                done.add(wish.change());
            }
        }
        try {
            Scorecard before = after(evaluation.scorecard(), undone);
            return ChangeImpact.of(before, after(before, done));
        } catch (UnresolvedProgramException e) {
            throw new InputException(
                    e.problems().stream().map(Problem::toString).collect(ImmutableList.toImmutableList()), e);
        } catch (IllegalArgumentException e) {
            throw wrongCall.apply("--change cannot be made: " + e.getMessage());
        }
    }

    private static Scorecard after(Scorecard scorecard, List<Change> changes) {
        Scorecard after = scorecard;
        for (Change change : changes) {
            after = after.after(change);
        }
        return after;
    }

    private Wish wish(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw wrongCall.apply("--change must be ID:CHANGE, such as kr-leads:cancelled, or @FILE: " + text);
        }
        Ids ids = new Ids(evaluation.program(), wrongCall);
        return new WishReader(ids, evaluation.asOf(), wrongCall)
                .read(ids.anything("--change", text.substring(0, colon)), text.substring(colon + 1));
    }

    private Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw wrongCall.apply("--change must be a name that this machine can write: " + name);
        }
    }
}
