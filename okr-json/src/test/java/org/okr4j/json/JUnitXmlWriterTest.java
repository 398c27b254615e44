package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.Okr;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.text.Language;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitXmlWriterTest {

    private static final JUnitXmlWriter WRITER = JUnitXmlWriter.failingFrom(Severity.WARNING);

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void isWrittenAsItWasBefore(String code) throws IOException {
        Golden.assertSame(
                "findings-" + code + ".xml",
                WRITER.in(Language.of(code)).write(Inspected.report().against(Inspected.BASELINE)));
    }

    /** As the reports of Maven read it. */
    @Test
    void isReadAsTestsOfRules() throws Exception {
        List<ReportTestSuite> suites = read(WRITER.write(Inspected.report()));

        assertThat(suites)
                .extracting(
                        ReportTestSuite::getFullClassName,
                        ReportTestSuite::getNumberOfTests,
                        ReportTestSuite::getNumberOfFailures,
                        ReportTestSuite::getNumberOfErrors,
                        ReportTestSuite::getNumberOfSkipped)
                .containsExactly(
                        tuple("okr4j.structure", 1, 0, 0, 0),
                        tuple("okr4j.governance", 1, 1, 0, 0),
                        tuple("okr4j.custom", 6, 3, 1, 1));
        assertThat(suites.stream().flatMap(suite -> suite.getTestCases().stream()))
                .extracting(ReportTestCase::getName, JUnitXmlWriterTest::outcome)
                .containsExactly(
                        tuple("weights-are-valid", "passed"),
                        tuple("organization-is-known", "failed: Nobody knows “Mill”."),
                        tuple("key-result-is-light", "failed: “Hot nights” weighs 2."),
                        tuple("key-result-is-short", "failed: “Loaves [x](1) for {0}” is long."),
                        tuple("objective-is-new", "failed: “Bread for everybody” is old."),
                        tuple("objective-is-sung", "skipped: There was nothing for it to look at."),
                        tuple(
                                "objective-is-whole",
                                "broken: Rule “objective-is-whole” broke down on “o-flour”:"
                                        + " java.lang.IllegalStateException: broken. Nothing was judged there; all other rules"
                                        + " ran. Tell whoever wrote the rule."),
                        tuple("program-is-sound", "passed"));
    }

    private static String outcome(ReportTestCase test) {
        String outcome = test.hasError() ? "broken" : test.hasFailure() ? "failed" : "skipped";
        return test.isSuccessful() ? "passed" : outcome + ": " + test.getFailureMessage();
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 1", "WARNING, 4", "INFO, 5"})
    void failsFromTheSeverityThatIsAskedFor(Severity mildest, int failures) throws Exception {
        Element root = parse(JUnitXmlWriter.failingFrom(mildest).write(Inspected.report()));

        assertThat(root.getAttribute("failures")).isEqualTo(String.valueOf(failures));
        assertThat(root.getAttribute("errors")).isEqualTo("1");
        assertThat(root.getAttribute("tests")).isEqualTo("8");
    }

    @Test
    void refusesToFailOnNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JUnitXmlWriter.failingFrom(Severity.OFF))
                .withMessage("JUnitXmlWriter: mildest must not be OFF: OFF");
    }

    @Test
    void whatIsKnownFromABaselineIsNoFailure() throws Exception {
        FindingsReport report = Inspected.report();
        Element root = parse(WRITER.write(report.against(Baseline.of(report.report()))));

        assertThat(root.getAttribute("failures")).isEqualTo("0");
        assertThat(root.getAttribute("errors")).isEqualTo("0");
        assertThat(texts(root, "system-out"))
                .contains(
                        "known from the baseline: warning: The mill: o-bread, kr-heat, weight: “Hot nights” weighs 2.")
                .anyMatch(text -> text.startsWith("known from the baseline: error: The mill: o-flour: Rule"));
    }

    @ParameterizedTest
    @EnumSource(names = "OFF", mode = EnumSource.Mode.EXCLUDE)
    void hasTheFormThatBuildServersRead(Severity mildest) throws Exception {
        FindingsReport all = FindingsReport.of(Okr.evaluate(Samples.program(), Profiles.STRICT, Samples.DAY));
        JUnitXmlWriter writer = JUnitXmlWriter.failingFrom(mildest);
        for (FindingsReport report : List.of(
                all,
                Inspected.report().against(Inspected.BASELINE),
                FindingsReport.of(
                        Profiles.RECOMMENDED.check(Samples.objective(Samples.keyResult())), Profiles.RECOMMENDED),
                FindingsReport.of(RuleReport.of(List.of(), List.of()), Profiles.RECOMMENDED))) {
            hasForm(parse(writer.in(Language.SPANISH).write(report)));
        }
    }

    /**
     * What the schemas of Surefire and of the xUnit plugin of Jenkins have in common, as far as it is written here. No artifact
     * holds either, so this says the same: which elements and attributes there are, in which order, and that totals are right.
     */
    private static void hasForm(Element root) {
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertAttributes(root, "name", "time", "tests", "errors", "failures");
        for (Element suite : children(root)) {
            assertThat(suite.getTagName()).isEqualTo("testsuite");
            assertAttributes(suite, "name", "time", "tests", "errors", "failures", "skipped");
            List<Element> parts = children(suite);
            assertThat(parts.get(0).getTagName()).isEqualTo("properties");
            children(parts.get(0)).forEach(property -> assertAttributes(property, "name", "value"));
            List<Element> tests = parts.subList(1, parts.size());
            tests.forEach(JUnitXmlWriterTest::hasFormOfATest);
            assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(tests.size()));
            for (List<String> total : List.of(
                    List.of("failures", "failure"), List.of("errors", "error"), List.of("skipped", "skipped"))) {
                assertThat(suite.getAttribute(total.get(0)))
                        .isEqualTo(String.valueOf(
                                suite.getElementsByTagName(total.get(1)).getLength()));
            }
        }
        assertThat(root.getAttribute("tests"))
                .isEqualTo(String.valueOf(root.getElementsByTagName("testcase").getLength()));
    }

    private static void hasFormOfATest(Element test) {
        assertThat(test.getTagName()).isEqualTo("testcase");
        assertAttributes(test, "name", "classname", "time");
        assertThat(children(test).stream().map(Element::getTagName).toList())
                .isIn(
                        List.of(),
                        List.of("failure"),
                        List.of("failure", "system-out"),
                        List.of("error"),
                        List.of("error", "system-out"),
                        List.of("skipped"),
                        List.of("skipped", "system-out"),
                        List.of("system-out"));
        for (Element child : children(test)) {
            switch (child.getTagName()) {
                case "skipped" -> assertAttributes(child, "message");
                case "system-out" -> assertAttributes(child);
                default -> {
                    assertAttributes(child, "message", "type");
                    assertThat(child.getAttribute("type")).isIn("error", "warning", "info");
                }
            }
        }
    }

    private static void assertAttributes(Element element, String... names) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            found.add(element.getAttributes().item(i).getNodeName());
        }
        assertThat(found).containsExactlyInAnyOrder(names);
    }

    @Test
    void holdsWhateverAProgramHolds() throws Exception {
        String title = "]]> <b>&amp;\"' \u001b[31m\u0000\u202e \ud800 \ufffe\r\n\t 🦉";
        OkrProgram hostile = Inspected.DOCUMENT.program().toBuilder()
                .objectives(List.of())
                .addObjective(Samples.objective()
                        .withUnit(
                                Inspected.DOCUMENT.program().objectives().get(0).unit())
                        .withTitle(title)
                        .withKeyResults(Samples.keyResult()))
                .build();
        String xml = WRITER.write(Inspected.report(hostile));
        String shown = "“]]> <b>&amp;\"' \ufffd[31m\ufffd\ufffd \ufffd \ufffd 🦉” is old.";

        hasForm(parse(xml));
        assertThat(xml.codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        assertThat(xml).doesNotContain("]]>", "<![CDATA[", "<b>");
        assertThat(texts(parse(xml), "failure")).contains("warning: The mill: o1, title, characters 1 to 5: " + shown);
        assertThat(read(xml).stream().flatMap(suite -> suite.getTestCases().stream()))
                .extracting(ReportTestCase::getFailureMessage)
                .contains(shown);
    }

    private static List<ReportTestSuite> read(String xml)
            throws ParserConfigurationException, SAXException, IOException {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(xml.getBytes(UTF_8)), UTF_8));
    }

    private static Element parse(String xml) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                .getDocumentElement();
    }

    private static List<String> texts(Element root, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = root.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
