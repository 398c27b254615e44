package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okr4j.program.Change;
import org.okr4j.statement.Span;
import org.okr4j.text.Message;

/**
 * A finding while a rule still fills it in. It counts once {@link #report} is called:
 *
 * <pre>{@code
 * context.finding(keyResult.text()).at("owner").evidence("weight", keyResult.weight()).report();
 * }</pre>
 *
 * <p>It is not thread-safe.
 */
public final class FindingDraft {

    private final Rule<?> rule;
    private final EffectiveSetting setting;
    private final Subject<?> subject;
    private final Scene scene;
    private final ReportCollector collector;
    private final Object[] arguments;
    private final Map<String, String> evidence = new LinkedHashMap<>();
    private ImmutableList<Change> fix = ImmutableList.of();
    private String property = "";
    private @Nullable Message message;
    private @Nullable Span span;

    FindingDraft(
            Rule<?> rule,
            EffectiveSetting setting,
            Subject<?> subject,
            Scene scene,
            ReportCollector collector,
            Object... arguments) {
        this.rule = rule;
        this.setting = setting;
        this.subject = subject;
        this.scene = scene;
        this.collector = collector;
        this.arguments = arguments.clone();
    }

    /**
     * Sets the property of the subject that is wrong; the subject as a whole by default.
     *
     * @param property a path from the subject, such as {@code owner} or {@code keyResults[1].measure}
     * @return this draft
     */
    public FindingDraft at(String property) {
        this.property = requireNonNull(property, "property");
        return this;
    }

    /**
     * Sets where the words stand that are wrong; no place by default.
     *
     * @param span their place in the text at the property
     * @return this draft
     */
    public FindingDraft span(Span span) {
        this.span = requireNonNull(span, "span");
        return this;
    }

    /**
     * Sets what is wrong and what to do next; the rule's own message by default.
     *
     * @param template a template, or the key of one in the phrasebooks
     * @param arguments what the template's places hold
     * @return this draft
     */
    public FindingDraft message(String template, Object... arguments) {
        this.message = Message.of(template, arguments);
        return this;
    }

    /**
     * Adds a value that led to the finding.
     *
     * @param name what the value is
     * @param value the value, which is kept as text
     * @return this draft
     */
    public FindingDraft evidence(String name, Object value) {
        evidence.put(requireNonNull(name, "name"), text(requireNonNull(value, "value")));
        return this;
    }

    /**
     * Proposes what would mend it; nothing by default. What the cycle of the subject keeps from being changed is not
     * proposed.
     *
     * @param first a change
     * @param more what has to be done after it, in this order
     * @return this draft
     */
    public FindingDraft fix(Change first, Change... more) {
        this.fix = ImmutableList.<Change>builder().add(first).add(more).build();
        return this;
    }

    /** Reports the finding. */
    public void report() {
        Finding.Builder finding = Finding.builder()
                .rule(rule.id())
                .severity(setting.severity())
                .blocksPublishing(setting.blocksPublishing())
                .location(subject.at(property))
                .message(message == null ? Message.of(rule.template(), arguments) : message)
                .putAllEvidence(evidence)
                .addAllFix(scene.permits(fix, subject) ? fix : ImmutableList.of());
        if (span != null) {
            finding.span(span);
        }
        collector.finding(finding.build());
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
