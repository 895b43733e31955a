package fr.alin.caleol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting with whoever is called to it and its agenda.
 *
 * @param number within the year, null before it is closed
 * @param version that a form shows
 * @param corrections of what it decided, by sittings that are closed too
 */
public record SittingView(
        UUID id,
        @Nullable Integer number,
        String landlord,
        SittingDraft about,
        SittingStatus status,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String observations,
        int version,
        List<MemberView> members,
        List<AgendaView> agenda,
        List<LaterCorrection> corrections) {
    public SittingView {
        members = List.copyOf(members);
        agenda = List.copyOf(agenda);
        corrections = List.copyOf(corrections);
    }

    /** The same once it is closed. */
    public SittingView closed(int given, Instant now) {
        return new SittingView(
                id,
                given,
                landlord,
                about,
                SittingStatus.CLOSED,
                openedAt,
                now,
                observations,
                version,
                members,
                agenda,
                corrections);
    }

    /** As it would be with other notes. */
    public SittingView with(Notes notes) {
        return new SittingView(
                id,
                number,
                landlord,
                about,
                status,
                openedAt,
                closedAt,
                notes.observations(),
                version,
                members.stream().map(member -> member.with(notes)).toList(),
                agenda.stream().map(item -> item.with(notes)).toList(),
                corrections);
    }

    /** Communes of the agenda whose mayor is not called, though by law a member (CCH L441-2). */
    public List<String> withoutMayor() {
        return agenda.stream()
                .filter(item -> !mayorCalled(item.insee()))
                .map(AgendaView::commune)
                .distinct()
                .toList();
    }

    /** Whether the mayor of that commune, or whoever represents the mayor, is called. */
    public boolean mayorCalled(String insee) {
        return members.stream()
                .anyMatch(member -> member.quality() == MemberQuality.MAYOR && insee.equals(member.commune()));
    }

    /** Members of the board who sit: what the quorum counts. */
    public long sitting() {
        return members.stream()
                .filter(member ->
                        member.quality().appointed() && member.presence().there())
                .count();
    }

    public long appointed() {
        return members.stream().filter(member -> member.quality().appointed()).count();
    }

    public Optional<MemberView> chair() {
        return members.stream().filter(MemberView::chairs).findFirst();
    }
}
