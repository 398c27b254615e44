package org.okr4j.examples.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.examples.bench.Fanning;
import org.okr4j.examples.bench.SyntheticProgram;
import org.okr4j.examples.input.Sample;
import org.okr4j.organization.UnitId;
import org.okr4j.report.dashboard.Dashboards;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Opens the page in Chromium, without a network. */
class DashboardBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @TempDir
    private static Path directory;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "Not run: there is no " + CHROMIUM + " with " + DRIVER
                        + "; Debian has both as chromium and chromium-driver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--force-prefers-reduced-motion",
                "--host-resolver-rules=MAP * ~NOTFOUND");
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        browser.manage().window().setSize(new Dimension(1280, 900));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void open(Dashboards dashboards) throws IOException {
        Path file = Files.createTempFile(directory, "page", ".html");
        Files.writeString(file, Pages.html(dashboards), UTF_8);
        browser.get(file.toUri().toString());
        assertThat(complaints()).isEmpty();
    }

    private static List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private static List<String> shown() {
        return browser.findElements(By.cssSelector("#tree li.node:not(.context)")).stream()
                .filter(WebElement::isDisplayed)
                .map(node -> node.getDomAttribute("id"))
                .toList();
    }

    private static void await(String count) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any ->
                        browser.findElement(By.id("filter-count")).getText().equals(count));
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void showsWhatTheReadModelSays(Sample sample) throws IOException {
        Dashboards dashboards = Pages.of(sample);
        open(dashboards);

        dashboards.evaluation().scorecard().objectives().forEach(score -> {
            WebElement summary =
                    browser.findElement(By.cssSelector("#objective-" + score.id() + " > details > summary"));
            assertThat(summary.findElement(By.className("percent")).getDomProperty("textContent"))
                    .as("%s", score.id())
                    .isEqualTo(Pages.percent(score.progress()));
        });
        assertThat(complaints()).isEmpty();
    }

    @Test
    void findsWordsWithoutAccentsAndShowsWhereTheyStand() throws IOException {
        open(Pages.of(Sample.CITY));
        await("30 of 30 objectives");

        browser.findElement(By.id("filter-text")).sendKeys("LÉAKS are");

        await("1 of 30 objectives");
        assertThat(shown()).containsExactly("objective-o-works-water");
        assertThat(browser.findElements(By.cssSelector("#tree li.context"))).hasSize(1);
        browser.findElement(By.id("reset")).click();
        await("30 of 30 objectives");
    }

    @Test
    void filtersByUnitAndByStatus() throws IOException {
        Dashboards dashboards = Pages.of(Sample.CITY);
        open(dashboards);
        long red = dashboards.evaluation().scorecard().objectives().stream()
                .filter(score -> Tone.of(score.status().word()) == Tone.RED)
                .count();

        for (String tone : List.of("amber", "green", "grey")) {
            browser.findElement(By.cssSelector("input[value=" + tone + "]")).click();
        }

        await(red + " of 30 objectives");
        browser.findElement(By.id("reset")).click();
        new Select(browser.findElement(By.id("filter-unit"))).selectByValue("finance");
        long finance = dashboards.evaluation().program().program().objectives().stream()
                .filter(objective -> objective.unit().equals(UnitId.of("finance")))
                .count();
        await(finance + " of 30 objectives");
    }

    @Test
    void foldsAndUnfolds() throws IOException {
        open(Pages.of(Sample.CITY));

        browser.findElement(By.id("unfold")).click();
        assertThat(shown()).hasSize(30);

        browser.findElement(By.id("fold")).click();
        assertThat(shown())
                .hasSize(browser.findElements(By.cssSelector("#tree > li.node")).size());
    }

    @Test
    void aLinkOpensWhatItLeadsTo() throws IOException {
        open(Pages.of(Sample.CITY));
        browser.findElement(By.id("fold")).click();

        browser.executeScript("location.hash = 'objective-o-works-water'");

        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any -> browser.findElement(By.cssSelector("#objective-o-works-water .key-results"))
                        .isDisplayed());
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void passesTheChecksOfAxe(int width, String scheme) throws IOException {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        open(Pages.of(Sample.CITY));
        browser.findElement(By.id("unfold")).click();
        browser.executeScript("document.querySelectorAll('details').forEach(each => { each.open = true; })");

        assertThat(axe()).isEmpty();
        browser.manage().window().setSize(new Dimension(1280, 900));
    }

    @SuppressWarnings("unchecked") // what the script returns
    private static List<String> axe() throws IOException {
        try (InputStream script = DashboardBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            browser.executeScript(new String(script.readAllBytes(), UTF_8));
        }
        return (List<String>) browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(result => done(result.violations.map(
                    each => each.id + ": " + each.nodes.slice(0, 3).map(node => node.html).join(" | "))));
                """);
    }

    @Test
    void whateverAProgramHoldsIsNeverRun() throws IOException {
        open(Pages.hostile());
        browser.findElement(By.id("unfold")).click();

        assertThat(browser.executeScript("return window.evil === undefined")).isEqualTo(true);
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("<script>window.evil=1</script>");
    }

    @Test
    void isWideOrNarrowWithoutScrollingSideways() throws IOException {
        open(Pages.of(Sample.COMPANY));
        for (int width : new int[] {390, 768, 1280, 1920}) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
            assertThat(browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                    .as("at %s pixels", width)
                    .isEqualTo(true);
        }
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void opensAndFiltersTenThousandKeyResults() throws IOException {
        Dashboards dashboards = Pages.of(SyntheticProgram.of(10_000, Fanning.SIX));
        long began = System.nanoTime();
        open(dashboards);
        long opened = System.nanoTime();
        browser.findElement(By.id("filter-text")).sendKeys("no such words");
        await("0 of " + dashboards.evaluation().scorecard().objectives().size() + " objectives");
        long filtered = System.nanoTime();

        System.out.printf(
                "10,000 key results: %,d kB, opened in %,d ms, filtered in %,d ms%n",
                Pages.html(dashboards).getBytes(UTF_8).length / 1000,
                (opened - began) / 1_000_000,
                (filtered - opened) / 1_000_000);
        assertThat(complaints()).isEmpty();
    }
}
