package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Id;

/**
 * Where in a program something is: a thing with an id, or the program itself, and a property of it.
 *
 * <p>A property is a path of names joined by dots, with places in lists in brackets, counted from 0: {@code
 * keyResults[1].owner}. It is empty where the thing itself is meant. What stands in a file at which line is no matter of
 * this type: the module that has read the file knows.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Location {

    private static final String STEP = "[A-Za-z][A-Za-z0-9-]*(\\[[0-9]+\\])*";
    private static final Pattern PROPERTY = Pattern.compile("(" + STEP + "(\\." + STEP + ")*)?");

    private final @Nullable Id subject;
    private final String property;

    private Location(@Nullable Id subject, String property) {
        requireNonNull(property, "property");
        checkArgument(
                PROPERTY.matcher(property).matches(),
                "Location: property must be names with [n], joined by dots: '%s'",
                property);
        this.subject = subject;
        this.property = property;
    }

    /**
     * Returns the location of a thing.
     *
     * @param subject the id of the thing
     * @return the location, with an empty property
     */
    public static Location of(Id subject) {
        return of(subject, "");
    }

    /**
     * Returns the location of a property of a thing.
     *
     * @param subject the id of the thing
     * @param property the path from the thing to the property, such as {@code keyResults[1].owner}; may be empty
     * @return the location
     * @throws IllegalArgumentException if the property is not such a path
     */
    public static Location of(Id subject, String property) {
        return new Location(requireNonNull(subject, "subject"), property);
    }

    /**
     * Returns the location of a property by its path from the program's root.
     *
     * @param property the path, such as {@code organization.units[2].parent}; empty for the program itself
     * @return the location, without a subject
     * @throws IllegalArgumentException if the property is not such a path
     */
    public static Location ofProgram(String property) {
        return new Location(null, property);
    }

    /** {@return the id of the thing, or empty where the path starts at the program's root} */
    public Optional<Id> subject() {
        return Optional.ofNullable(subject);
    }

    /** {@return the path from the subject, or from the program's root; empty for the thing itself} */
    public String property() {
        return property;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Location other
                && Objects.equals(subject, other.subject)
                && property.equals(other.property);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(subject) + property.hashCode();
    }

    /** {@return the thing and the property for people, such as {@code objective 'o1' keyResults[1].owner}} */
    @Override
    public String toString() {
        if (subject == null) {
            return property.isEmpty() ? "program" : property;
        }
        String thing = Ascii.toLowerCase(subject.kind()) + " '" + subject + "'";
        return property.isEmpty() ? thing : thing + " " + property;
    }
}
