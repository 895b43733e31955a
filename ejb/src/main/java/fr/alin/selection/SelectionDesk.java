package fr.alin.selection;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.OutcomeService;
import fr.alin.candidature.ReleaseReason;
import fr.alin.offer.OfferId;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.OutboxService;
import fr.alin.selection.model.SelectionReader;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every end of an offer's waiting has in common: candidatures are moved and their owners told, in one transaction. */
@ApplicationScoped
class SelectionDesk {
    @Inject
    private OutcomeService outcomes;

    @Inject
    private SelectionReader reader;

    @Inject
    private OutboxService outbox;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /** The active candidatures of an offer, held until the transaction ends. */
    Map<CandidatureId, CandidatureStatus> lock(OfferId offer) {
        return outcomes.lock(offer);
    }

    void send(CandidatureId id) {
        outcomes.send(id);
    }

    void letGo(CandidatureId id, ReleaseReason reason, @Nullable String words) {
        outcomes.letGo(id, reason, words);
    }

    /** Once the set is kept: the mails say what it was. */
    void tell(Set<CandidatureId> files, SelectionMail mail) {
        if (files.isEmpty()) {
            return;
        }
        Map<UUID, UUID> accounts =
                reader.accounts(files.stream().map(CandidatureId::value).collect(Collectors.toSet()));
        files.forEach(id ->
                outbox.enqueue(new MailOrder(mail, Objects.requireNonNull(accounts.get(id.value())), id.value())));
    }

    void mail(SelectionMail mail, UUID account, OfferId offer) {
        outbox.enqueue(new MailOrder(mail, account, offer.value()));
    }

    UUID account() {
        return signedIn.account();
    }

    Instant now() {
        return today.now();
    }

    LocalDate today() {
        return today.date();
    }
}
