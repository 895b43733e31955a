package fr.alin.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whom an address is for, as the deployment descriptor says it: exact addresses before the folder they lie in. */
final class AccessDescriptor {
    private static final String ALL_BELOW = "/*";

    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Set<String> known;

    private AccessDescriptor(Element root) {
        known = Set.copyOf(elements(root, "security-role").stream()
                .flatMap(role -> texts(role, "role-name").stream())
                .toList());
        for (Element constraint : elements(root, "security-constraint")) {
            Set<String> named = Set.copyOf(texts(constraint, "role-name"));
            texts(constraint, "url-pattern").forEach(pattern -> roles.put(pattern, named));
        }
    }

    static AccessDescriptor read(Path file) throws IOException, SAXException, ParserConfigurationException {
        return new AccessDescriptor(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement());
    }

    /** Roles of people; a star in the descriptor means all of them. */
    Set<String> roles(String address) {
        return roles.keySet().stream()
                .filter(pattern -> pattern.equals(address)
                        || pattern.endsWith(ALL_BELOW)
                                && (address + "/").startsWith(pattern.substring(0, pattern.length() - 1)))
                .max(Comparator.comparing((String pattern) -> pattern.equals(address))
                        .thenComparing(String::length))
                .map(roles::get)
                .map(named -> named.contains("*") ? known : named)
                .orElse(AccessMatrix.EVERYBODY);
    }

    Set<String> known() {
        return known;
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream()
                .map(found -> found.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .collect(Collectors.toList());
    }
}
