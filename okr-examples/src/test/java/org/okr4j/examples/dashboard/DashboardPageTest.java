package org.okr4j.examples.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.Okr;
import org.okr4j.calendar.CycleId;
import org.okr4j.examples.input.Sample;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.TrendPoint;
import org.okr4j.report.dashboard.UnitRow;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.report.summary.SummarySentence;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.text.Language;
import org.okr4j.value.Id;

class DashboardPageTest {

    @ParameterizedTest
    @EnumSource(Sample.class)
    void showsTheNumbersOfTheReadModel(Sample sample) {
        Dashboards dashboards = Pages.of(sample);
        Document page = Jsoup.parse(Pages.html(dashboards));
        Words words = Words.of(Language.ENGLISH);

        List<ObjectiveScore> scores = dashboards.evaluation().scorecard().objectives();
        assertThat(page.select("#tree li.node")).hasSameSizeAs(scores);
        for (ObjectiveScore score : scores) {
            Element summary = page.getElementById("objective-" + score.id()).selectFirst("summary");
            assertThat(summary.select(".percent").text())
                    .as("%s", score.id())
                    .isEqualTo(Pages.percent(score.progress()));
            assertThat(summary.select(".lamp").text())
                    .endsWith(words.word(score.status().word()));
            assertThat(page.getElementById("objective-" + score.id())
                            .select("> details > table.key-results > tbody > tr"))
                    .hasSameSizeAs(score.keyResults());
        }
        assertThat(page.select("#glance .value").last().ownText())
                .isEqualTo(String.valueOf(dashboards.evaluation().report().count(Severity.ERROR)));
        assertThat(page.select("#findings .lines li"))
                .hasSizeGreaterThanOrEqualTo(
                        dashboards.evaluation().report().findings().size());
    }

    @Test
    void colorsEachWeekOfEachUnit() {
        Dashboards dashboards = Pages.of(Sample.CITY);
        Document page = Jsoup.parse(Pages.html(dashboards));

        for (UnitRow row : dashboards.organization().units()) {
            List<String> colors = row.trend().stream()
                    .map(TrendPoint::standing)
                    .map(standing ->
                            standing.word().map(Tone::of).orElse(Tone.GREY).style())
                    .toList();
            page.select("table.heat tbody tr").stream()
                    .filter(line ->
                            line.selectFirst("th").text().equals(row.unit().name()))
                    .forEach(line -> assertThat(line.select("td.cell").stream()
                                    .map(cell -> cell.className().replace("cell ", "")))
                            .as(row.unit().name())
                            .containsExactlyElementsOf(colors));
        }
        assertThat(page.select("table.heat tbody tr")).hasSizeBetween(5, 40);
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void isOneFileWhoseLinksAllLeadSomewhere(Sample sample) {
        Document page = Jsoup.parse(Pages.html(Pages.of(sample)));

        assertThat(page.select("[src], link, iframe, object, embed, base, form[action]"))
                .isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(page.getElementById(target.substring(1)))
                        .as(target)
                        .isNotNull());
        assertThat(page.select("[style]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void leadsFromEachSentenceOfTheSummaryToWhatItIsAbout(Sample sample) {
        Dashboards dashboards = Pages.of(sample);
        ResolvedProgram program = dashboards.evaluation().program();
        Document page = Jsoup.parse(Pages.html(dashboards));
        Map<String, String> links = page.select("#summary a.said").stream()
                .collect(toMap(Element::wholeText, link -> link.attr("href").substring(1), (first, second) -> first));

        List<SummarySentence> sentences = ExecutiveSummary.of(dashboards).sentences();
        for (SummarySentence sentence : sentences) {
            Optional<String> place = sentence.about().map(about -> place(about, program));
            assertThat(Optional.ofNullable(links.get(sentence.toString())))
                    .as("%s", sentence)
                    .isEqualTo(place);
            place.ifPresent(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        }
        assertThat(links).hasSizeGreaterThan(sentences.size() / 2);
    }

    private static String place(Id about, ResolvedProgram program) {
        if (about instanceof KeyResultId keyResult) {
            return "objective-" + program.objectiveOf(keyResult).id();
        }
        return about instanceof ObjectiveId
                ? "objective-" + about
                : about instanceof CycleId ? "trend" : about instanceof UnitId ? "units" : "rollout";
    }

    @Test
    void letsABrowserRunItsOwnScriptAndStyleAlone() {
        Document page = Jsoup.parse(Pages.html(Pages.of(Sample.CITY)));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash(page, "style") + "'; script-src 'sha256-"
                        + hash(page, "script") + "'; base-uri 'none'; form-action 'none'");
    }

    private static String hash(Document page, String element) {
        String text = page.select(element).first().data();
        return Base64.getEncoder()
                .encodeToString(Hashing.sha256().hashString(text, UTF_8).asBytes());
    }

    @Test
    void whateverAProgramHoldsStaysText() {
        Dashboards dashboards = Pages.hostile();
        Document page = Jsoup.parse(Pages.html(dashboards));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(page.select("h1").first().wholeText()).startsWith(Pages.MARKUP + Pages.QUOTES);
        assertThat(page.select("#summary").first().wholeText())
                .contains(ExecutiveSummary.of(dashboards).sentences().stream()
                        .map(SummarySentence::toString)
                        .toList());
        Objective first =
                dashboards.evaluation().program().program().objectives().get(0);
        assertThat(page.getElementById("objective-" + first.id())
                        .selectFirst(".title")
                        .wholeText())
                .isEqualTo(first.title());
    }

    @Test
    void whatIsRestrictedIsCountedAndNotShown() {
        OkrProgram city = Sample.CITY.read().document().program();
        Objective secret = city.objectives()
                .get(0)
                .withTitle("A harbor that nobody knows of yet")
                .withRestrictedBecause("the talks are going on");
        String html = Pages.html(Pages.of(city.apply(Change.revise(secret))));

        assertThat(html).doesNotContain("A harbor that nobody knows of yet").doesNotContain("objective-" + secret.id());
        assertThat(html).contains("the talks are going on");
    }

    /** What is suppressed is folded away, and says who has decided it, until when and why; it is not among the findings. */
    @Test
    void showsWhatIsSuppressedApart() {
        OkrProgram city = Sample.CITY.read().document().program();
        Finding found = Pages.evaluation(city).report().findings().get(0);
        Profile profile = Profiles.RECOMMENDED
                .extend("patient")
                .suppress(Suppression.builder()
                        .rule(found.rule())
                        .subject(found.location().subject())
                        .reason("</li><script>until the move is over")
                        .by("Ada \"onload=\"Okafor")
                        .until(LocalDate.of(2026, 12, 1))
                        .build())
                .build();

        Document page = Jsoup.parse(Pages.html(Dashboards.of(Okr.evaluate(city, profile, Pages.AS_OF))));

        Elements suppressed = page.select("#suppressed li");
        assertThat(suppressed).isNotEmpty();
        assertThat(suppressed.first().wholeText())
                .contains(found.message().toString())
                .contains("Until 2026-12-01, by Ada \"onload=\"Okafor: </li><script>until the move is over");
        assertThat(page.select("#suppressed .count").text()).isEqualTo("(" + suppressed.size() + ")");
        assertThat(page.select("#findings > .rule:not(details) li").eachText())
                .doesNotContain(suppressed.first().text());
        assertThat(page.select("script")).hasSize(1);
        assertThat(Jsoup.parse(Pages.html(Pages.of(city))).select("#suppressed"))
                .isEmpty();
    }

    /** In a chain of 2,000, each contributes to the one before it. */
    @Test
    void aCascadeMayBeAsDeepAsItLikes() {
        int levels = 2000;
        Dashboards dashboards = Pages.of(Pages.chain(levels));

        Document page = Jsoup.parse(Pages.html(dashboards));

        assertThat(page.select("#tree li.node")).hasSize(levels);
        assertThat(page.select("#tree > li.node")).hasSize((levels + AlignmentTree.LEVELS - 1) / AlignmentTree.LEVELS);
        Element last = page.getElementById("objective-o" + (levels - 1));
        assertThat(last.parents().stream().filter(each -> each.is("li.node"))).hasSizeLessThan(AlignmentTree.LEVELS);
        Element second = page.select("#tree > li.node").get(1);
        assertThat(second.id()).isEqualTo("objective-o" + AlignmentTree.LEVELS);
        assertThat(second.select("> details > .elsewhere a").attr("href"))
                .isEqualTo("#objective-o" + (AlignmentTree.LEVELS - 1));
        assertThat(second.selectFirst("details").hasAttr("open")).isFalse();
    }

    @Test
    void speaksSpanish() {
        Document page = Jsoup.parse(DashboardPage.of(Pages.of(Sample.CITY), Language.SPANISH));

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("nav a").eachText())
                .containsExactly(
                        "Vistazo",
                        "Resumen",
                        "Novedades",
                        "Ritmo",
                        "Unidades",
                        "Objetivos",
                        "Implantación",
                        "Dependencias",
                        "Dinero",
                        "Observaciones");
        assertThat(page.text()).doesNotContain("html.");
    }

    @Test
    void sameProgramGivesSameBytes() {
        assertThat(Pages.html(Pages.of(Sample.COMPANY))).isEqualTo(Pages.html(Pages.of(Sample.COMPANY)));
    }

    @Test
    void aProgramWithNothingInItHasAPageToo() {
        Document page = Jsoup.parse(Pages.html(Pages.of(OkrJson.read("""
                {"okr": 1, "organization": {"name": "New", "units": [{"id": "new", "name": "New", "kind": "organization"}]}}"""))));

        assertThat(page.select("h1").text()).isEqualTo("New");
        assertThat(page.select("#rollout .lead").text()).isEqualTo("The program follows no roadmap.");
        assertThat(page.select("#tree li")).isEmpty();
    }
}
