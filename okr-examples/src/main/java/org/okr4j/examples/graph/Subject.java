package org.okr4j.examples.graph;

import org.okr4j.report.Picture;
import org.okr4j.report.View;
import org.okr4j.scoring.Scorecard;

/** What a picture is of. */
interface Subject {

    Picture draw(Scorecard scorecard, View view);
}
