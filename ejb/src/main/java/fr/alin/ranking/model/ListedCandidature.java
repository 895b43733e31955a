package fr.alin.ranking.model;

import fr.alin.ranking.Criterion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Whose line a key of a frozen list is, for as long as the account exists. */
@Entity
@Immutable
@Table(name = "listed_candidature")
class ListedCandidature {
    @Id
    private UUID key;

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "candidature_id")
    private UUID candidatureId;

    @Column(name = "request_id")
    private UUID requestId;

    /** Named in the request on the deadline. */
    private @Nullable String siret;

    /** Of the registered employer on the deadline; null for a SIRET of none. */
    private @Nullable Integer headcount;

    private @Nullable Boolean agricultural;

    /** Declared on the deadline. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Criterion> situations;

    protected ListedCandidature() {}

    static ListedCandidature of(UUID offer, FrozenLists.Member member) {
        ListedCandidature listed = new ListedCandidature();
        listed.key = UUID.randomUUID();
        listed.offerId = offer;
        listed.candidatureId = member.candidature();
        listed.requestId = member.request();
        listed.siret = member.siret();
        listed.headcount = member.headcount();
        listed.agricultural = member.agricultural();
        listed.situations = member.situations().stream().sorted().toList();
        return listed;
    }

    UUID key() {
        return key;
    }
}
