package fr.alin.ranking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
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

    protected ListedCandidature() {}

    static ListedCandidature of(UUID offer, FrozenLists.Member member) {
        ListedCandidature listed = new ListedCandidature();
        listed.key = UUID.randomUUID();
        listed.offerId = offer;
        listed.candidatureId = member.candidature();
        listed.requestId = member.request();
        listed.siret = member.siret();
        return listed;
    }

    UUID key() {
        return key;
    }
}
