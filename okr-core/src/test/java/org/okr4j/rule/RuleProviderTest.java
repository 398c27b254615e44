package org.okr4j.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.ScoringPolicies;

/** The providers in here are public, as they have to be. */
class RuleProviderTest {

    @TempDir
    Path directory;

    @Test
    void findsTheRulesOfAllProviders() throws IOException {
        RuleSet rules = RuleSet.provided(loader(Lawful.class, Careful.class));

        assertThat(rules).hasToString("[acme-brief, acme-plain, acme-short]");
        assertThat(Profile.builder("acme", ScoringPolicies.STANDARD)
                        .rules(rules)
                        .build()
                        .check(Sample.objective("p1", "parks"))
                        .findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("acme-brief", "acme-plain", "acme-short");
    }

    @Test
    void findsNothingWhereNobodyProvides() throws IOException {
        assertThat(RuleSet.provided(loader()).rules()).isEmpty();
    }

    @Test
    void namesBothWhoProvideARuleInWhateverOrderTheyAreFound() throws IOException {
        for (ClassLoader loader : List.of(loader(Lawful.class, Rival.class), loader(Rival.class, Lawful.class))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleSet.provided(loader))
                    .withMessage("RuleSet: id must be provided once: acme-short is provided by"
                            + " org.okr4j.rule.RuleProviderTest$Lawful and org.okr4j.rule.RuleProviderTest$Rival");
        }
    }

    @Test
    void doesNotHideThatAProviderCannotBeMade() throws IOException {
        ClassLoader loader = loader(Broken.class);

        assertThatExceptionOfType(ServiceConfigurationError.class).isThrownBy(() -> RuleSet.provided(loader));
    }

    @Test
    void putsEachRuleInThePlaceOfTheOneWithItsId() {
        RuleSet first = RuleSet.of(new Lawful().rules());
        Rule<Objective> other = rule("acme-short");
        Profile profile = Profile.builder("acme", ScoringPolicies.STANDARD)
                .rules(first)
                .rules(RuleSet.of(other))
                .build();

        assertThat(profile.rules().rule(other.id())).containsSame(other);
        assertThat(profile.rules().size()).isEqualTo(2);
    }

    /** A loader that finds some providers, none of which belongs to the module of the library. */
    private ClassLoader loader(Class<?>... providers) throws IOException {
        Path file = Files.createTempFile(directory, "services", "");
        Files.write(file, Stream.of(providers).map(Class::getName).toList(), UTF_8);
        return new Elsewhere(file.toUri().toURL());
    }

    private static Rule<Objective> rule(String id) {
        return Rule.forEach(Objective.class)
                .id(id)
                .because("We say so.")
                .check((objective, context) -> context.report("Always."));
    }

    public static final class Lawful implements RuleProvider {
        @Override
        public Iterable<Rule<?>> rules() {
            return List.of(rule("acme-short"), rule("acme-brief"));
        }
    }

    public static final class Careful implements RuleProvider {
        @Override
        public Iterable<Rule<?>> rules() {
            return List.of(rule("acme-plain"));
        }
    }

    public static final class Rival implements RuleProvider {
        @Override
        public Iterable<Rule<?>> rules() {
            return List.of(rule("acme-short"));
        }
    }

    public static final class Broken implements RuleProvider {
        public Broken() {
            throw new IllegalStateException("Oh.");
        }

        @Override
        public Iterable<Rule<?>> rules() {
            return List.of();
        }
    }

    private static final class Elsewhere extends ClassLoader {

        private static final String HERE = RuleProviderTest.class.getName();

        private final URL services;

        Elsewhere(URL services) {
            super(RuleProviderTest.class.getClassLoader());
            this.services = services;
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.enumeration(List.of(services));
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(HERE)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream in = RuleProviderTest.class.getResourceAsStream(file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
