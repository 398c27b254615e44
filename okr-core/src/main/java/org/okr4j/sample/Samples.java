package org.okr4j.sample;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.text.Language;

/**
 * Sample objectives of seven functions that most organizations have, two of each, with three key results, in English and in
 * Spanish. Both languages say the same.
 *
 * <pre>{@code
 * SampleObjective sample = Samples.of(BusinessFunction.FINANCE, Language.ENGLISH).get(0);
 * sample.title();    // Leaders decide on money with figures of the same week
 * Objective draft = sample.toObjective(ObjectiveId.of("money"), unit, cycle, owner);
 * }</pre>
 *
 * <p>With an owner and a link upward, such a draft is clean under the rules of the {@code recommended} profile, and it
 * remains so once people have put their own aims, figures and names into it. Put
 * forward as it is, the rule {@code objective-is-not-copied-from-a-sample} finds it.
 */
public final class Samples {

    private Samples() {}

    /**
     * Returns the samples of one function.
     *
     * @param function what a department does
     * @param language the language
     * @return the samples, none in another language than English and Spanish
     */
    public static ImmutableList<SampleObjective> of(BusinessFunction function, Language language) {
        requireNonNull(function, "function");
        return all(language).stream()
                .filter(sample -> sample.function() == function)
                .collect(toImmutableList());
    }

    /**
     * Returns the samples of all functions.
     *
     * @param language the language
     * @return the samples by function, none in another language than English and Spanish
     */
    public static ImmutableList<SampleObjective> all(Language language) {
        requireNonNull(language, "language");
        if (language.equals(Language.ENGLISH)) {
            return English.ALL;
        }
        return language.equals(Language.SPANISH) ? Spanish.ALL : ImmutableList.of();
    }

    /** Read when first asked for. */
    private static final class English {
        static final ImmutableList<SampleObjective> ALL = SampleFile.read(Language.ENGLISH);
    }

    /** Read when first asked for. */
    private static final class Spanish {
        static final ImmutableList<SampleObjective> ALL = SampleFile.read(Language.SPANISH);
    }
}
