package fr.alin.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator chooses: brand, phone; and whether this is a demo. */
@Named
@ApplicationScoped
public class Look {
    @Inject
    @ConfigProperty(name = "alin.operator", defaultValue = "Logis")
    private String operator;

    @Inject
    @ConfigProperty(name = "alin.operator.phone", defaultValue = "01 99 00 12 34")
    private String phone;

    @Inject
    @ConfigProperty(name = "alin.profile", defaultValue = "production")
    private String profile;

    private String version = "";

    @PostConstruct
    void stamp() {
        version = Long.toString(System.identityHashCode(this), Character.MAX_RADIX);
    }

    public String getOperator() {
        return operator;
    }

    public String getPhone() {
        return phone.replace(' ', '\u00A0');
    }

    public String getPhoneLink() {
        return "tel:+33" + phone.replaceAll("\\D", "").substring(1);
    }

    public boolean isDemo() {
        return profile.equals("demo");
    }

    /** Changes with each start, so that a browser never keeps an older stylesheet. */
    public String getVersion() {
        return version;
    }
}
