package fr.alin.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import fr.alin.sandbox.DemoAccounts;
import fr.alin.sandbox.Mailbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser of their own: opens pages, types, clicks, reads, looks into the mailbox. */
final class Browser implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Chromium takes seconds to start: one that a person has left, and that has forgotten everything, serves the next. */
    private static final Deque<Browser> LEFT = new ArrayDeque<>();

    private static final List<Browser> ALL = new ArrayList<>();
    private static final Pattern LINK = Pattern.compile("https?://\\S+jeton=\\S+");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");

    private static final String FOCUS =
            """
            const seen = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
            return [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex="0"]')]
              .filter(el => el.type !== 'hidden' && !el.disabled && el.checkVisibility())
              .map(el => {
                el.focus();
                if (document.activeElement !== el) return null;
                el.scrollIntoView({block: 'nearest'});
                const marks = [el, el.nextElementSibling, el.closest('.card,.offer,label')].filter(one => one);
                const box = el.getClientRects()[0];
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                const covered = top && !marks.some(one => one.contains(top) || top.contains(one));
                return marks.some(one => seen(getComputedStyle(one))) && !covered ? null
                  : (covered ? 'covered: ' : 'no mark: ') + el.outerHTML.slice(0, 160);
              }).filter(found => found);""";

    private final ChromeDriver driver;
    private final Path directory;

    private Browser(ChromeDriver driver, Path directory) {
        this.driver = driver;
        this.directory = directory;
    }

    static Browser open() {
        return open(390);
    }

    static Browser open(int width) {
        Browser browser = LEFT.isEmpty() ? start() : LEFT.pop();
        return browser.width(width);
    }

    private static Browser start() {
        Path directory = newDirectory();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Chromium.BINARY.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + directory);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Chromium.DRIVER.toFile())
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options), directory);
        ALL.add(browser);
        return browser;
    }

    static void quitAll() throws IOException {
        for (Browser browser : ALL) {
            browser.driver.quit();
            World.delete(browser.directory);
        }
    }

    /** Forgets cookies, storage of the tab and of the site, and the cache. */
    @Override
    public void close() {
        if (driver.getCurrentUrl().startsWith("http")) {
            driver.executeScript("sessionStorage.clear(); localStorage.clear();");
        }
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        LEFT.push(this);
    }

    Browser width(int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
        return this;
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser go(String path) {
        driver.get(World.sandbox().site() + path);
        return this;
    }

    Browser login(String email) {
        go("/connexion")
                .type("email", email)
                .type("password", DemoAccounts.PASSWORD)
                .click("#go");
        return this;
    }

    /** Replaces what the field holds. */
    Browser type(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Clicks and waits until another page, or the same one anew, has come. */
    Browser click(String css) {
        WebElement target = driver.findElement(By.cssSelector(css));
        driver.executeScript("arguments[0].scrollIntoView({block:'center'})", target);
        return leavingThePage(target::click);
    }

    /** Does something that leads to another page and waits until that is complete. */
    Browser leavingThePage(Runnable action) {
        driver.executeScript("window.alinEarlierPage = true");
        action.run();
        await().ignoring(WebDriverException.class)
                .until(any -> Boolean.TRUE.equals(
                        driver.executeScript("return document.readyState === 'complete' && !window.alinEarlierPage")));
        return this;
    }

    /** Clicks something that stays on the page. */
    Browser tick(String css) {
        WebElement target = driver.findElement(By.cssSelector(css));
        driver.executeScript("arguments[0].scrollIntoView({block:'center'})", target);
        target.click();
        return this;
    }

    /** Presses keys wherever the focus is. */
    Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    String path() {
        return driver.getCurrentUrl().replace(World.sandbox().site(), "");
    }

    String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    /** Chooses from a list by what it shows. */
    Browser choose(String id, String shown) {
        new Select(driver.findElement(By.id(id))).selectByVisibleText(shown);
        return this;
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Where links lead, without the host. */
    List<String> addresses(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
    }

    boolean shows(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    String page() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String value(String id) {
        return driver.findElement(By.id(id)).getDomProperty("value");
    }

    /** The text of a part of the page once it says what is waited for. */
    String awaited(String css, String words) {
        await().until(any -> texts(css).stream().anyMatch(text -> text.contains(words)));
        return text(css);
    }

    WebDriverWait await() {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100));
    }

    /** What axe finds against WCAG 2.2 AA and its best practices, one line each. */
    List<String> violations() {
        Results results = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(driver);
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    }

    /** Elements too small to hit, by axe's rule for WCAG 2.5.8 at the present width; axe is in the page already. */
    List<String> smallTargets() {
        Object found = driver.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: ['target-size']})
                  .then(result => done(result.violations.flatMap(rule => rule.nodes.map(node => node.html))));""");
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    /** What the keyboard reaches without its focus being seen: no outline of its own, or hidden behind something. */
    List<String> unseenFocus() {
        // A real key first: a focus that a script sets is marked only where the keyboard was the last to move it.
        driver.executeScript("document.querySelector('a.skip').focus()");
        press(Keys.TAB);
        return ((List<?>) driver.executeScript(FOCUS))
                .stream().map(Object::toString).toList();
    }

    /** How many pixels the page is wider than the window. */
    long overflow() {
        return (Long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Waits for a mail and returns it. */
    static Mailbox.Mail mail(String to, String subject) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < limit) {
            List<Mailbox.Mail> found = World.sandbox().mailbox().to(to).stream()
                    .filter(mail -> mail.subject().contains(subject))
                    .toList();
            if (!found.isEmpty()) {
                return found.get(found.size() - 1);
            }
            LockSupport.parkNanos(100_000_000L);
        }
        throw new AssertionError("no mail “" + subject + "” to " + to);
    }

    static String link(Mailbox.Mail mail) {
        return find(LINK, mail.text());
    }

    static String code(Mailbox.Mail mail) {
        return find(CODE, mail.text());
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in: " + text);
        }
        return found.group(found.groupCount());
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("alin-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
