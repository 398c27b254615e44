package org.okr4j.sample;

/** What a department does for the organization, whatever it is called there. {@link Samples} has objectives of each. */
public enum BusinessFunction {
    /** Winning customers. */
    SALES,
    /** Being known, and known for the right thing. */
    MARKETING,
    /** What the organization makes, and that it works. */
    PRODUCT_AND_TECHNOLOGY,
    /** Finding people, and keeping them. */
    PEOPLE,
    /** Where money goes, and that it comes in. */
    FINANCE,
    /** What customers get out of what they bought. */
    CUSTOMER_SUCCESS,
    /** What people learn, and that they use it. */
    LEARNING
}
