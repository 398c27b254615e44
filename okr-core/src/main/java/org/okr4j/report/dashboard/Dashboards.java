package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.Evaluation;
import org.okr4j.objective.Objective;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;

/**
 * Makes the pages of a program for one reader. All pages share the scores of the weeks they show, each of which is scored once.
 *
 * <pre>{@code
 * Dashboards boards = Dashboards.of(evaluation, PageOptions.builder().weeks(6).reader(PersonId.of("ada")).build());
 * boards.organization();
 * boards.unit(UnitId.of("permits"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Dashboards {

    private final Seen seen;

    private Dashboards(Seen seen) {
        this.seen = seen;
    }

    /**
     * Prepares the pages for everybody.
     *
     * @param evaluation the program and how it was judged
     * @return the pages
     */
    public static Dashboards of(Evaluation evaluation) {
        return of(evaluation, PageOptions.DEFAULT);
    }

    /**
     * Prepares pages. The program is scored once for each week but the last; and where something is restricted that the reader
     * may not see, it is judged anew without that.
     *
     * @param evaluation the program and how it was judged
     * @param options what is shown, and to whom
     * @return the pages
     * @throws IllegalArgumentException if the program does not have the cycle or the reader
     */
    public static Dashboards of(Evaluation evaluation, PageOptions options) {
        return new Dashboards(Seen.of(requireNonNull(evaluation, "evaluation"), requireNonNull(options, "options")));
    }

    /**
     * {@return what the reader may see of the program, as it is judged without the rest; what was handed in where nothing is
     * withheld}
     */
    public Evaluation evaluation() {
        return seen.evaluation();
    }

    /** {@return what is shown, and to whom} */
    public PageOptions options() {
        return seen.options();
    }

    /** {@return what is published and may be seen, in the cycles shown, in the order of the program, whatever became of it} */
    public ImmutableList<Objective> objectives() {
        return seen.facts().objectives().stream()
                .filter(objective -> seen.isShown(objective) && seen.isPublished(objective))
                .collect(toImmutableList());
    }

    /** {@return the page of the whole organization} */
    public OrganizationDashboard organization() {
        return OrganizationDashboard.of(seen);
    }

    /** {@return the page of those who lead the organization} */
    public ExecutiveDashboard executive() {
        return ExecutiveDashboard.of(seen);
    }

    /**
     * Returns the page of a unit.
     *
     * @param unit the id of the unit
     * @return the page
     * @throws IllegalArgumentException if the program has no such unit
     */
    public UnitPage unit(UnitId unit) {
        return UnitPage.of(seen, seen.program().unit(unit));
    }

    /**
     * Returns the page of a person, as the reader of these pages sees it.
     *
     * @param person the id of the person
     * @return the page
     * @throws IllegalArgumentException if the program has no such person
     */
    public PersonPage person(PersonId person) {
        return PersonPage.of(seen, seen.program().person(person));
    }

    /** {@return what is shown, and to whom} */
    @Override
    public String toString() {
        return "Dashboards of " + seen.evaluation() + " by " + seen.options();
    }
}
