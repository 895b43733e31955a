package fr.alin.housingrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharingChoiceTest {
    @Test
    void anonymous_shows_nothing() {
        assertThat(shown(new SharingChoice(2, 1, true))).isEmpty();
        assertThat(new SharingChoice(2, 1, false).anonymous()).isTrue();
    }

    @Test
    void second_choice_shows_identity_only() {
        assertThat(shown(new SharingChoice(2, 2, false))).containsExactly(SharedField.IDENTITY);
    }

    @Test
    void third_choice_keeps_documents_health_priority_and_history() {
        assertThat(shown(new SharingChoice(2, 3, true)))
                .doesNotContain(
                        SharedField.DOCUMENTS,
                        SharedField.HEALTH_AND_PRIORITY,
                        SharedField.HISTORY,
                        SharedField.ACTING_FOR);
    }

    @Test
    void delegation_shows_health_only_with_the_second_tick() {
        assertThat(new SharingChoice(2, 4, false).shows(SharedField.HEALTH_AND_PRIORITY))
                .isFalse();
        assertThat(new SharingChoice(2, 4, true).shows(SharedField.HEALTH_AND_PRIORITY))
                .isTrue();
        assertThat(new SharingChoice(2, 4, false).shows(SharedField.DOCUMENTS)).isTrue();
    }

    @Test
    void third_choice_of_the_older_scheme_shows_history_that_todays_does_not() {
        assertThat(new SharingChoice(1, 3, false).shows(SharedField.HISTORY)).isTrue();
        assertThat(new SharingChoice(2, 3, false).shows(SharedField.HISTORY)).isFalse();
        assertThatThrownBy(() -> new SharingChoice(1, 4, false)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SharedField[] shown(SharingChoice choice) {
        return Arrays.stream(SharedField.values()).filter(choice::shows).toArray(SharedField[]::new);
    }
}
