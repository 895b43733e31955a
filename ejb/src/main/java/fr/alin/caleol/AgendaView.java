package fr.alin.caleol;

import fr.alin.candidature.CandidatureId;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.selection.FewerReason;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling on the agenda, with its files in the order in which they were sent.
 *
 * @param place on the agenda, 1 for the first
 * @param number of the offer, that people say
 * @param rent with charges, per month
 * @param insee of its commune
 * @param fewer why fewer than three files, null for no reason given
 * @param castingVote votes were equal, and the mayor's has decided
 * @param correction why it is decided on anew, null for the first time
 */
public record AgendaView(
        UUID id,
        int place,
        OfferId offer,
        int number,
        OfferStatus status,
        int rooms,
        BigDecimal surface,
        Euros rent,
        Financing financing,
        String address,
        String insee,
        String commune,
        boolean adapted,
        @Nullable FewerReason fewer,
        boolean castingVote,
        @Nullable Correction correction,
        List<FileOnAgenda> files) {
    public AgendaView {
        files = List.copyOf(files);
    }

    /** Of a query. */
    public AgendaView(
            UUID id,
            int place,
            UUID offer,
            int number,
            OfferStatus status,
            int rooms,
            BigDecimal surface,
            Euros rent,
            Euros charges,
            Financing financing,
            String address,
            String insee,
            String commune,
            boolean adapted,
            @Nullable FewerReason fewer,
            boolean castingVote) {
        this(
                id,
                place,
                new OfferId(offer),
                number,
                status,
                rooms,
                surface,
                rent.plus(charges),
                financing,
                address,
                insee,
                commune,
                adapted,
                fewer,
                castingVote,
                null,
                List.of());
    }

    /** With its files. */
    public AgendaView with(List<FileOnAgenda> sent) {
        return noted(fewer, castingVote, correction, sent);
    }

    /** Decided on anew. */
    public AgendaView correcting(Correction why) {
        return noted(fewer, castingVote, why, files);
    }

    private AgendaView noted(
            @Nullable FewerReason reason, boolean mayorDecided, @Nullable Correction why, List<FileOnAgenda> sent) {
        return new AgendaView(
                id,
                place,
                offer,
                number,
                status,
                rooms,
                surface,
                rent,
                financing,
                address,
                insee,
                commune,
                adapted,
                reason,
                mayorDecided,
                why,
                sent);
    }

    AgendaView with(Notes notes) {
        return notes.dwellings().stream()
                .filter(noted -> noted.item().equals(id))
                .map(this::with)
                .findFirst()
                .orElse(this);
    }

    private AgendaView with(Notes.OfDwelling noted) {
        Map<CandidatureId, FileDecision> decided =
                noted.files().stream().collect(Collectors.toMap(FileDecision::file, Function.identity()));
        return noted(
                noted.fewer(),
                noted.castingVote(),
                correction,
                files.stream().map(file -> file.with(decided.get(file.id()))).toList());
    }

    /** Files on which the commission decides; none once the offer is withdrawn. */
    public List<FileOnAgenda> examined() {
        return files.stream().filter(this::examines).toList();
    }

    /** Whether the commission decides on it. */
    public boolean examines(FileOnAgenda file) {
        return file.examined() && (correction == null || open(status));
    }

    /** Whether a commission may still decide on a dwelling. */
    static boolean open(OfferStatus offer) {
        return offer == OfferStatus.SENT || offer == OfferStatus.PLACED;
    }

    /** Files that this commission examines, or an earlier one has: what the law counts. */
    public long looked() {
        return files.stream()
                .filter(file -> examines(file) || file.earlier() != null)
                .count();
    }

    /** Ranks of those on whom a correction does not decide: nobody else has them. */
    public Set<Integer> kept() {
        return files.stream()
                .filter(file -> !examines(file))
                .map(FileOnAgenda::earlier)
                .filter(Objects::nonNull)
                .map(before -> before.decision().rank())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
