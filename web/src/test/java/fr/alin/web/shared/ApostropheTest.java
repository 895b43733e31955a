package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People read ’, never ': in every bundle, also where a text is a format in which ' would quote and vanish. */
class ApostropheTest {
    @ParameterizedTest
    @ValueSource(strings = {"pages", "faces"})
    void texts_of_a_bundle_have_typographic_apostrophes(String bundle) {
        check(ResourceBundle.getBundle(bundle, Locale.FRENCH));
    }

    /** The bundle of validation has no language of its own: the site speaks French. */
    @ParameterizedTest
    @ValueSource(strings = "ValidationMessages")
    void texts_of_validation_have_typographic_apostrophes(String bundle) {
        check(ResourceBundle.getBundle(bundle, Locale.ROOT));
    }

    private static void check(ResourceBundle bundle) {
        assertThat(bundle.keySet()).isNotEmpty();
        for (String key : bundle.keySet()) {
            assertThat(shown(bundle.getString(key))).as(key).doesNotContain("'");
        }
    }

    /** A quoted brace is the one thing for which a format needs the straight one. */
    private static String shown(String text) {
        return text.replaceAll("'[{}]+'", "");
    }
}
