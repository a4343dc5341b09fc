package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium with a person in front of it, who is signed in through Keycloak's own pages. */
final class Browser implements AutoCloseable {

    private static final List<String> GUIDELINES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=id");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new java.io.File("/usr/bin/chromedriver"))
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.wide();
        return browser;
    }

    /** Opens a browser and signs a demo person in. */
    static Browser as(String username) {
        Browser browser = open();
        browser.go("/app/");
        browser.signIn(username);
        return browser;
    }

    void signIn(String username) {
        enter(username);
        arrive();
    }

    /** Gives a demo person's name and password on Keycloak's pages, whatever comes then. */
    void enter(String username) {
        enter(
                username,
                Objects.requireNonNull(Platform.running().demoPasswords().get(username)));
    }

    void signIn(String username, String password) {
        enter(username, password);
        arrive();
    }

    /** Waits until Keycloak has sent the browser back to us; its own pages look much like ours to a test. */
    private void arrive() {
        String ours = Platform.running().baseUrl().getAuthority();
        patience().until(browser -> host().equals(ours));
        await("main");
    }

    /** Gives name and password on Keycloak's pages, whatever comes then. */
    void enter(String username, String password) {
        name(username);
        await("#password").sendKeys(password);
        await("[type=submit]").click();
    }

    /** Gives the name on Keycloak's page, and goes on to where it asks for the password. */
    void name(String username) {
        await("#username").sendKeys(username);
        if (all("#password").stream().noneMatch(WebElement::isDisplayed)) {
            await("[type=submit]").click();
        }
    }

    /** Asks for a part of a page, as a script of the page that is shown does, and returns the status. */
    int statusOfAPart(String path) {
        Object status = run("const request = new XMLHttpRequest(); request.open('GET', '" + path + "', false);"
                + "request.setRequestHeader('HX-Request', 'true'); request.send(); return request.status;");
        return ((Number) status).intValue();
    }

    /** Returns whose page is shown: host and port. */
    String host() {
        return java.net
                .URI
                .create(Objects.requireNonNull(driver.getCurrentUrl()))
                .getAuthority();
    }

    void wide() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
        driver.manage().window().setSize(new Dimension(1280, 900));
    }

    void narrow() {
        driver.manage().window().setSize(new Dimension(500, 740));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    }

    void go(String path) {
        driver.get(Platform.running().baseUrl().resolve(path).toString());
    }

    /** Clicks, with the element in the middle of the window, where nothing sticks over it. */
    void click(String selector) {
        WebElement element = await(selector);
        run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    /** Opens an address from a mail. */
    void open(java.net.URI address) {
        driver.get(address.toString());
    }

    /** Chooses from a list by the value that is sent. */
    void choose(String selector, String value) {
        new Select(await(selector)).selectByValue(value);
    }

    String path() {
        return java.net
                .URI
                .create(Objects.requireNonNull(driver.getCurrentUrl()))
                .getPath();
    }

    /** Waits for an element that can be seen. */
    WebElement await(String selector) {
        return patience().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    void awaitText(String selector, String text) {
        patience().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    /** Half a minute; a page that gives way to another while it is looked at is no reason to give up. */
    private WebDriverWait patience() {
        WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(30));
        wait.ignoring(WebDriverException.class);
        return wait;
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void chord(Keys modifier, CharSequence key) {
        press(Keys.chord(modifier, key));
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(((JavascriptExecutor) driver).executeScript(script, arguments), "");
    }

    /** Returns how a file begins that this person is handed, byte by byte as one character each. */
    String beginningOf(String path) {
        return run("""
                const request = new XMLHttpRequest();
                request.open('GET', arguments[0], false);
                request.overrideMimeType('text/plain; charset=x-user-defined');
                request.send();
                return request.status === 200 ? request.responseText.slice(0, 8) : String(request.status)""", path).toString();
    }

    void deleteCookies() {
        driver.manage().deleteAllCookies();
    }

    String source() {
        return Objects.requireNonNull(driver.getPageSource());
    }

    /** Checks that no script stumbled and no policy was broken since this was asked last. */
    void requireCalm(String page) {
        List<LogEntry> errors = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> !entry.getMessage().contains("Failed to load resource"))
                .toList();
        assertThat(errors).as(page + " logs errors").isEmpty();
    }

    /** Holds the page against WCAG 2.2 AA and checks that it does not scroll sideways. */
    void requireAccessible(String page) {
        Results results = new AxeBuilder().withTags(GUIDELINES).analyze(driver);
        assertThat(results.getViolations())
                .as(page)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(run("const page = document.documentElement; return page.scrollWidth <= page.clientWidth + 1"))
                .as(page + " scrolls sideways")
                .isEqualTo(true);
    }

    /** Holds the page against the same as it stands, at 1280 pixels and on a phone; the browser stays narrow. */
    void requireAccessibleWideAndNarrow(String page) {
        wide();
        requireAccessible(page + " at 1280");
        narrow();
        requireAccessible(page + " at 360");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
