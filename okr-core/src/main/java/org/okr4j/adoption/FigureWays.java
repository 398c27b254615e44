package org.okr4j.adoption;

import org.okr4j.organization.Platform;
import org.okr4j.roadmap.FigureKind;

/** Which kind of figure is measured in which way: each kind in one. */
final class FigureWays {

    private FigureWays() {}

    static FigureWay of(FigureKind kind) {
        return switch (kind) {
            case COVERAGE -> new CoverageFigure();
            case COMPLIANCE -> new ComplianceFigure();
            case QUALITY -> new QualityFigure();
            case ALIGNMENT -> new AlignmentFigure();
            case CONFIDENCE -> new ConfidenceFigure();
            case COMPLETION -> new CompletionFigure();
            case ADOPTION -> new AdoptionFigure();
            case COMMITMENTS -> new CommitmentsFigure();
            case SPONSORSHIP -> new SponsorshipFigure();
            case CHAMPIONS -> new ChampionsFigure();
            case CHAMPION_NETWORK -> new ChampionNetworkFigure();
            case PLATFORM_CHOSEN -> new PlatformFigure(Platform::isChosen);
            case PLATFORM_READY -> new PlatformFigure(Platform::isReady);
            case ORGANIZATION_OBJECTIVES -> new OrganizationObjectivesFigure();
            case ORGANIZATION_KEY_RESULTS -> new OrganizationKeyResultsFigure();
            case AGREEMENT -> new AgreementFigure();
            case TRAINED -> new TrainedFigure();
            case CERTIFIED -> new CertifiedFigure();
            case PILOTS -> new PilotsFigure();
            case PILOTS_PUBLISHED -> new PilotsPublishedFigure();
            case PILOTS_CLOSED -> new PilotsClosedFigure();
            case INDIVIDUALS_LINKED -> new IndividualsLinkedFigure();
            case MEETINGS -> new MeetingsFigure();
            case CYCLES_CLOSED -> new CyclesClosedFigure();
            case ACTIVITY -> new ActivityFigure();
        };
    }
}
