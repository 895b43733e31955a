package fr.alin.selection.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.offer.OfferId;
import fr.alin.persistence.Invariants;
import fr.alin.ranking.ConfirmedPlace;
import fr.alin.selection.Choice;
import fr.alin.selection.FewerReason;
import fr.alin.selection.Skip;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Repository of what is chosen of offers. */
@ApplicationScoped
public class Selections {
    @PersistenceContext
    private EntityManager em;

    /**
     * Keeps a draft.
     *
     * @throws BusinessException {@code common.modifiedMeanwhile} when a colleague has kept another one since
     */
    public void draft(OfferId offer, Choice choice, UUID adviser) {
        Selection selection = seen(offer, choice.version());
        selection.draft(choice.fewer(), adviser);
        em.lock(selection, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Map<UUID, SelectedFile> kept = kept(offer);
        choice.chosen().forEach(id -> line(kept, offer, id).decide(true, null, null));
        choice.skips().forEach((id, skip) -> {
            if (!choice.chosen().contains(id)) {
                line(kept, offer, id).decide(false, skip, null);
            }
        });
        kept.values().stream()
                .filter(line -> !choice.chosen().contains(new CandidatureId(line.candidatureId()))
                        && !choice.skips().containsKey(new CandidatureId(line.candidatureId())))
                .forEach(em::remove);
    }

    /**
     * Keeps a set for good, with a line for each candidature that was active.
     *
     * @param places on the list, by candidature
     * @param fewer why fewer than three, null for three and more
     * @throws BusinessException {@code common.modifiedMeanwhile} when a colleague has kept another choice since
     */
    public void send(
            OfferId offer,
            Choice choice,
            Map<CandidatureId, ConfirmedPlace> places,
            Set<CandidatureId> active,
            @Nullable FewerReason fewer,
            String sha256,
            UUID adviser,
            Instant now) {
        seen(offer, choice.version()).send(fewer, adviser, choice.listVersion(), sha256, now);
        Map<UUID, SelectedFile> kept = kept(offer);
        // Whoever went away since the draft was kept is no part of the set.
        kept.values().stream()
                .filter(line -> !active.contains(new CandidatureId(line.candidatureId())))
                .forEach(em::remove);
        for (CandidatureId id : active) {
            Skip skip = choice.skips().get(id);
            line(kept, offer, id).decide(choice.chosen().contains(id), skip, places.get(id));
        }
        em.flush();
    }

    /** Nothing was sent in time. */
    public void overdue(OfferId offer, Instant now) {
        Selection selection = em.find(Selection.class, offer.value(), LockModeType.PESSIMISTIC_WRITE);
        if (selection == null) {
            selection = Selection.of(offer.value());
            em.persist(selection);
        }
        selection.overdue(now);
        kept(offer).values().forEach(em::remove);
    }

    private Selection seen(OfferId offer, int version) {
        Selection selection = em.find(Selection.class, offer.value(), LockModeType.PESSIMISTIC_WRITE);
        if ((selection == null ? 0 : selection.version()) != version) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        if (selection != null) {
            return selection;
        }
        Selection first = Selection.of(offer.value());
        Invariants.write(
                () -> {
                    em.persist(first);
                    em.flush();
                },
                Map.of("selection_pkey", "common.modifiedMeanwhile"));
        return first;
    }

    private Map<UUID, SelectedFile> kept(OfferId offer) {
        Map<UUID, SelectedFile> kept = new HashMap<>();
        em.createQuery("from SelectedFile where offerId = :offer", SelectedFile.class)
                .setParameter("offer", offer.value())
                .getResultStream()
                .forEach(line -> kept.put(line.candidatureId(), line));
        return kept;
    }

    private SelectedFile line(Map<UUID, SelectedFile> kept, OfferId offer, CandidatureId id) {
        return Objects.requireNonNullElseGet(kept.get(id.value()), () -> {
            SelectedFile line = SelectedFile.of(id.value(), offer.value());
            em.persist(line);
            return line;
        });
    }
}
