package org.okr4j.examples.check;

import org.okr4j.examples.input.Input;
import org.okr4j.examples.page.Page;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Severity;
import org.okr4j.text.Language;

/**
 * What a report is written from.
 *
 * @param input what was read
 * @param report what was found
 * @param language the language of the report
 * @param page the page to write on, for a report that is one
 * @param failing the mildest severity on which a test fails, for a report that consists of tests
 */
record Checked(Input input, FindingsReport report, Language language, Page page, Severity failing) {}
