package fr.alin.completion.model;

import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;

/** Repository of the documents that landlords ask for. */
@ApplicationScoped
public class CompletionRequests {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code completion.already} while others are waited for of the same candidature */
    public void add(CompletionRequest request) {
        Invariants.write(
                () -> {
                    em.persist(request);
                    em.flush();
                },
                Map.of("completion_request_open", "completion.already"));
    }

    /**
     * That one as it stands now, held until the transaction ends.
     *
     * @throws NotFoundException for none
     */
    public CompletionRequest lock(UUID id) {
        CompletionRequest request = em.find(CompletionRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new NotFoundException();
        }
        return request;
    }
}
