package org.okr4j.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object, as it is written.
 *
 * @param name its name
 * @param view how its value is written
 * @param isRequired whether it is always there
 * @param since the version of the format that brought it
 * @param getter gives its value
 * @param <T> the type of the object
 * @param <V> the type of the value
 */
record Field<T, V>(String name, View<? super V> view, boolean isRequired, int since, Getter<T, V> getter) {

    /** A property that has been there from the first version on. */
    Field(String name, View<? super V> view, boolean isRequired, Getter<T, V> getter) {
        this(name, view, isRequired, FormatVersion.FIRST, getter);
    }

    /** The same property, brought by a later version. */
    Field<T, V> since(int version) {
        return new Field<>(name, view, isRequired, version, getter);
    }

    void write(T object, DocumentWriter out) throws IOException {
        V value = getter.get(object);
        if (value != null) {
            out.name(name);
            view.write(value, out);
        }
    }

    /**
     * Gives the value of a property.
     *
     * @param <T> the type of the object
     * @param <V> the type of the value
     */
    @FunctionalInterface
    interface Getter<T, V> {

        /** The value, or null where the property is left out. */
        @Nullable
        V get(T object);
    }
}
