package org.okr4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineEntry;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/**
 * The forms are kept in {@code src/test/resources/org/okr4j/report}. After an intended change they are written anew with {@code
 * mvn -pl okr-core test -Dtest=FindingsReportTest -Dgolden.renew}: read the difference before you commit it.
 */
class FindingsReportTest {

    /** What means something to a terminal, to Markdown, HTML, XML or JSON, or to those who turn writing around. */
    static final String HOSTILE =
            "# <b>x</b> `y` [z](http://a.b) ]]> &amp; \"q\" @ops \u001b[31m\u0007\u202e\n- {0} \ud800\\";

    private static final Path DIRECTORY = Path.of("src/test/resources/org/okr4j/report");
    private static final FindingsReport REPORT = Inspected.report();

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void isWrittenAsItWasBefore(String code) throws IOException {
        Phrasebook phrases = Phrasebook.of(Language.of(code));

        isGolden("findings-" + code + ".txt", REPORT.toText(phrases));
        isGolden("findings-" + code + ".md", REPORT.toMarkdown(phrases));
    }

    private static void isGolden(String name, String written) throws IOException {
        Path golden = DIRECTORY.resolve(name);
        if (System.getProperty("golden.renew") != null) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(golden, written, UTF_8);
        }
        assertThat(written).isEqualTo(Files.readString(golden, UTF_8));
    }

    @Test
    void putsFindingsOfARuleTogetherTheGravestFirst() {
        assertThat(REPORT.groups())
                .extracting(group -> group.severity() + " " + group.rule() + " "
                        + group.findings().size())
                .containsExactly(
                        "ERROR dependency-is-short 1",
                        "ERROR organization-is-known 1",
                        "WARNING key-result-is-light 1",
                        "WARNING objective-is-new 1",
                        "INFO kpi-is-known 2",
                        "INFO program-is-sound 1",
                        "INFO unit-is-small 1");
        assertThat(REPORT.groups().stream().flatMap(group -> group.findings().stream()))
                .containsExactlyElementsOf(REPORT.findings());
        assertThat(REPORT.groups()).filteredOn(FindingGroup::blocksPublishing).hasSize(1);
    }

    @Test
    void countsAndGrades() {
        assertThat(REPORT).hasToString("Mill & Sons: findings as of 2026-11-20: 2 errors, 2 warnings, 4 infos");
        assertThat(REPORT.hasAtLeast(Severity.ERROR)).isTrue();
        assertThat(empty().hasAtLeast(Severity.INFO)).isFalse();
    }

    @Test
    void proposesWhatAFixWouldChange() {
        Finding heavy =
                REPORT.report().findings(RuleId.of("key-result-is-light")).get(0);

        assertThat(REPORT.proposals(heavy))
                .extracting(Message::toString)
                .containsExactly("Key result 'kr-heat': from 2026-11-20 on, the weight is 0 instead of 1: too heavy");
        assertThat(FindingsReport.of(REPORT.report(), Inspected.PROFILE).proposals(heavy))
                .isEmpty();
    }

    @Test
    void countsOnlyWhatIsNewAgainstABaseline() {
        Baseline all = Baseline.of(REPORT.report());
        FindingsReport known = REPORT.against(all);
        BaselineEntry gone = new BaselineEntry(RuleId.of("bread-is-old"), Optional.empty(), "", 3);
        BaselineEntry open = new BaselineEntry(RuleId.of("objective-is-new"), Optional.of(Mill.FLOUR), "title", 2);
        BaselineEntry first = all.entries().get(0);
        FindingsReport mixed = REPORT.against(Baseline.ofEntries(List.of(first, gone, open)));

        assertThat(known.findings()).isEmpty();
        assertThat(known.hasAtLeast(Severity.INFO)).isFalse();
        assertThat(known.summary())
                .extracting(Message::toString)
                .containsExactly(
                        "Profile inspector: 0 errors, 0 warnings, 0 infos.",
                        "No rule found anything new.",
                        "Suppressed: 1.",
                        "Known from the baseline: 8; gone since: 0; not judged now: 0.");
        assertThat(mixed.findings()).hasSize(7);
        assertThat(mixed.report()).isEqualTo(REPORT.report());
        assertThat(Phrasebook.spanish().render(mixed.summary().get(2)))
                .isEqualTo("Conocidos por la línea base: 1; desaparecidos desde entonces: 3; sin evaluar ahora: 2.");
        assertThat(mixed.comparison()).isPresent();
        assertThat(REPORT.comparison()).isEmpty();
    }

    @Test
    void knowsNoUnitsOfADraft() {
        RuleReport found =
                Inspected.PROFILE.check(Inspected.PROGRAM.objective(Mill.OVEN).orElseThrow());

        assertThat(FindingsReport.of(found, Inspected.PROFILE).toText(Phrasebook.english()))
                .startsWith("""
                        Findings
                        Profile inspector: 0 errors, 1 warning, 0 infos.

                        warning: key-result-is-light (blocks publishing)
                          the inspector asks for it
                          - “Hot nights” weighs 1.
                            kr-heat, weight

                        Not evaluated
                        """);
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(empty().toText(Phrasebook.english())).isEqualTo("""
                Findings
                Profile inspector: 0 errors, 0 warnings, 0 infos.
                No rule found anything wrong.
                """);
        assertThat(empty().toMarkdown(Phrasebook.spanish())).isEqualTo("""
                # Hallazgos

                Perfil inspector: 0 errores, 0 advertencias, 0 de información.

                Ninguna regla encontró nada que corregir.
                """);
    }

    @Test
    void whateverAProgramHoldsIsText() {
        FindingsReport report = Inspected.report(hostile());
        String shown = "# <b>x</b> `y` [z](http://a.b) ]]> &amp; \"q\" @ops \ufffd[31m\ufffd\ufffd - {0} \ufffd\\";

        String text = report.toText(Phrasebook.english());
        assertThat(text.codePoints().filter(Character::isISOControl)).containsOnly((int) '\n');
        assertThat(text.codePoints()).noneMatch(codePoint -> Character.getType(codePoint) == Character.FORMAT);
        assertThat(text)
                .startsWith(shown + ": findings as of 2026-11-20\n")
                .contains("\n  - “" + shown + "” is old.\n    " + shown + ": o-bread, title, characters 1 to 5\n");
        String markdown = report.toMarkdown(Phrasebook.english());
        assertThat(MarkdownReader.text(markdown))
                .startsWith(shown + ": findings as of 2026-11-20")
                .contains("“" + shown + "” is old." + shown + ": , , characters 1 to 5");
        assertThat(MarkdownReader.nodes(markdown))
                .isSubsetOf("Document", "Heading", "Paragraph", "BulletList", "ListItem", "Code");
        assertThat(MarkdownReader.linkedAddresses(markdown)).isEmpty();
    }

    private static OkrProgram hostile() {
        return OkrProgram.builder()
                .organization(Mill.ORGANIZATION
                        .withName(HOSTILE)
                        .withUnits(Mill.unit("mill", HOSTILE, "none").withParent(Optional.empty())))
                .addCycle(Mill.cycle())
                .addObjective(Mill.objective("mill", Mill.BREAD, HOSTILE))
                .build();
    }

    @Test
    void groupsAreNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingGroup(Severity.INFO, RuleId.of("a"), Optional.empty(), ImmutableList.of()))
                .withMessage("Finding group 'a': findings must not be empty: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnjudgedGroup(Message.of("Why."), ImmutableList.of()))
                .withMessage("Unjudged group: entries must not be empty: []");
    }

    @Test
    void refusesNull() {
        new NullPointerTester()
                .setDefault(Profile.class, Inspected.PROFILE)
                .setDefault(RuleReport.class, REPORT.report())
                .testAllPublicStaticMethods(FindingsReport.class);
        new NullPointerTester()
                .setDefault(Finding.class, REPORT.findings().get(0))
                .testAllPublicInstanceMethods(REPORT);
    }

    private static FindingsReport empty() {
        return FindingsReport.of(RuleReport.of(List.of(), List.of()), Inspected.PROFILE);
    }
}
