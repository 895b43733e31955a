package fr.alin.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who runs the site, as the law asks to tell (LCEN art. 1-1, GDPR art. 13): all from the environment. What the operator
 * has not told is said to be missing rather than made up.
 */
@Named
@ApplicationScoped
public class Operator {
    @Inject
    @ConfigProperty(name = "alin.operator.company")
    private Optional<String> company = Optional.empty();

    @Inject
    @ConfigProperty(name = "alin.operator.registration")
    private Optional<String> registration = Optional.empty();

    @Inject
    @ConfigProperty(name = "alin.operator.address")
    private Optional<String> address = Optional.empty();

    @Inject
    @ConfigProperty(name = "alin.operator.email")
    private Optional<String> email = Optional.empty();

    @Inject
    @ConfigProperty(name = "alin.operator.publisher")
    private Optional<String> publisher = Optional.empty();

    @Inject
    @ConfigProperty(name = "alin.operator.host")
    private Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = "alin.operator.dpo")
    private Optional<String> protectionOfficer = Optional.empty();

    @Inject
    @ConfigProperty(name = "alin.operator.transfers")
    private Optional<String> transfers = Optional.empty();

    /** Name and legal form; of a company its share capital too. */
    public String getCompany() {
        return told(company);
    }

    /** Number in the register of companies or associations; the number for VAT of whoever has one. */
    public String getRegistration() {
        return told(registration);
    }

    public String getAddress() {
        return told(address);
    }

    public String getEmail() {
        return told(email);
    }

    /** Who answers for what is published. */
    public String getPublisher() {
        return told(publisher);
    }

    /** Name, address and telephone of whoever keeps the servers. */
    public String getHost() {
        return told(host);
    }

    /** Address of the data protection officer. */
    public String getProtectionOfficer() {
        return told(protectionOfficer);
    }

    /** Who treats data outside the European Union and under which safeguard, or that nobody does (GDPR art. 13(1)(f)). */
    public String getTransfers() {
        return told(transfers);
    }

    /** Where to write about one's file; empty when only the telephone is told. */
    public String getWriteTo() {
        return email.orElse("");
    }

    private static String told(Optional<String> fact) {
        return fact.orElseGet(() -> Words.format("imprint.missing"));
    }
}
