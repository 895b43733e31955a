package fr.alin.caleol;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is called to a sitting.
 *
 * @param commune INSEE code of a mayor's commune
 * @param communeName its name
 * @param proxy member who votes for an absent one
 * @param chairs whether they preside
 */
public record MemberView(
        UUID id,
        String name,
        MemberQuality quality,
        @Nullable String commune,
        @Nullable String communeName,
        Presence presence,
        @Nullable UUID proxy,
        boolean chairs) {
    /** As they are told: the board first. */
    public static final Comparator<MemberView> IN_ORDER = Comparator.comparing(MemberView::quality)
            .thenComparing(MemberView::name, Collator.getInstance(Locale.FRENCH));

    MemberView with(Notes notes) {
        return notes.seats().stream()
                .filter(seat -> seat.member().equals(id))
                .map(seat -> new MemberView(
                        id,
                        name,
                        quality,
                        commune,
                        communeName,
                        seat.presence(),
                        seat.proxy(),
                        id.equals(notes.chair())))
                .findFirst()
                .orElse(this);
    }
}
