package org.okr4j.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Scorecard;

/**
 * What the initiatives of a program are good for on a day, in money and effort.
 *
 * <p>Each initiative whose work is not over counts with what it takes in all, spent or not. It is spread in equal shares over
 * the key results that it names and that are still pursued: those that have come to no end, neither themselves nor with their
 * objective. Shares are hundredths of a currency or of a person-day, or finer where the amount is; what does not divide goes, by
 * largest remainder, one such hundredth each, to the key results whose ids come first. So what is spread is exactly what
 * initiatives take, nothing counts twice, and no order of anything matters.
 *
 * <p>What reaches an objective is spread on in the same way over the strategic priorities that it serves: those that it names,
 * or if it names none those of the objectives that it serves and that are pursued, at any distance.
 *
 * <p>Time grows in proportion to the program and the shares. This class is immutable and thread-safe.
 */
public final class Portfolio {

    private final Scorecard card;
    private final Pursued pursued;
    private final ImmutableList<InitiativeUse> initiatives;
    private final Ledger ledger;

    private Portfolio(Scorecard card) {
        this.card = card;
        this.pursued = new Pursued(card.program(), card.asOf());
        Spreading spreading = new Spreading(pursued);
        this.initiatives = card.program().program().initiatives().stream()
                .filter(initiative -> !initiative.isOver(card.asOf()))
                .map(spreading::use)
                .collect(toImmutableList());
        this.ledger = Ledger.of(initiatives, pursued);
    }

    /**
     * Returns the portfolio on the day of a scorecard.
     *
     * @param card the scorecard, with the program
     * @return its portfolio
     */
    public static Portfolio of(Scorecard card) {
        return new Portfolio(requireNonNull(card, "card"));
    }

    /** {@return the scorecard, with the program} */
    public Scorecard scorecard() {
        return card;
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return card.asOf();
    }

    /** {@return the initiatives that are planned or under way, in the order of the document} */
    public ImmutableList<InitiativeUse> initiatives() {
        return initiatives;
    }

    /** {@return what they take in all} */
    public Outlay total() {
        return sum(initiatives.stream());
    }

    /** {@return those of them that serve no key result that is still pursued, in the order of the document} */
    public ImmutableList<InitiativeUse> servingNone() {
        return initiatives.stream().filter(use -> use.shares().isEmpty()).collect(toImmutableList());
    }

    /** {@return what those take in all} */
    public Outlay withoutAim() {
        return sum(servingNone().stream());
    }

    private static Outlay sum(Stream<InitiativeUse> uses) {
        return uses.map(InitiativeUse::outlay).reduce(Outlay.NONE, Outlay::plus);
    }

    /**
     * Returns what initiatives take for a key result.
     *
     * @param id its id
     * @return the sum of the shares, nothing if there is none
     */
    public Outlay of(KeyResultId id) {
        return ledger.keyResults().getOrDefault(requireNonNull(id, "id"), Outlay.NONE);
    }

    /**
     * Returns what initiatives take for the key results of an objective itself.
     *
     * @param id its id
     * @return the sum of the shares, nothing if there is none
     */
    public Outlay of(ObjectiveId id) {
        return ledger.objectives().getOrDefault(requireNonNull(id, "id"), Outlay.NONE);
    }

    /** {@return what initiatives take for the objectives of each unit itself, by its id; whoever does the work} */
    public ImmutableMap<UnitId, Outlay> byUnit() {
        return ledger.units();
    }

    /** {@return what initiatives take for each strategic priority, by its id} */
    public ImmutableMap<PriorityId, Outlay> byPriority() {
        return ledger.priorities();
    }

    /** {@return what initiatives take for objectives that serve no priority, neither themselves nor by way of others} */
    public Outlay withoutPriority() {
        return ledger.withoutPriority();
    }

    /** {@return what is done for each objective that is in force on the day, in the order of the document} */
    public ImmutableList<ObjectiveFunding> objectives() {
        return new FundingReader(this, pursued).read();
    }

    /** {@return those of them that no initiative serves, near or far} */
    public ImmutableList<ObjectiveFunding> withoutFunds() {
        return objectives().stream()
                .filter(each -> each.funding() == Funding.UNFUNDED)
                .collect(toImmutableList());
    }

    /**
     * Returns which initiatives could stop if an objective were deprioritized on the day.
     *
     * @param id its id, of an objective that has come to no end
     * @return the initiatives that serve it or what loses its aim with it, and what stopping would set free
     * @throws IllegalArgumentException if the program has no such objective, or it or its cycle has come to an end
     */
    public StopProposal stopping(ObjectiveId id) {
        return StopFinder.of(this, pursued, requireNonNull(id, "id")).find();
    }

    /**
     * Returns how what is done for an objective adds up: for each currency and the effort one sum, of the shares of initiatives.
     *
     * @param id its id
     * @return the sums, which can be computed again
     * @throws IllegalArgumentException if the program has no such objective
     */
    public Explanation explain(ObjectiveId id) {
        return new PortfolioExplainer(this).explain(card.program().objective(id));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Portfolio other && card.equals(other.card);
    }

    @Override
    public int hashCode() {
        return card.hashCode();
    }

    /** {@return the day, how many initiatives there are, and what they take} */
    @Override
    public String toString() {
        return "Portfolio(" + asOf() + ", " + initiatives.size() + " initiatives, " + total().text() + ")";
    }
}
