package org.okr4j.roadmap;

import org.okr4j.cadence.RitualKind;
import org.okr4j.organization.Audience;

/** The lines of the roadmaps of this library, in few words. */
final class Asked {

    private Asked() {}

    static Phase.Builder phase(int number, String id, String name, String focus) {
        return Phase.builder().id(PhaseId.of(id)).number(number).name(name).focus(focus);
    }

    static Activity.Builder activity(String id, String name) {
        return Activity.builder().id(ActivityId.of(id)).name(name);
    }

    static TrainingNeed toKnow(Audience audience, String topic) {
        return TrainingNeed.builder().audience(audience).topic(topic).build();
    }

    static Indicator atLeast(FigureKind kind, String target) {
        return Indicator.of(Figure.of(kind), Comparator.AT_LEAST, target);
    }

    static Indicator above(FigureKind kind, String target) {
        return Indicator.of(Figure.of(kind), Comparator.ABOVE, target);
    }

    static Indicator atMost(FigureKind kind, String target) {
        return Indicator.of(Figure.of(kind), Comparator.AT_MOST, target);
    }

    static Indicator held(RitualKind ritual) {
        return Indicator.of(Figure.ofMeetings(ritual), Comparator.AT_LEAST, "1");
    }

    static Indicator done(String activity) {
        return Indicator.of(Figure.ofActivity(ActivityId.of(activity)), Comparator.AT_LEAST, "1");
    }
}
