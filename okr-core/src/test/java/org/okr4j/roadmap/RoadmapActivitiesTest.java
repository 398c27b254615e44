package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.organization.Audience.CHAMPION;
import static org.okr4j.organization.Audience.LEADERSHIP_TEAM;
import static org.okr4j.organization.Audience.SPONSOR;
import static org.okr4j.roadmap.Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES;
import static org.okr4j.roadmap.Roadmaps.GOVERNMENT_FOUR_PHASES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.organization.Audience;

/** What is to be done in the phases of the roadmaps, as the sources tell it. */
class RoadmapActivitiesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 'commit, speak, appoint-champion, agency-objectives, platform'",
        "2, 'train-leadership, coach-teams, train-departments, department-objectives, start-check-ins,"
                + " review-alignment, first-review'",
        "3, 'link-individuals, train-managers, conversations, publish-dashboard, first-retrospective'",
        "4, 'connect-data, automate-reports, connect-portfolio, expand'"
    })
    void ofGovernments(int phase, String activities) {
        assertThat(ids(GOVERNMENT_FOUR_PHASES, phase)).isEqualTo(activities);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'commit, choose-platform, set-figures, alignment-day, foundation-workshop, priorities-workshop,"
                + " draft-objectives, draft-key-results, assign-owners, announce'",
        "2, 'choose-pilots, pilot-workshop, pilot-template, pilot-drafts, pilot-access, pilot-check-ins'",
        "3, 'alignment-conversations, department-workshop, department-template, department-access, map-dependencies'",
        "4, 'check-ins-live, reviews-live, sessions-live, leadership-dashboard'",
        "5, 'certify-champions, retrospectives, refine, advanced-training, widen'"
    })
    void acrossDepartments(int phase, String activities) {
        assertThat(ids(CROSS_DEPARTMENT_FIVE_PHASES, phase)).isEqualTo(activities);
    }

    @ParameterizedTest
    @CsvSource({"alignment-day, 480", "foundation-workshop, 120", "pilot-workshop, 180", "department-workshop, 180"})
    void workshopsTakeTheirTime(String id, int minutes) {
        assertThat(activity(CROSS_DEPARTMENT_FIVE_PHASES, id).duration()).contains(MinuteRange.of(minutes));
    }

    @Test
    void whereTheSourceGivesNoLengthNoneIsInvented() {
        assertThat(GOVERNMENT_FOUR_PHASES.phases())
                .flatExtracting(Phase::activities)
                .allMatch(activity -> activity.duration().isEmpty());
    }

    @Test
    void somebodyDoesEach() {
        for (Roadmap roadmap : Roadmaps.all()) {
            assertThat(roadmap.phases())
                    .flatExtracting(Phase::activities)
                    .allMatch(activity -> !activity.by().isEmpty());
        }
    }

    @Test
    void whoLeadsGoesAhead() {
        assertThat(by(GOVERNMENT_FOUR_PHASES, "commit")).containsExactly(SPONSOR);
        assertThat(by(GOVERNMENT_FOUR_PHASES, "coach-teams")).containsExactly(CHAMPION);
        assertThat(by(CROSS_DEPARTMENT_FIVE_PHASES, "announce")).containsExactly(SPONSOR);
        assertThat(by(CROSS_DEPARTMENT_FIVE_PHASES, "draft-objectives")).containsExactly(LEADERSHIP_TEAM);
    }

    private static List<Audience> by(Roadmap roadmap, String id) {
        return List.copyOf(activity(roadmap, id).by());
    }

    private static String ids(Roadmap roadmap, int phase) {
        return String.join(
                ", ",
                roadmap.phases().get(phase - 1).activities().stream()
                        .map(activity -> activity.id().toString())
                        .toList());
    }

    private static Activity activity(Roadmap roadmap, String id) {
        return roadmap.phases().stream()
                .flatMap(phase -> phase.activities().stream())
                .filter(activity -> activity.id().equals(ActivityId.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
