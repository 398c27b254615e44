package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.report.FindingsReport;
import org.okr4j.text.Language;

/**
 * Writes findings as SARIF 2.1.0, the form in which code hosts and editors take what analysis tools find.
 *
 * <pre>{@code
 * OkrDocument document = OkrDocument.read(Path.of("city.json"));
 * FindingsReport report = FindingsReport.of(Okr.evaluate(document.program(), Profiles.GOVERNMENT, asOf));
 * String sarif = SarifWriter.pretty().locating(document, URI.create("city.json")).write(report);
 * }</pre>
 *
 * <table>
 * <caption>Where things stand in a run</caption>
 * <tr><th>of the library</th><th>in SARIF</th></tr>
 * <tr><td>rule of the profile</td><td>{@code tool.driver.rules}: with why it should hold, the level and the parameters that the
 *   profile sets, and the whole explanation as help; {@code enabled} is false where the profile does without it</td></tr>
 * <tr><td>finding</td><td>{@code results}: an error is an {@code error}, a warning a {@code warning}, an info a {@code note}
 *   </td></tr>
 * <tr><td>where it is</td><td>a logical location, the property below the thing, each by its id and kind; with a document also
 *   its line and column there</td></tr>
 * <tr><td>evidence, proposals</td><td>{@code properties} of the result</td></tr>
 * <tr><td>what is suppressed</td><td>a result with a suppression that is {@code external} and {@code accepted}, with the reason;
 *   who decided and until when stand in its {@code properties}</td></tr>
 * <tr><td>held against a baseline</td><td>{@code baselineState}: {@code new}, {@code unchanged} or, for what is found no more,
 *   {@code absent}</td></tr>
 * <tr><td>identity over time</td><td>the partial fingerprint {@code place/v1}: rule, kind and id of the thing, and property
 *   without places in lists, as a {@link org.okr4j.rule.Baseline} knows it</td></tr>
 * <tr><td>what could not be judged</td><td>notifications of the invocation, at level {@code note}: no result, for nothing has
 *   passed</td></tr>
 * </table>
 *
 * <p>Braces are doubled in messages, as SARIF asks for, and an invisible word joiner keeps brackets from being a link. Half of a
 * surrogate pair is U+FFFD. Equal reports give equal bytes. This class is immutable and thread-safe.
 */
public final class SarifWriter {

    private static final SarifWriter PRETTY = new SarifWriter(OkrJsonWriter.PRETTY, null, null, null);
    private static final SarifWriter COMPACT = new SarifWriter(OkrJsonWriter.COMPACT, null, null, null);

    private final OkrJsonWriter json;
    private final @Nullable OkrDocument document;
    private final @Nullable URI artifact;
    private final @Nullable URI manual;

    private SarifWriter(
            OkrJsonWriter json, @Nullable OkrDocument document, @Nullable URI artifact, @Nullable URI manual) {
        this.json = json;
        this.document = document;
        this.artifact = artifact;
        this.manual = manual;
    }

    /** {@return a writer of documents for people, with messages in English} */
    public static SarifWriter pretty() {
        return PRETTY;
    }

    /** {@return a writer of documents without any space, with messages in English} */
    public static SarifWriter compact() {
        return COMPACT;
    }

    /**
     * Returns this writer with messages in another language.
     *
     * @param other the language; English is written where it is not built in
     * @return the writer
     */
    public SarifWriter in(Language other) {
        return new SarifWriter(json.in(other), document, artifact, manual);
    }

    /**
     * Returns this writer, telling line and column of each finding in the document that the program was read from.
     *
     * @param read the document
     * @param address where others find it: best relative to the root of the repository, such as {@code plans/city.json}
     * @return the writer
     */
    public SarifWriter locating(OkrDocument read, URI address) {
        return new SarifWriter(json, requireNonNull(read, "document"), requireNonNull(address, "address"), manual);
    }

    /**
     * Returns this writer, telling where the manual of the built-in rules is.
     *
     * @param page the address of the page on rules, which has an anchor with the id of each
     * @return the writer
     * @throws IllegalArgumentException if the address is not absolute, which SARIF demands
     */
    public SarifWriter documentedAt(URI page) {
        checkArgument(page.isAbsolute(), "SarifWriter: page must be absolute: %s", page);
        return new SarifWriter(json, document, artifact, page);
    }

    /**
     * Writes findings.
     *
     * @param report the findings, of the program of the document if there is one
     * @return the document
     */
    public String write(FindingsReport report) {
        return json.text(
                new SarifRun(report, document, artifact, Optional.ofNullable(manual), json.language()), SarifViews.LOG);
    }
}
