package fr.alin.housingrequest.model;

import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.sne.RegistryRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Row of a document deposited with the registry; its content stays there. */
@Embeddable
public class DepositedDocument {
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "deposited_on")
    private LocalDate depositedOn;

    private String status;

    protected DepositedDocument() {}

    static DepositedDocument of(RegistryRequest.Document document) {
        DepositedDocument row = new DepositedDocument();
        row.kind = document.kind();
        row.depositedOn = document.depositedOn();
        row.status = document.status();
        return row;
    }

    DocumentKind kind() {
        return kind;
    }

    LocalDate depositedOn() {
        return depositedOn;
    }

    String status() {
        return status;
    }
}
