package fr.alin.browser;

import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A person without a mouse: Tab, Enter and letters. */
final class Keyboard {
    private static final int MOST_TABS = 120;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    Keyboard tabTo(String id) {
        return tabUntil(id, element -> id.equals(element.getDomAttribute("id")));
    }

    Keyboard tabToText(String text) {
        return tabUntil(text, element -> element.getText().startsWith(text));
    }

    Keyboard tabToSelector(String css) {
        WebElement wanted = browser.driver().findElement(By.cssSelector(css));
        return tabUntil(css, element -> element.equals(wanted));
    }

    Keyboard write(String text) {
        new Actions(browser.driver()).sendKeys(text).perform();
        return this;
    }

    /** Presses Enter on what has the focus and waits for the next page. */
    Keyboard enter() {
        browser.leavingThePage(
                () -> new Actions(browser.driver()).sendKeys(Keys.ENTER).perform());
        return this;
    }

    private Keyboard tabUntil(String what, Predicate<WebElement> reached) {
        for (int i = 0; i < MOST_TABS; i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            if (reached.test(browser.driver().switchTo().activeElement())) {
                return this;
            }
        }
        throw new AssertionError(what + " cannot be reached with the Tab key on " + browser.path());
    }
}
