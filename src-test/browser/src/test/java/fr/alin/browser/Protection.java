package fr.alin.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whom an address belongs to, as the deployment descriptor says it. */
final class Protection {
    private final Map<String, Set<String>> rolesByPattern = new HashMap<>();

    private Protection() {}

    static Protection read(Path descriptor) {
        try {
            Protection protection = new Protection();
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor.toFile())
                    .getDocumentElement();
            for (Element constraint : elements(root, "security-constraint")) {
                Set<String> roles = new HashSet<>(texts(constraint, "role-name"));
                texts(constraint, "url-pattern").forEach(pattern -> protection.rolesByPattern.put(pattern, roles));
            }
            return protection;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isEmpty() {
        return rolesByPattern.isEmpty();
    }

    /** The start of all addresses behind any lock around this one, if there is one: {@code /candidat}. */
    Optional<String> folder(String address) {
        return Stream.concat(pattern(address).stream(), folders(address))
                .map(pattern -> pattern.replaceFirst("/\\*$", ""))
                .min(Comparator.comparingInt(String::length));
    }

    boolean isPublic(String address) {
        return pattern(address).isEmpty();
    }

    /** Whether somebody of this role, empty for nobody known, may see it. */
    boolean admits(String role, String address) {
        return pattern(address)
                .map(rolesByPattern::get)
                .map(roles -> !role.isEmpty() && (roles.contains("*") || roles.contains("**") || roles.contains(role)))
                .orElse(true);
    }

    /** The exact pattern, else the longest of the folders around it. */
    private Optional<String> pattern(String address) {
        if (rolesByPattern.containsKey(address)) {
            return Optional.of(address);
        }
        return folders(address).max(Comparator.comparingInt(String::length));
    }

    private Stream<String> folders(String address) {
        return rolesByPattern.keySet().stream()
                .filter(pattern -> pattern.endsWith("/*"))
                .filter(pattern -> (address + "/").startsWith(pattern.substring(0, pattern.length() - 1)));
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream()
                .map(Node::getTextContent)
                .map(String::strip)
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
