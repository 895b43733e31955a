package fr.alin.browser;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A way to write an address other than its own.
 *
 * @param template the address with what becomes of the proper one in braces
 * @param harmless whether it is the same address to any server, so that it may answer like it
 */
record Door(String template, boolean harmless) {
    private static final List<String> SAME = List.of(
            "/{a}",
            "/.{a}",
            "/..{a}",
            "/%2e{a}",
            "/nulle/..{a}",
            "/faces/..{a}",
            "/nulle/%2e%2e{a}",
            "/statique/..{a}",
            "/;a=b{a}",
            "{a};a=b",
            "{a};jsessionid=x",
            "{doubled}",
            "{dotted}",
            "{parameters}",
            "{encoded}");

    private static final List<String> OTHER = List.of(
            "{a}.xhtml",
            "{a}.jsf",
            "{a}.faces",
            "{a}.XHTML",
            "{a}.xhtml/",
            "{a}.xhtml/x",
            "{a}.xhtml;a=b",
            "{a}%2exhtml",
            "{a}.xhtml%00",
            "{a}.xhtml%20",
            "{a}.xhtml.",
            "{a}.xhtml%23",
            "{a}/",
            "{a}/x",
            "{a}.",
            "{a}%20",
            "{a}%00",
            "{a}%00.css",
            "{a}%2f",
            "{a}%3f",
            "/faces{a}",
            "/faces{a}.xhtml",
            "/faces/{a}.xhtml",
            "/faces{a}.jsf",
            "/faces;a=b{a}.xhtml",
            "/%66aces{a}.xhtml",
            "/faces/nulle/..{a}.xhtml",
            "/FACES{a}.xhtml",
            "/nulle{a}",
            "/nulle{a}.xhtml",
            "/nulle{a}.jsf",
            "/nulle{a}.faces",
            "/statique/..{a}.xhtml",
            "/statique/%2e%2e{a}.xhtml",
            "/statique/..%2f{a}",
            "/statique/..%5c{a}",
            "/%2f{a}",
            "/jakarta.faces.resource{a}",
            "/jakarta.faces.resource{a}.xhtml",
            "/jakarta.faces.resource{a}?ln=../",
            "/jakarta.faces.resource{a}.xhtml?ln=..",
            "/jakarta.faces.resource{a}.xhtml.xhtml?ln=../",
            "/javax.faces.resource{a}.xhtml",
            "/resources{a}.xhtml",
            "{slashes}",
            "{slashes}.xhtml",
            "{backslashes}",
            "{upper}",
            "{upper}.XHTML",
            "{encoded}.xhtml");

    static List<Door> all() {
        return Stream.concat(
                        SAME.stream().map(template -> new Door(template, true)),
                        OTHER.stream().map(template -> new Door(template, false)))
                .toList();
    }

    /** The address behind this door, without a query of its own. */
    String to(String proper) {
        String rest = proper.substring(1);
        return template.replace("{a}", proper)
                .replace("{doubled}", "/" + rest.replace("/", "//"))
                .replace("{dotted}", "/" + rest.replace("/", "/./"))
                .replace("{parameters}", "/" + rest.replace("/", ";a=b/"))
                .replace("{slashes}", "/" + rest.replace("/", "%2f"))
                .replace("{backslashes}", "/" + rest.replace("/", "%5c"))
                .replace("{upper}", proper.toUpperCase(Locale.ROOT))
                .replace("{encoded}", "/" + String.format("%%%02x", (int) rest.charAt(0)) + rest.substring(1));
    }

    /** The same as most servers read it: decoded, then tidied up. */
    String read(String proper) {
        String decoded = URI.create("http://any" + to(proper)).getPath();
        try {
            return new URI("http", "any", decoded, null).normalize().getPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
