package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;

import org.junit.jupiter.api.Test;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicators;

class AdoptionReportTest {

    private static final OkrProgram PROGRAM = Works.planned(
            objective("works", "2026-10-01", keyResult("a")), objective("sales", "2026-10-05", keyResult("b")));

    @Test
    void putsEachFigureBesideItsTargetAndItsWeeks() {
        RolloutFigures figures = Works.figures(PROGRAM, "2026-10-28");
        AdoptionReport report = AdoptionReport.of(figures, 3);

        assertThat(report.asOf()).isEqualTo("2026-10-28");
        assertThat(report.lines())
                .extracting(line -> line.result().figure().kind())
                .containsExactly(
                        FigureKind.COVERAGE,
                        FigureKind.COMPLIANCE,
                        FigureKind.QUALITY,
                        FigureKind.ALIGNMENT,
                        FigureKind.COMPLETION,
                        FigureKind.ADOPTION,
                        FigureKind.CONFIDENCE);
        assertThat(report.lines().subList(0, 6))
                .extracting(line -> line.judged().orElseThrow())
                .containsExactlyElementsOf(
                        Indicators.all().stream().map(figures::judge).toList());
        assertThat(report.lines().get(6).judged()).isEmpty();
        assertThat(report.lines())
                .allSatisfy(line -> assertThat(line.weekly())
                        .isEqualTo(figures.weekly(line.result().figure(), 3))
                        .hasSize(3));
    }

    @Test
    void listsWhoIsLateAndWhatBlocks() {
        RolloutFigures figures = Works.figures(PROGRAM, "2026-10-28");
        AdoptionReport report = AdoptionReport.of(figures, 1);

        assertThat(report.overdue())
                .isNotEmpty()
                .containsExactlyElementsOf(CheckInDuty.of(figures.scorecard()).stream()
                        .filter(duty -> duty.overdueSince().isPresent())
                        .toList());
        assertThat(report.blockers()).isEqualTo(OpenBlocker.of(figures.scorecard()));
        assertThatIllegalArgumentException().isThrownBy(() -> AdoptionReport.of(figures, 0));
    }
}
