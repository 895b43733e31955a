package fr.alin.employer.model;

import fr.alin.employer.EmployerChange;
import fr.alin.employer.RegisteredEmployer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer that is registered, with the SIRET of each of its establishments. */
@Entity
@Table(name = "employer")
class Employer {
    @Id
    private UUID id;

    private String name;

    private @Nullable String code;

    private boolean agricultural;

    private int headcount;

    private int points;

    @ElementCollection
    @CollectionTable(name = "employer_siret", joinColumns = @JoinColumn(name = "employer_id"))
    @Column(name = "siret")
    private Set<String> sirets = new HashSet<>();

    @Version
    private int version;

    protected Employer() {}

    static Employer register(UUID id, EmployerChange first) {
        Employer employer = new Employer();
        employer.id = id;
        employer.change(first);
        return employer;
    }

    void change(EmployerChange change) {
        name = change.name();
        headcount = change.headcount();
        agricultural = change.agricultural();
        points = change.points();
        code = change.code().isEmpty() ? null : change.code();
    }

    /** @return false when it is one of its own already */
    boolean add(String siret) {
        return sirets.add(siret);
    }

    void drop(String siret) {
        sirets.remove(siret);
    }

    boolean inVersion(int shown) {
        return version == shown;
    }

    RegisteredEmployer view() {
        return new RegisteredEmployer(
                id,
                name,
                headcount,
                agricultural,
                points,
                Objects.requireNonNullElse(code, ""),
                sirets.stream().sorted().toList(),
                version);
    }
}
