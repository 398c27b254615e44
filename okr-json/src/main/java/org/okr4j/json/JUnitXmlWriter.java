package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Severity;
import org.okr4j.text.Language;

/**
 * Writes findings as JUnit XML, so that a build server shows rules among its tests.
 *
 * <pre>{@code
 * FindingsReport report = FindingsReport.of(evaluation).against(baseline);
 * Files.writeString(Path.of("TEST-okr.xml"), JUnitXmlWriter.failingFrom(Severity.WARNING).write(report));
 * }</pre>
 *
 * <p>Each rule that the profile asks for is a test case, named by its id, in the suite of its family. It
 *
 * <ul>
 *   <li><b>fails</b> where it found something that counts, of the severity that is asked for or a graver one; the failure lists
 *       these findings, with their places;
 *   <li>is <b>skipped</b> where it could judge nothing, with the reason: a rule that did not look has not passed;
 *   <li>passes otherwise. Milder findings, those known from a baseline or suppressed, and things that it could not judge stand in
 *       its output.
 * </ul>
 *
 * <p>A rule that broke down is an <b>error</b>. All take no time, and names and types of failures stay English, so that build
 * servers know a test case again in another language.
 *
 * <p>What XML or a terminal cannot hold is U+FFFD, and white space in what a program says is one blank. Equal reports give equal
 * bytes. This class is immutable and thread-safe.
 */
public final class JUnitXmlWriter {

    private final Severity mildest;
    private final Language language;

    private JUnitXmlWriter(Severity mildest, Language language) {
        this.mildest = mildest;
        this.language = language;
    }

    /**
     * Returns a writer with messages in English.
     *
     * @param mildest the mildest severity of which a finding makes its rule fail
     * @return the writer
     * @throws IllegalArgumentException if the severity is off, which no finding has
     */
    public static JUnitXmlWriter failingFrom(Severity mildest) {
        checkArgument(
                requireNonNull(mildest, "mildest") != Severity.OFF, "JUnitXmlWriter: mildest must not be OFF: OFF");
        return new JUnitXmlWriter(mildest, Language.ENGLISH);
    }

    /**
     * Returns this writer with messages in another language.
     *
     * @param other the language; English is written where it is not built in
     * @return the writer
     */
    public JUnitXmlWriter in(Language other) {
        return new JUnitXmlWriter(mildest, requireNonNull(other, "language"));
    }

    /**
     * Writes findings.
     *
     * @param report the findings
     * @return the document, with a line feed at the end of each line
     */
    public String write(FindingsReport report) {
        TestCases cases = new TestCases(report, mildest, JsonPhrases.of(language));
        StringWriter text = new StringWriter();
        try {
            // The one of the JDK, whatever else is on the class path: the bytes stay the same.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitXml(xml, cases.properties()).write(cases.byFamily());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("JUnitXmlWriter: text cannot be written: " + e.getMessage(), e);
        }
        return text.toString();
    }
}
