package org.okr4j.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object, as it is written.
 *
 * @param key its name, ready to be written
 * @param view how its value is written
 * @param isRequired whether it is always there
 * @param since the version of the format that brought it
 * @param getter gives its value
 * @param <T> the type of the object
 * @param <V> the type of the value
 */
record Field<T, V>(SerializedString key, View<? super V> view, boolean isRequired, int since, Getter<T, V> getter) {

    /** A property that has been there from the first version on. */
    Field(String name, View<? super V> view, boolean isRequired, Getter<T, V> getter) {
        this(new SerializedString(name), view, isRequired, FormatVersion.FIRST, getter);
    }

    String name() {
        return key.getValue();
    }

    /** The same property, brought by a later version. */
    Field<T, V> since(int version) {
        return new Field<>(key, view, isRequired, version, getter);
    }

    void write(T object, DocumentWriter out) throws IOException {
        V value = getter.get(object);
        if (value != null) {
            out.name(key);
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
