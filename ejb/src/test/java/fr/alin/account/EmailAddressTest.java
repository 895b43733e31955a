package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted can be written to: the library that sends mail reads it as one address. */
class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                " heloise.d'artagnan@exemple.fr ",
                "a+b@sous.domaine.exemple.fr",
                "x_y-z@exemple.museum",
                "1@a.fr",
                "Heloise@EXEMPLE.FR",
                "a@exemple.xn--p1ai"
            })
    void addresses_of_people_are_taken(String typed) throws AddressException {
        assertThat(EmailAddress.clean(typed)).isEqualTo(typed.strip());
        assertThat(InternetAddress.parse(EmailAddress.clean(typed), true)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b@exemple.fr",
                "a;b@exemple.fr",
                "a(b)@exemple.fr",
                "a:b@exemple.fr",
                "a[b]@exemple.fr",
                "a\\b@exemple.fr",
                "\"a\"@exemple.fr",
                "zoe..x@exemple.fr",
                ".zoe@exemple.fr",
                "zoe.@exemple.fr",
                "zoé@exemple.fr",
                "zoe@exémple.fr",
                "d’artagnan@exemple.fr",
                "a@-exemple.fr",
                "a@exemple..fr",
                "a@exemple.f",
                "a@exemple.12",
                "a@exemple,fr.com",
                "a b@exemple.fr",
                "@exemple.fr",
                "a@exemple",
                "a@b@exemple.fr",
                ""
            })
    void what_no_mail_reaches_is_refused(String typed) {
        assertThatThrownBy(() -> EmailAddress.clean(typed)).hasMessage("email.malformed");
    }
}
