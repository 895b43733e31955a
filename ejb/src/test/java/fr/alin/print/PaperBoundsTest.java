package fr.alin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import freemarker.template.TemplateNotFoundException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paper's template can not do, and what may stand in its values. */
class PaperBoundsTest {
    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final String TITLE = "E-1";

    @ParameterizedTest
    @ValueSource(strings = {"OUTSIDE", "ENTITY", "DOCTYPE"})
    void nothingOutsideIsFetched(String template, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("linked.css"), "h1:before { content: 'SECRET' }");
        Files.writeString(folder.resolve("secret.txt"), "SECRET");
        File image = folder.resolve("image.png").toFile();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", image);
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String http = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
        String files = folder.toUri().toString().replaceAll("/$", "");
        try (TaggedPaper paper = new TaggedPaper(PRINTER.print("trial/" + template, new Outside(http, files), TITLE))) {
            assertThat(asked).isEmpty();
            assertThat(paper.read()).contains("Ici").doesNotContain("SECRET");
            assertThat(paper.document.getPage(0).getResources().getXObjectNames())
                    .isEmpty();
            assertThat(paper.document.getDocumentCatalog().getCOSObject().containsKey(COSName.NAMES))
                    .isFalse();
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BYTES", "CALL", "CLASS", "HIDDEN", "WHOLE", "NEW", "API", "OPEN"})
    void aTemplateThatAsksForMoreThanTheTextsStopsWithoutTellingThem(String template) {
        assertThatThrownBy(() -> PRINTER.print("trial/" + template, new Words("quelqu’un"), TITLE))
                .isInstanceOf(PrintException.class)
                .hasMessage("template trial/" + template)
                .cause()
                .isNotInstanceOf(TemplateNotFoundException.class);
    }

    @Test
    void aTemplateThatIsNotThereStops() {
        assertThatThrownBy(() -> PRINTER.print("trial/NOWHERE", new Words("x"), TITLE))
                .isInstanceOf(PrintException.class);
    }

    @Test
    void lettersInPartsControlCharactersAndMarkupPrintAsText() throws Exception {
        Words words = new Words("Nguye\u0302\u0303n\u000b</p><h1>${1+1}</h1>\ud800 \u65e5");
        byte[] pdf = PRINTER.print("trial/WORDS", words, TITLE);
        try (TaggedPaper paper = new TaggedPaper(pdf)) {
            assertThat(paper.texts("H1")).containsExactly("Titre");
            assertThat(paper.texts("P")).containsExactly("Nguyễn </p><h1>${1+1}</h1> □");
        }
        assertThat(UniversalAccessibility.broken(pdf)).isEmpty();
    }

    @Test
    void aMissingValueStops() {
        assertThatThrownBy(() -> PRINTER.print("trial/WORDS", new Words(null), TITLE))
                .isInstanceOf(PrintException.class);
    }

    @Test
    void severalThreadsPrintAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> texts = threads.invokeAll(IntStream.range(0, 40)
                    .mapToObj(n -> (Callable<String>) () -> {
                        byte[] pdf = PRINTER.print("trial/WORDS", new Words("texte " + n), TITLE);
                        try (TaggedPaper paper = new TaggedPaper(pdf)) {
                            return paper.texts("P").get(0);
                        }
                    })
                    .toList());
            for (int n = 0; n < texts.size(); n++) {
                assertThat(texts.get(n).get()).isEqualTo("texte " + n);
            }
        } finally {
            threads.shutdown();
        }
    }

    public record Outside(String http, String folder) {}

    public record Words(@Nullable String text) {
        public String hidden() {
            return "hidden";
        }
    }
}
