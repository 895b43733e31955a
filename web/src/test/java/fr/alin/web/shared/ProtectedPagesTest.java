package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedPagesTest {
    @ParameterizedTest
    @CsvSource({
        "/candidat/situation, true",
        "/candidat/demande/partage, true",
        "/conseiller/dossiers, true",
        "/conseiller/objectifs, true",
        "/admin/bareme, true",
        "/mon-compte, true",
        "/mon-compte/donnees, true",
        "/mon-comptes, false",
        "/candidature, false",
        "/compte/creer, false",
        "/offres, false",
        "/connexion, false"
    })
    void pages_are_behind_the_login_as_the_descriptor_says(String page, boolean behind) throws IOException {
        Path descriptor = Path.of("src/main/webapp/WEB-INF/web.xml");
        List<String> patterns = ProtectedPages.patterns(Files.newInputStream(descriptor));
        assertThat(ProtectedPages.protects(patterns, page)).isEqualTo(behind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<web-app/>", "<web-app><security-constraint/></web-app>"})
    void a_descriptor_that_protects_nothing_is_a_defect(String text) {
        assertThatThrownBy(() -> patterns(text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_refused_to_everybody_is_protected_too() {
        assertThat(patterns("<web-app><security-constraint><url-pattern>/x/*</url-pattern><auth-constraint/>"
                        + "</security-constraint></web-app>"))
                .containsExactly("/x/*");
    }

    private static List<String> patterns(String descriptor) {
        return ProtectedPages.patterns(new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8)));
    }
}
