package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * How much of everything a document may hold: what bounds time and memory when a stranger's document is read.
 *
 * <p>Limits are compared after reading as little as needed; a document within all of them needs memory in proportion to
 * its length. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * JsonLimits small = JsonLimits.DEFAULT.withDocumentBytes(1 << 20);
 * OkrJsonReader.of(small).read(in);
 * }</pre>
 */
public final class JsonLimits {

    /**
     * The limits that hold where none are given: 64 levels, texts of 100,000 characters, numbers of 100 digits before
     * and 100 after the decimal point, 64 MiB, 5 million values, 1,000 reported problems.
     */
    public static final JsonLimits DEFAULT = new JsonLimits(64, 100_000, 100, 64L << 20, 5_000_000, 1_000);

    private final int depth;
    private final int textLength;
    private final int numberDigits;
    private final long documentBytes;
    private final int values;
    private final int problems;

    private JsonLimits(int depth, int textLength, int numberDigits, long documentBytes, int values, int problems) {
        this.depth = positive("depth", depth);
        this.textLength = positive("textLength", textLength);
        this.numberDigits = positive("numberDigits", numberDigits);
        checkArgument(documentBytes > 0, "JsonLimits: documentBytes must be positive: %s", documentBytes);
        this.documentBytes = documentBytes;
        this.values = positive("values", values);
        this.problems = positive("problems", problems);
    }

    private static int positive(String property, int limit) {
        checkArgument(limit > 0, "JsonLimits: %s must be positive: %s", property, limit);
        return limit;
    }

    /** {@return how deep objects and arrays may be nested; no program needs more than 9} */
    public int depth() {
        return depth;
    }

    /** {@return how many UTF-16 units a text may have} */
    public int textLength() {
        return textLength;
    }

    /** {@return how many digits a number may have before the decimal point, and how many after it} */
    public int numberDigits() {
        return numberDigits;
    }

    /** {@return how many bytes a document may have; characters where it is read from a Reader or a String} */
    public long documentBytes() {
        return documentBytes;
    }

    /** {@return how many objects, arrays, texts and other values a document may have} */
    public int values() {
        return values;
    }

    /** {@return how many problems are collected before reading stops} */
    public int problems() {
        return problems;
    }

    /**
     * Returns these limits with another depth.
     *
     * @param limit how deep objects and arrays may be nested, at least 1
     * @return the limits
     */
    public JsonLimits withDepth(int limit) {
        return new JsonLimits(limit, textLength, numberDigits, documentBytes, values, problems);
    }

    /**
     * Returns these limits with another length of texts.
     *
     * @param limit how many UTF-16 units a text may have, at least 1
     * @return the limits
     */
    public JsonLimits withTextLength(int limit) {
        return new JsonLimits(depth, limit, numberDigits, documentBytes, values, problems);
    }

    /**
     * Returns these limits with another length of numbers.
     *
     * @param limit how many digits a number may have before the decimal point, and how many after it, at least 1
     * @return the limits
     */
    public JsonLimits withNumberDigits(int limit) {
        return new JsonLimits(depth, textLength, limit, documentBytes, values, problems);
    }

    /**
     * Returns these limits with another length of documents.
     *
     * @param limit how many bytes a document may have, at least 1
     * @return the limits
     */
    public JsonLimits withDocumentBytes(long limit) {
        return new JsonLimits(depth, textLength, numberDigits, limit, values, problems);
    }

    /**
     * Returns these limits with another number of values.
     *
     * @param limit how many values a document may have, at least 1
     * @return the limits
     */
    public JsonLimits withValues(int limit) {
        return new JsonLimits(depth, textLength, numberDigits, documentBytes, limit, problems);
    }

    /**
     * Returns these limits with another number of problems.
     *
     * @param limit how many problems are collected before reading stops, at least 1
     * @return the limits
     */
    public JsonLimits withProblems(int limit) {
        return new JsonLimits(depth, textLength, numberDigits, documentBytes, values, limit);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof JsonLimits other && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return all limits} */
    @Override
    public String toString() {
        return "JsonLimits[depth=" + depth + ", textLength=" + textLength + ", numberDigits=" + numberDigits
                + ", documentBytes=" + documentBytes + ", values=" + values + ", problems=" + problems + "]";
    }
}
