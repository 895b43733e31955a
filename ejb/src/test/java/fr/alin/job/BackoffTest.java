package fr.alin.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void waits_double_up_to_an_hour_and_end_after_the_twelfth_attempt() {
        assertThat(Backoff.after(1)).contains(Duration.ofSeconds(5));
        assertThat(Backoff.after(2)).contains(Duration.ofSeconds(10));
        assertThat(Backoff.after(9)).contains(Duration.ofSeconds(1280));
        assertThat(Backoff.after(11)).contains(Duration.ofHours(1));
        assertThat(Backoff.after(12)).isEmpty();
    }
}
