package org.okr4j.text;

import java.math.BigDecimal;

/** A value that is one number, so that a message can print it as a decimal or as a percentage. */
public interface Numeric {

    /**
     * Returns the number as a decimal.
     *
     * @return the number without trailing zeros; where it has no finite decimal, rounded toward negative infinity to 9
     *     decimals
     */
    BigDecimal toBigDecimal();
}
