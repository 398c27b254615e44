package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/**
 * A kind of fact that programs record, with all that depends on the kind: a row here is all that a new one needs.
 *
 * @param <F> the type of the facts
 */
final class FactKind<F extends ProgramFact> {

    static final FactKind<CycleTransition> CYCLE_TRANSITIONS = new FactKind<>(
            0,
            CycleTransition.class,
            "cycleTransitions",
            CycleTransition::cycle,
            Sayings::cycleTransition,
            FactCheck::check);

    static final FactKind<Boundary> BOUNDARIES =
            new FactKind<>(1, Boundary.class, "boundaries", Boundary::unit, Sayings::boundary, FactCheck::check);

    static final FactKind<DependencyDeclaration> DECLARATIONS = new FactKind<>(
            2,
            DependencyDeclaration.class,
            "declarations",
            DependencyDeclaration::unit,
            Sayings::declaration,
            FactCheck::check);

    static final FactKind<Notice> NOTICES =
            new FactKind<>(3, Notice.class, "notices", Notice::about, Sayings::notice, FactCheck::check);

    static final FactKind<SponsorshipAct> SPONSORSHIP_ACTS = new FactKind<>(
            4, SponsorshipAct.class, "sponsorshipActs", SponsorshipAct::person, RolloutSayings::act, FactCheck::check);

    static final FactKind<TrainingRecord> TRAINING_RECORDS = new FactKind<>(
            5,
            TrainingRecord.class,
            "trainingRecords",
            TrainingRecord::person,
            RolloutSayings::training,
            FactCheck::check);

    static final FactKind<HeadAssessment> ASSESSMENTS = new FactKind<>(
            6, HeadAssessment.class, "assessments", HeadAssessment::unit, RolloutSayings::assessment, FactCheck::check);

    static final FactKind<ActivityRecord> ACTIVITY_RECORDS = new FactKind<>(
            7,
            ActivityRecord.class,
            "activityRecords",
            ActivityRecord::activity,
            RolloutSayings::activity,
            FactCheck::check);

    static final FactKind<Agreement> AGREEMENTS = new FactKind<>(
            8, Agreement.class, "agreements", Agreement::person, RolloutSayings::agreement, FactCheck::check);

    static final FactKind<PilotReview> PILOT_REVIEWS = new FactKind<>(
            9, PilotReview.class, "pilotReviews", PilotReview::unit, RolloutSayings::pilotReview, FactCheck::check);

    static final FactKind<OversightReport> OVERSIGHT_REPORTS = new FactKind<>(
            10,
            OversightReport.class,
            "oversightReports",
            OversightReport::body,
            RolloutSayings::report,
            FactCheck::check);

    /** All kinds, in the order of the document, each at its position. */
    static final ImmutableList<FactKind<?>> ALL = ImmutableList.of(
            CYCLE_TRANSITIONS,
            BOUNDARIES,
            DECLARATIONS,
            NOTICES,
            SPONSORSHIP_ACTS,
            TRAINING_RECORDS,
            ASSESSMENTS,
            ACTIVITY_RECORDS,
            AGREEMENTS,
            PILOT_REVIEWS,
            OVERSIGHT_REPORTS);

    private final int position;
    private final Class<F> type;
    private final String listName;
    private final Function<F, Id> subject;
    private final BiFunction<Shown, F, Message> saying;
    private final Check<F> check;

    private FactKind(
            int position,
            Class<F> type,
            String listName,
            Function<F, Id> subject,
            BiFunction<Shown, F, Message> saying,
            Check<F> check) {
        this.position = position;
        this.type = type;
        this.listName = listName;
        this.subject = subject;
        this.saying = saying;
        this.check = check;
    }

    /** The kind of a fact, which is refused if programs record none of its kind. */
    static FactKind<?> of(ProgramFact fact) {
        for (FactKind<?> kind : ALL) {
            if (kind.type.isInstance(fact)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Fact: kind must be one that programs record, of " + words() + ": "
                + fact.getClass().getName());
    }

    private static List<String> words() {
        return ALL.stream().map(kind -> kind.type.getSimpleName()).collect(toImmutableList());
    }

    /** Its place in the order of the document, counted from 0. */
    int position() {
        return position;
    }

    /** The name of the list that holds facts of this kind. */
    String listName() {
        return listName;
    }

    /** The thing that a fact is about. */
    Id subjectOf(F fact) {
        return subject.apply(fact);
    }

    /** What a fact says. */
    Message saying(Shown shown, F fact) {
        return saying.apply(shown, fact);
    }

    /** Collects the problems of all facts of this kind. */
    void checkAll(Facts facts, FactCheck checks) {
        ImmutableList<F> list = facts.of(this);
        for (int i = 0; i < list.size(); i++) {
            check.check(checks, Place.ROOT.element(listName, i), list.get(i));
        }
    }

    @Override
    public String toString() {
        return listName;
    }

    /** Collects the problems of one fact. */
    private interface Check<F> {
        void check(FactCheck checks, Place place, F fact);
    }
}
