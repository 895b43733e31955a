package fr.alin.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the bundle {@code pages}, with their arguments. */
@Named("m")
@ApplicationScoped
public class Words {
    private static final String BUNDLE = "pages";

    public String of(String key) {
        return format(key);
    }

    public String of(String key, Object a) {
        return format(key, a);
    }

    public String of(String key, Object a, Object b) {
        return format(key, a, b);
    }

    public String of(String key, Object a, Object b, Object c) {
        return format(key, a, b, c);
    }

    /** The text of a constant, under a prefix: {@code named("employment.", CDI)}. */
    public String named(String prefix, Object constant) {
        return format(prefix + constant);
    }

    /** The same, of a text that names something. */
    public String named(String prefix, Object constant, Object a) {
        return format(prefix + constant, a);
    }

    /** @throws MissingResourceException for a key nobody wrote: a page must not show keys */
    public static String format(String key, Object... args) {
        String text = ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(key);
        // Most texts name nothing and quote nothing; a format costs more than all else about them.
        return text.indexOf('{') < 0 && text.indexOf('\'') < 0
                ? text
                : new MessageFormat(text, Locale.FRANCE).format(args);
    }

    public static boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).containsKey(key);
    }
}
