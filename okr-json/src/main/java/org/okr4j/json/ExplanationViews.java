package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Operation;
import org.okr4j.value.Ratio;

/** Where numbers come from. */
final class ExplanationViews {

    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    /** Lines hold lines, and so the view of a line has to be there before it is made. */
    private static final View<Explanation> PART = new View<>() {
        @Override
        public void write(Explanation explanation, DocumentWriter out) throws IOException {
            EXPLANATION.write(explanation, out);
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return EXPLANATION.schema(definitions);
        }
    };

    static final View<Explanation> EXPLANATION = Outline.of(Explanation.class)
            .required("text", Views.MESSAGE, Explanation::text)
            .required("operation", WordCodec.of(Operation.class), Explanation::operation)
            .optional(
                    "value", Scalars.DECIMAL, explanation -> explanation.value().map(Ratio::toDecimal))
            .optional("exact", Views.TEXT, ExplanationViews::exact)
            .optional(
                    "weight",
                    Scalars.DECIMAL,
                    explanation -> explanation.weight().map(Ratio::toDecimal))
            .list("parts", PART, Explanation::parts)
            .build();

    private ExplanationViews() {}

    /** The fraction, where the decimal, which has nine places, is not the same number. */
    private static Optional<Ratio> exact(Explanation explanation) {
        return explanation
                .value()
                .filter(ratio -> BILLION.mod(ratio.denominator()).signum() != 0);
    }
}
