package org.okr4j.examples.graph;

import org.okr4j.report.Picture;
import org.okr4j.text.Phrasebook;

/** What a picture is written in. */
interface Notation {

    String write(Picture picture, Phrasebook phrases);
}
