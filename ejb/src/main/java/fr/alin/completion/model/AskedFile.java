package fr.alin.completion.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.offer.OfferId;
import java.util.UUID;

/**
 * The file that documents are asked for.
 *
 * @param account whose it is
 * @param adapted the dwelling is adapted for disabled people
 */
public record AskedFile(CandidatureId candidature, OfferId offer, UUID account, boolean adapted) {
    /** Of a query. */
    public AskedFile(UUID candidature, UUID offer, UUID account, boolean adapted) {
        this(new CandidatureId(candidature), new OfferId(offer), account, adapted);
    }
}
