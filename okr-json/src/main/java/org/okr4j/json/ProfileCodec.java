package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okr4j.rule.Profile;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.scoring.ScoringPolicy;

/** What an organization expects, by the name of the profile that it extends. */
final class ProfileCodec {

    static final String EXTENDS = "extends";
    static final String RULES = "rules";
    static final String UNITS = "units";
    static final String SUPPRESSIONS = "suppressions";

    private static final String ID = "id";
    private static final String SCORING_POLICY = "scoringPolicy";

    private static final Codec<ImmutableMap<String, Placed<SettingForm>>> SETTINGS =
            new ByNameCodec<>(Placed.of(SettingForm.SETTING));

    private static final Codec<ScoringPolicy> POLICY = WordCodec.of(ScoringPolicies.all(), ScoringPolicy::name);

    private ProfileCodec() {}

    /** Profiles that extend a built-in one or one of some others, which win over a built-in one of their name. */
    static Codec<Profile> of(Iterable<Profile> others) {
        Map<String, Profile> known = new LinkedHashMap<>(Maps.uniqueIndex(Profiles.all(), Profile::id));
        others.forEach(profile -> known.put(profile.id(), profile));
        return new MappedCodec<>(
                form(new Base(WordCodec.of(known.values(), Profile::id))), ProfileForm::toProfile, ProfileForm::of);
    }

    private static Codec<ProfileForm> form(Codec<Profile> base) {
        return Shape.<ProfileForm, ProfileForm.Builder>named("Profile", ProfileForm.Builder::new)
                .required(
                        "okrProfile",
                        FormatVersion.PROFILE,
                        form -> FormatVersion.PROFILE.current(),
                        (builder, version) -> {})
                .required(ID, Scalars.NAME, ProfileForm::id, ProfileForm.Builder::id)
                .required(EXTENDS, base, ProfileForm::base, ProfileForm.Builder::base)
                .optional(SCORING_POLICY, POLICY, ProfileForm::scoringPolicy, ProfileForm.Builder::scoringPolicy)
                .defaulted(RULES, SETTINGS, ImmutableMap.of(), ProfileForm::rules, ProfileForm.Builder::rules)
                .defaulted(
                        UNITS,
                        new ByNameCodec<>(Placed.of(SETTINGS)),
                        ImmutableMap.of(),
                        ProfileForm::units,
                        ProfileForm.Builder::units)
                .defaulted(
                        SUPPRESSIONS,
                        new ListCodec<>(Placed.of(SuppressionCodec.SUPPRESSION)),
                        ImmutableList.of(),
                        ProfileForm::suppressions,
                        ProfileForm.Builder::suppressions)
                .constrained(KnownRules.OF_BASE)
                .build(ProfileForm.Builder::build);
    }

    /** The name of a profile: one of those that are known where it is read, and any where it is written. */
    private record Base(Codec<Profile> known) implements Codec<Profile> {

        @Override
        public @Nullable Profile read(DocumentReader in) throws IOException {
            return known.read(in);
        }

        @Override
        public void write(Profile profile, DocumentWriter out) throws IOException {
            out.text(profile.id());
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return Scalars.NAME.schema(definitions);
        }
    }
}
