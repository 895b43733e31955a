package fr.alin.web.shared;

import java.util.regex.Pattern;

/**
 * Every page has one address, the one its protection is written for. View files, other spellings of an address (path
 * parameters, encoded letters, doubled slashes, dots) and mappings that a library may bring lead nowhere.
 */
public final class Door {
    private static final int LONGEST = 500;
    /** Possessive: an address of a thousand parts must not cost a thousand frames of the stack. */
    private static final Pattern ADDRESS = Pattern.compile("/|(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9_.\\-]++)++");

    private static final Pattern VIEW_FILE = Pattern.compile("(?i).*\\.(xhtml|jsf|faces|jsp|jspx)");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private Door() {}

    /** @param address path as the browser sent it, undecoded */
    public static boolean opens(String address) {
        return address.length() <= LONGEST
                && ADDRESS.matcher(address).matches()
                && !address.startsWith("/faces/")
                && !address.startsWith("/erreurs/")
                && (address.startsWith(RESOURCES) || !VIEW_FILE.matcher(address).matches());
    }
}
