package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<String> OF_APPLICANTS =
            List.of("/candidat/situation", "/offres", "/candidat/candidatures");
    private static final List<String> OF_VISITORS = List.of("/accueil", "/offres", "/compte/creer");

    @Test
    void exactly_one_entry_is_marked_on_every_page() throws IOException {
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        for (String page : pages) {
            assertThat(marked(page, OF_APPLICANTS, true)).as(page).hasSize(1);
            assertThat(marked(page, OF_VISITORS, false)).as(page).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/candidat/situation, /candidat/situation, page",
        "/candidat/demande/partage, /candidat/situation, true",
        "/candidat/pieces, /candidat/situation, true",
        "/mon-compte, /candidat/situation, true",
        "/offre, /offres, true",
        "/candidat/postuler, /offres, true",
        "/candidat/annuler, /candidat/candidatures, true",
        "/candidat/reponse, /candidat/candidatures, true",
        "/candidat/complement, /candidat/candidatures, true",
        "/candidat/confirmation, /candidat/candidatures, true",
        "/candidat/visite, /candidat/candidatures, true",
        "/offres, /candidat/situation, false"
    })
    void a_page_of_a_section_marks_its_entry_without_claiming_to_be_it(String page, String entry, String current) {
        assertThat(Tabs.current(page, entry, true)).isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource({
        "/conseiller/dossier, /conseiller/dossiers",
        "/conseiller/objectifs-liste, /conseiller/objectifs",
        "/admin/employeur, /admin/employeurs",
        "/bailleur/commission, /bailleur/commissions",
        "/bailleur/seance, /bailleur/commissions",
        "/bailleur/lettre, /bailleur/commissions",
        "/bailleur/suivi, /bailleur/attributions",
        "/bailleur/complement, /bailleur/dossiers",
        "/bailleur/visites, /bailleur/dossiers",
        "/bailleur/offre, /bailleur/offres"
    })
    void pages_of_the_back_office_mark_theirs(String page, String entry) {
        assertThat(Tabs.current(page, entry, false)).isEqualTo("true");
    }

    private static List<String> marked(String page, List<String> entries, boolean applicant) {
        return entries.stream()
                .filter(entry -> !Tabs.current(page, entry, applicant).equals("false"))
                .toList();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"))
                    .map(path -> path.replaceFirst("\\.xhtml$", ""))
                    .toList();
        }
    }
}
