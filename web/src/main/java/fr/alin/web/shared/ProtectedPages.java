package fr.alin.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Pages behind the login: those that the deployment descriptor protects. They are listed there and nowhere else. */
@ApplicationScoped
class ProtectedPages {
    private static final String PATTERNS = "//*[local-name()='security-constraint'][*[local-name()='auth-constraint']]"
            + "//*[local-name()='url-pattern']";
    private static final String ALL_BELOW = "/*";

    @Inject
    private ServletContext application;

    private List<String> patterns = List.of();

    @PostConstruct
    void read() {
        patterns = patterns(application.getResourceAsStream("/WEB-INF/web.xml"));
    }

    /** @throws IllegalStateException when the descriptor cannot be read or protects nothing */
    static List<String> patterns(InputStream descriptor) {
        NodeList found;
        try (descriptor) {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setNamespaceAware(true);
            Document document = parsers.newDocumentBuilder().parse(descriptor);
            found = (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate(PATTERNS, document, XPathConstants.NODESET);
        } catch (IOException | SAXException | ParserConfigurationException | XPathExpressionException e) {
            throw new IllegalStateException("deployment descriptor", e);
        }
        if (found.getLength() == 0) {
            throw new IllegalStateException("no page is protected");
        }
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent().strip())
                .toList();
    }

    /** @param page its address or the name of its view, such as {@code /candidat/situation} */
    boolean has(String page) {
        return protects(patterns, page.replaceFirst("\\.xhtml$", ""));
    }

    static boolean protects(List<String> patterns, String page) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith(ALL_BELOW)
                        ? page.startsWith(pattern.substring(0, pattern.length() - 1))
                        : page.equals(pattern));
    }
}
