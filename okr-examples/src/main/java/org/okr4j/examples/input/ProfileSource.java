package org.okr4j.examples.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.okr4j.examples.words.Words;
import org.okr4j.json.JsonLimits;
import org.okr4j.json.OkrJsonException;
import org.okr4j.json.OkrJsonReader;
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleSet;
import org.okr4j.rule.catalog.Profiles;

/**
 * Where a profile comes from: it is built in, or stands in a file.
 *
 * @param builtIn the profile; empty if it stands in a file
 * @param file the file of one that is not built in
 */
public record ProfileSource(Optional<Profile> builtIn, Path file) {

    /**
     * Reads the profile.
     *
     * @param own rules that the profile is to have beside those that it has; a file may tune them, too
     * @param words the language of what may be wrong
     * @return the profile
     * @throws InputException if the file holds no profile; it names each place
     */
    public Profile read(RuleSet own, Words words) {
        return builtIn.map(profile -> with(own, profile)).orElseGet(() -> readFile(own, words));
    }

    private Profile readFile(RuleSet own, Words words) {
        try {
            return OkrJsonReader.of(JsonLimits.DEFAULT)
                    .withProfiles(Profiles.all().stream()
                            .map(profile -> with(own, profile))
                            .toArray(Profile[]::new))
                    .readProfile(file);
        } catch (OkrJsonException e) {
            throw Input.refused(file, e, words);
        } catch (IOException e) {
            throw Input.unreadable(file, e, words);
        }
    }

    /**
     * Returns a profile that has other rules, too.
     *
     * @param own the other rules
     * @param profile a profile
     * @return the profile, under the same id
     */
    public static Profile with(RuleSet own, Profile profile) {
        return own.size() == 0
                ? profile
                : profile.extend(profile.id()).rules(own).build();
    }
}
