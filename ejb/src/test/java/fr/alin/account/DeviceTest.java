package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.account.rules.Device;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mozilla/5.0 (Windows NT 10.0, rv:140.0) Gecko/20100101 Firefox/140.0; Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0; Edge, Windows",
                "Mozilla/5.0 (Linux, Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36; Chrome, Android",
                "Mozilla/5.0 (iPhone, CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1; Safari, iPhone",
                "Mozilla/5.0 (Macintosh, Intel Mac OS X 15_0) AppleWebKit/605.1 Version/19.0 Safari/605.1; Safari, Mac",
                "Opera on Linux; Linux",
                "Firefox only; Firefox",
                "curl/8.0; ''",
                "; ''"
            })
    void browser_and_system_are_told_in_two_words(String userAgent, String device) {
        assertThat(Device.of(userAgent)).isEqualTo(device);
    }
}
