package org.okr4j.examples.input;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.json.OkrDocument;
import org.okr4j.rule.catalog.Profiles;

/** A program that comes with the examples, the date it is told as of, and the profile it is meant for. */
public enum Sample {
    /** A city government in the eighth week of the roadmap in four phases. */
    CITY("/org/okr4j/examples/city.json", LocalDate.of(2026, 11, 20), "government"),
    /** A company of seven departments in its second quarter. */
    COMPANY("/org/okr4j/examples/company.json", LocalDate.of(2026, 11, 27), "crossDepartment"),
    /** A small museum that has written its first objectives in a hurry, before anybody has read them who knows how it is done. */
    MUSEUM("/org/okr4j/examples/museum.json", LocalDate.of(2027, 5, 14), "recommended");

    private final String resource;
    private final LocalDate asOf;
    private final String profile;

    Sample(String resource, LocalDate asOf, String profile) {
        this.resource = resource;
        this.asOf = asOf;
        this.profile = profile;
    }

    /** {@return the program, to be evaluated as of its own date} */
    public Input read() {
        try (InputStream stream = requireNonNull(Sample.class.getResourceAsStream(resource), resource)) {
            return new Input(
                    OkrDocument.read(stream),
                    Optional.empty(),
                    Profiles.byId(profile).orElseThrow(),
                    asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
