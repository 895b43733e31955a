package fr.alin.browser;

import java.time.LocalDate;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Whoever notes what a commission decides, on the page of its sitting. */
record Secretary(Browser browser) {
    static Secretary at(Browser browser, String sitting) {
        browser.go("/bailleur/seance?ref=" + sitting);
        return new Secretary(browser);
    }

    Secretary there(String name) {
        list(By.cssSelector("select[aria-label='Présence de " + name + "']")).selectByVisibleText("Sur place");
        return this;
    }

    Secretary absent(String name) {
        list(By.cssSelector("select[aria-label='Présence de " + name + "']")).selectByVisibleText("Absence");
        return this;
    }

    Secretary presides(String name) {
        browser.tick("input[aria-label='" + name + " préside']");
        return this;
    }

    /** @param decision with its rank where it has one: {@code RANKED-3} */
    Secretary decides(String file, String decision) {
        list(By.id("decision-" + file)).selectByValue(decision);
        return this;
    }

    /** @param why code of a ground, or name of a document */
    Secretary because(String file, String why) {
        list(By.id("motif-" + file)).selectByValue(why);
        return this;
    }

    Secretary until(String file, LocalDate day) {
        Typing.into(browser).write("terme-" + file, day.toString());
        return this;
    }

    Secretary saying(String file, String words) {
        browser.type("precision-" + file, words);
        return this;
    }

    /** The value that is chosen. */
    String decision(String file) {
        return browser.value("decision-" + file);
    }

    /** In the middle: at the bottom a bar lies above the page. */
    private Select list(By by) {
        WebElement list = browser.driver().findElement(by);
        browser.driver().executeScript("arguments[0].scrollIntoView({block:'center'})", list);
        return new Select(list);
    }
}
