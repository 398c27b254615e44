package org.okr4j.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.okr4j.rule.RuleFamily;

/** The elements of JUnit XML, as the schemas of Surefire and of the xUnit plugin of Jenkins both allow them. */
final class JUnitXml {

    private static final String INDENT = "  ";

    private final XMLStreamWriter out;
    private final ImmutableMap<String, String> properties;
    private int depth;

    /** Told what is to be known of the run, by name. */
    JUnitXml(XMLStreamWriter out, ImmutableMap<String, String> properties) {
        this.out = out;
        this.properties = properties;
    }

    void write(ImmutableListMultimap<RuleFamily, TestCase> cases) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        start("testsuites");
        name("okr4j");
        totals(cases.values());
        for (Map.Entry<RuleFamily, Collection<TestCase>> suite : cases.asMap().entrySet()) {
            write(suite.getKey(), suite.getValue());
        }
        end();
        line();
        out.writeEndDocument();
        out.flush();
    }

    private void write(RuleFamily family, Collection<TestCase> cases) throws XMLStreamException {
        start("testsuite");
        name(suite(family));
        totals(cases);
        out.writeAttribute("skipped", count(cases, TestCase::isSkipped));
        start("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            empty("property");
            name(property.getKey());
            out.writeAttribute("value", property.getValue());
        }
        end();
        for (TestCase testCase : cases) {
            write(testCase);
        }
        end();
    }

    private void write(TestCase testCase) throws XMLStreamException {
        if (testCase.isSilent()) {
            empty("testcase");
            identify(testCase);
            return;
        }
        start("testcase");
        identify(testCase);
        if (testCase.problem().isPresent()) {
            TestProblem problem = testCase.problem().get();
            line();
            out.writeStartElement(problem.isError() ? "error" : "failure");
            out.writeAttribute("message", problem.message());
            out.writeAttribute("type", problem.type());
            lines(problem.lines());
        }
        if (testCase.skipped().isPresent()) {
            empty("skipped");
            out.writeAttribute("message", testCase.skipped().get());
        }
        if (!testCase.output().isEmpty()) {
            line();
            out.writeStartElement("system-out");
            lines(testCase.output());
        }
        end();
    }

    private void identify(TestCase testCase) throws XMLStreamException {
        name(testCase.rule().toString());
        out.writeAttribute("classname", suite(testCase.family()));
        out.writeAttribute("time", "0");
    }

    /** What build servers know the suite by, in every language. */
    private static String suite(RuleFamily family) {
        return "okr4j." + Ascii.toLowerCase(family.name());
    }

    private void name(String name) throws XMLStreamException {
        out.writeAttribute("name", name);
    }

    private void totals(Collection<TestCase> cases) throws XMLStreamException {
        out.writeAttribute("time", "0");
        out.writeAttribute("tests", String.valueOf(cases.size()));
        out.writeAttribute("errors", count(cases, TestCase::isError));
        out.writeAttribute("failures", count(cases, TestCase::isFailure));
    }

    private static String count(Collection<TestCase> cases, Predicate<TestCase> kind) {
        return String.valueOf(cases.stream().filter(kind).count());
    }

    /** Ends an element of text, of which each line is one. */
    private void lines(List<String> lines) throws XMLStreamException {
        out.writeCharacters(String.join("\n", lines));
        out.writeEndElement();
    }

    private void start(String element) throws XMLStreamException {
        line();
        out.writeStartElement(element);
        depth++;
    }

    private void empty(String element) throws XMLStreamException {
        line();
        out.writeEmptyElement(element);
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        out.writeEndElement();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + INDENT.repeat(depth));
    }
}
