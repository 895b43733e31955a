package fr.alin.browser;

import java.util.Objects;

/** Types what the driver's own keys refuse: characters beyond the first plane, such as emoji. */
record Typing(Browser browser) {
    private static final String WRITE =
            """
            const field = document.getElementById(arguments[0]);
            field.value = arguments[1];
            field.dispatchEvent(new Event('input', {bubbles: true}));
            field.dispatchEvent(new Event('change', {bubbles: true}));""";

    static Typing into(Browser browser) {
        return new Typing(browser);
    }

    Typing write(String id, String text) {
        browser.driver().executeScript(WRITE, id, text);
        return this;
    }

    /** The whole text of the page, folded parts too. */
    String everything() {
        return (String) Objects.requireNonNull(browser.driver().executeScript("return document.body.textContent"));
    }
}
