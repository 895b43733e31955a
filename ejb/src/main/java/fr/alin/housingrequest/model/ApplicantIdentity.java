package fr.alin.housingrequest.model;

import fr.alin.account.Title;
import fr.alin.housingrequest.RegistryRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who filed the request, as the registry knows that person. */
@Embeddable
public class ApplicantIdentity {
    @Enumerated(EnumType.STRING)
    Title title;

    @Column(name = "birth_name")
    String birthName;

    @Column(name = "usage_name")
    String usageName;

    @Column(name = "first_name")
    String firstName;

    @Column(name = "birth_date")
    LocalDate birthDate;

    String email;

    @Column(name = "mobile_phone")
    @Nullable
    String mobilePhone;

    @Column(name = "landline_phone")
    @Nullable
    String landlinePhone;

    /** As names are looked for; made by the database. */
    @Column(name = "search_name", insertable = false, updatable = false)
    @Nullable
    String searchName;

    protected ApplicantIdentity() {}

    static ApplicantIdentity of(RegistryRequest source) {
        ApplicantIdentity identity = new ApplicantIdentity();
        identity.title = source.title();
        identity.birthName = source.birthName();
        identity.usageName = source.usageName();
        identity.firstName = source.firstName();
        identity.birthDate = source.birthDate();
        identity.email = source.email();
        identity.mobilePhone = source.mobilePhone();
        identity.landlinePhone = source.landlinePhone();
        return identity;
    }

    /** Name, first name and birth date are those that the registry gives now. */
    boolean isThatOf(RegistryRequest source) {
        return birthName.equalsIgnoreCase(source.birthName())
                && firstName.equalsIgnoreCase(source.firstName())
                && birthDate.equals(source.birthDate());
    }
}
