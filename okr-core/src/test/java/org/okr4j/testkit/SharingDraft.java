package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;
import static org.okr4j.testkit.KnownIds.some;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Weight;

/** Who shares an objective, wrote it and reviewed it, before it is known which objective that is. */
record SharingDraft(
        List<CoOwner> coOwners,
        Weight credit,
        List<UnitId> coCreators,
        Optional<String> restrictedBecause,
        List<Review> reviews,
        List<PersonId> keyResultOwners) {

    private static final SharingDraft NONE =
            new SharingDraft(List.of(), Weight.ONE, List.of(), Optional.empty(), List.of(), List.of());

    static Arbitrary<SharingDraft> drafts(KnownIds ids) {
        Arbitrary<SharingDraft> shared = combine(
                        coOwners(ids).list().uniqueElements(CoOwner::person).ofMaxSize(2),
                        KeyResultArbitraries.weights().map(weight -> weight.isZero() ? Weight.ONE : weight),
                        some(ids.units(), 2),
                        Arbitraries.of("it names employees").optional(0.2),
                        reviews(ids).list().ofMaxSize(2),
                        some(ids.people(), 2))
                .as(SharingDraft::new);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(NONE)), Tuple.of(1, shared));
    }

    private static Arbitrary<CoOwner> coOwners(KnownIds ids) {
        return combine(
                        Arbitraries.of(ids.people()),
                        Arbitraries.of(ids.units()),
                        KeyResultArbitraries.weights(),
                        Arbitraries.of(true, false))
                .as((person, unit, credit, delegate) -> CoOwner.builder()
                        .person(person)
                        .unit(unit)
                        .credit(credit)
                        .delegate(delegate)
                        .build());
    }

    private static Arbitrary<Review> reviews(KnownIds ids) {
        return combine(
                        KeyResultArbitraries.days(),
                        Arbitraries.of(ids.people()),
                        Arbitraries.of(ReviewVerdict.values()),
                        OrganizationArbitraries.names())
                .as((date, by, verdict, note) -> Review.builder()
                        .date(date)
                        .by(by)
                        .verdict(verdict)
                        .addNote(note)
                        .build());
    }

    /** The objectives, each with the draft of the same place. */
    static List<Objective> share(List<Objective> objectives, List<SharingDraft> drafts) {
        List<Objective> shared = new ArrayList<>();
        for (Objective objective : objectives) {
            shared.add(drafts.get(shared.size()).share(objective));
        }
        return shared;
    }

    private Objective share(Objective objective) {
        List<KeyResult> keyResults = objective.keyResults().stream()
                .map(keyResult -> keyResult.withCoOwners(keyResultOwners))
                .toList();
        return objective
                .withCoOwners(coOwners)
                .withCredit(credit)
                .withCoCreators(coCreators)
                .withRestrictedBecause(restrictedBecause)
                .withReviews(reviews)
                .withKeyResults(keyResults);
    }
}
