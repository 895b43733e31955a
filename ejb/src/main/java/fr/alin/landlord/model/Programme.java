package fr.alin.landlord.model;

import fr.alin.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A residence or building of a landlord, in one place. */
@Entity
@Table(name = "programme")
public class Programme {
    @Id
    private UUID id;

    @Column(name = "landlord_id")
    private UUID landlordId;

    private String name;

    @Column(name = "insee_code")
    private String inseeCode;

    private String postcode;

    @Version
    private int version;

    protected Programme() {}

    public static Programme of(UUID landlord, String name, String inseeCode, String postcode) {
        Programme programme = new Programme();
        programme.id = UUID.randomUUID();
        programme.landlordId = landlord;
        programme.name = name;
        programme.inseeCode = inseeCode;
        programme.postcode = postcode;
        return programme;
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when the page had shown another version */
    public void requireVersion(int shown) {
        if (version != shown) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    public void rename(String other) {
        name = other;
    }

    public UUID id() {
        return id;
    }

    UUID landlordId() {
        return landlordId;
    }

    String inseeCode() {
        return inseeCode;
    }

    String postcode() {
        return postcode;
    }
}
