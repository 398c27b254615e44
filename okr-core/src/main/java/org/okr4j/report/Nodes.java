package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/** Makes nodes of what a scorecard judges. */
record Nodes(Scorecard scorecard) {

    Node of(Objective objective) {
        ObjectiveScore score = scorecard.of(objective.id());
        StatusWord status = score.status().word();
        return new Node(
                objective.id(),
                Shape.OBJECTIVE,
                Paint.of(status),
                ImmutableList.of(text(objective.title()), figure(score.number(), status)));
    }

    Node of(KeyResult keyResult) {
        KeyResultScore score = scorecard.of(keyResult.id());
        StatusWord status = score.status().word();
        return new Node(
                keyResult.id(),
                Shape.KEY_RESULT,
                Paint.of(status),
                ImmutableList.of(text(keyResult.text()), figure(number(score), status)));
    }

    private static Optional<Progress> number(KeyResultScore score) {
        return score.isClosed() ? score.score().map(Score::toProgress) : score.progress();
    }

    private Message figure(Optional<Progress> number, StatusWord status) {
        Message label = scorecard.policy().label(status);
        return number.map(progress -> Message.of("report.picture.figure", progress, label))
                .orElse(label);
    }

    static Node of(StrategicPriority priority) {
        return new Node(priority.id(), Shape.PRIORITY, Paint.PLAIN, ImmutableList.of(text(priority.title())));
    }

    static Node ofOutsideParty(String name) {
        return new Node(name, Shape.OUTSIDE_PARTY, Paint.PLAIN, ImmutableList.of(text(name)));
    }

    static Message text(String text) {
        return Message.of("{0}", text);
    }
}
