package org.okr4j;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.okr4j.calendar.DateRange;

/** What holds for the code of okr-core as a whole, and why. A rule about a package that has no type yet holds. */
@AnalyzeClasses(locations = ArchitectureTest.MainClasses.class)
class ArchitectureTest {

    /**
     * Raising it needs a reason: whoever learns the library has to learn them all. It was raised from 200 when dependencies,
     * conversations, retrospectives, KPIs and the edits of all of them came, most of which are values of one screen; and from
     * 265 with what a rollout records: rituals, meetings, trainings, activities, indicators, oversight bodies, again values,
     * and with what judges a rollout; and from 300 with the meetings and reports that are due, and with agendas; and from 345 with
     * suppressions, baselines, what profiles differ in, samples and the focus test; and from 370 with the records that rules ask for, the
     * one way to find the name that was meant, and the pages of dashboards and their rows; metric feeds, which are three types to
     * connect a source and five to read it; and portfolios with what could stop.
     */
    private static final int MOST_PUBLIC_TYPES = 413;

    /** The packages of okr-core, from the first facts to the last presentation; each may use only those above it. */
    private static final List<Layer> LAYERS = List.of(
            new Layer(
                    "org.okr4j.internal",
                    "it is arithmetic, storage and the handling of words and signs, and knows nothing of the domain"),
            new Layer("org.okr4j.text", "a message carries its arguments and must not know what they mean"),
            new Layer("org.okr4j.value", "a number means the same whoever reports it"),
            new Layer("org.okr4j.calendar", "dates exist before anybody is organized around them"),
            new Layer("org.okr4j.organization", "people and units exist before they have objectives"),
            new Layer("org.okr4j.metric", "how something is measured does not depend on who wants it"),
            new Layer("org.okr4j.objective", "an objective is a fact: it is judged elsewhere"),
            new Layer("org.okr4j.cadence", "rituals and their records are facts: compliance is computed elsewhere"),
            new Layer("org.okr4j.roadmap", "a plan and its progress are facts: whether a phase may start is not"),
            new Layer("org.okr4j.program", "the aggregate holds facts, and facts never judge"),
            new Layer("org.okr4j.feed", "a feed proposes facts, and does not know what they will be worth"),
            new Layer(
                    "org.okr4j.statement", "the reader of sentences proposes facts, and does not score or check them"),
            new Layer("org.okr4j.sample", "a sample is a text that is read, scored and judged like anybody's"),
            new Layer("org.okr4j.scoring", "a score is computed from facts, and no rule may sway it"),
            new Layer("org.okr4j.alignment", "impact and drafts follow from facts and scores, not from rules"),
            new Layer(
                    "org.okr4j.portfolio", "what work is good for follows from facts and impact, and no rule sways it"),
            new Layer("org.okr4j.adoption", "rollout figures follow from facts and scores, not from rules"),
            new Layer("org.okr4j.rule", "the language of rules must not know any rule"),
            new Layer("org.okr4j.rule.catalog", "the built-in rules are written as a user's own, without the doors"),
            new Layer("org.okr4j", "the doors answer with values; how these are presented is the reader's choice"),
            new Layer("org.okr4j.report", "presentation comes last, and no judgement depends on it"),
            new Layer("org.okr4j.report.dashboard", "a page puts together what is judged and drawn elsewhere"),
            new Layer("org.okr4j.report.summary", "words come after the pages, which choose what is seen"));

    /** Calls that have a sibling with an explicit locale, zone or charset. */
    private static final Set<String> DEFAULTS = Set.of(
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.lang.String.<init>([B)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.time.ZoneId.systemDefault()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.util.TimeZone.getDefault()");

    @ArchTest
    static final ArchRule everyPackageIsInTheTable = classes()
            .should(be("in a package of the table above", ArchitectureTest::isInTable))
            .because("a package without a place in the order would end in a cycle");

    @ArchTest
    static void eachPackageUsesOnlyThoseAboveIt(JavaClasses classes) {
        for (int i = 0; i < LAYERS.size(); i++) {
            Layer layer = LAYERS.get(i);
            List<Layer> below = LAYERS.subList(i + 1, LAYERS.size());
            noClasses()
                    .that()
                    .resideInAPackage(layer.name())
                    .should()
                    .dependOnClassesThat(describe("are below it in the table", type -> isIn(below, type)))
                    .because(layer.reason())
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.okr4j.(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that use each other are one package");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .should(be("in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
            .because("NullAway looks only where it is asked to");

    @ArchTest
    static final ArchRule nothingGeneratedIsPublic = classes()
            .that()
            .haveNameMatching(".*[.$](Immutable|With)[A-Z]\\w*(\\$\\w+)*")
            .should()
            .notBePublic()
            .because("generated types are how values are made, not what users program against");

    @ArchTest
    static final ArchRule generatorIsInvisibleToConsumers = CompositeArchRule.of(classes()
                    .that()
                    .areNotAnnotations()
                    .should(be("free of settings of the generator", ArchitectureTest::setsNothing)))
            .and(members().should(be("free of settings of the generator", ArchitectureTest::setsNothing)))
            .because("javac warns consumers of an annotation element when the annotation is not on their path");

    @ArchTest
    static final ArchRule noFloatingPointInSignatures = members()
            .that(describe("users see", ArchitectureTest::isVisible))
            .should(be("without floating point", ArchitectureTest::isExact))
            .because("scores are exact: a double calls one in twelve scores of exactly 0.7 below 0.7");

    @ArchTest
    static final ArchRule noClock = noClasses()
            .should()
            .accessTargetWhere(describe("reads the clock", ArchitectureTest::readsClock))
            .orShould(dependOn("java.time.Clock", "java.time.InstantSource", "java.util.Date", "java.util.Calendar"))
            .because("every date is handed in, so that the same question has the same answer tomorrow");

    @ArchTest
    static final ArchRule noDefaultLocaleZoneOrCharset = noClasses()
            .should()
            .accessTargetWhere(describe("uses a default of the machine", ArchitectureTest::usesDefault))
            .orShould(dependOn("java.util.ResourceBundle", "java.io.FileReader", "java.io.FileWriter"))
            .because("the same program must read and write the same in every country");

    @ArchTest
    static final ArchRule noReflection = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..")
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .because("nothing may need to be opened, and native images must work without settings");

    @ArchTest
    static final ArchRule noLogging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
            .orShould(dependOn("java.lang.System$Logger"))
            .because("a library answers its caller; it does not write into the caller's log");

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noMutableStaticState = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("everything is a value, and nothing is configured globally");

    @ArchTest
    static void exportsEveryPackageWithPublicTypesButInternal(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.getModifiers().contains(PUBLIC))
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("org.okr4j.internal"))
                        .collect(Collectors.toSet()))
                .as("what module-info.java exports")
                .isEqualTo(exportedPackages());
    }

    @ArchTest
    static void exportsFewTypes(JavaClasses classes) {
        Set<String> exported = exportedPackages();

        assertThat(classes.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
                        .filter(type -> exported.contains(type.getPackageName()))
                        .map(JavaClass::getName))
                .as("public types of okr-core")
                .hasSizeBetween(1, MOST_PUBLIC_TYPES);
    }

    private record Layer(String name, String reason) {}

    /** The classes of okr-core themselves, be they on the class path or on the module path. */
    static final class MainClasses implements LocationProvider {

        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(root()));
        }

        static URI root() {
            return URI.create(DateRange.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString());
        }
    }

    private static Set<String> exportedPackages() {
        try (InputStream in = Files.newInputStream(Path.of(MainClasses.root()).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInTable(JavaClass type) {
        return isIn(LAYERS, type);
    }

    private static boolean isIn(List<Layer> layers, JavaClass type) {
        return layers.stream().anyMatch(layer -> layer.name().equals(type.getPackageName()));
    }

    private static boolean setsNothing(HasAnnotations<?> element) {
        return element.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().getPackageName().startsWith("org.immutables"))
                .noneMatch(annotation -> annotation.getProperties().keySet().stream()
                        .anyMatch(annotation::hasExplicitlyDeclaredProperty));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            default -> false;
        };
    }

    private static boolean usesDefault(JavaAccess<?> access) {
        return DEFAULTS.contains(access.getTarget().getFullName());
    }

    private static boolean isExact(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream()
                .map(type -> type.getBaseComponentType().getName())
                .noneMatch(Set.of("double", "float", "java.lang.Double", "java.lang.Float")::contains);
    }

    private static boolean isVisible(JavaMember member) {
        return isOpen(member) && isVisible(member.getOwner());
    }

    private static boolean isVisible(JavaClass type) {
        return isOpen(type)
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isOpen(HasModifiers element) {
        return element.getModifiers().contains(PUBLIC) || element.getModifiers().contains(PROTECTED);
    }

    private static ArchCondition<JavaClass> dependOn(String... names) {
        Set<String> all = Set.of(names);
        return dependOnClassesThat(describe("are " + String.join(", ", names), type -> all.contains(type.getName())));
    }

    private static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> be(
            String description, Predicate<T> test) {
        return ArchCondition.from(describe("be " + description, test));
    }
}
