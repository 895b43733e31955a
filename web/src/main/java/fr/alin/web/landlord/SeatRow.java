package fr.alin.web.landlord;

import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.MemberView;
import fr.alin.caleol.Presence;
import fr.alin.web.shared.ChoiceOption;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A member of the commission and whether they are there. */
public class SeatRow {
    private static final Formats FORMATS = new Formats();

    private final MemberView member;
    private final List<MemberView> all;

    SeatRow(MemberView member, List<MemberView> all) {
        this.member = member;
        this.all = all;
    }

    public UUID getId() {
        return member.id();
    }

    public String getName() {
        return member.name();
    }

    public String getQuality() {
        String quality = Words.format("quality." + member.quality());
        return member.communeName() == null
                ? quality
                : Words.format("quality.of", quality, FORMATS.typographic(member.communeName()));
    }

    public List<ChoiceOption> getPresences() {
        return ChoiceOption.of(
                Stream.of(Presence.values()),
                presence -> Words.format("presence." + presence),
                member.presence().name());
    }

    public String getPresence() {
        return Words.format("presence." + member.presence());
    }

    public String getTone() {
        return member.presence().there() ? "ok" : "mute";
    }

    /** Who may vote for them: members who vote. */
    public List<ChoiceOption> getProxies() {
        return all.stream()
                .filter(other -> other.quality().votes() && !other.id().equals(member.id()))
                .map(other -> new ChoiceOption(
                        other.id().toString(), other.name(), other.id().equals(member.proxy()) ? "selected" : null))
                .toList();
    }

    /** The commission elects whoever presides among its appointed members. */
    public boolean isEligible() {
        return member.quality().appointed();
    }

    public boolean isVoting() {
        return member.quality().votes();
    }

    /** Value of the attribute; null leaves it out. */
    public @Nullable String getChairing() {
        return member.chairs() ? "checked" : null;
    }

    /** Whether they preside, in words. */
    public String getChairs() {
        return member.chairs() ? Words.format("members.chairsYes") : "";
    }

    /** What their vote is. */
    public String getVote() {
        if (member.proxy() != null) {
            return Words.format("vote.proxy", name(member.proxy()));
        }
        if (!member.quality().votes()) {
            return Words.format("vote.none");
        }
        boolean mayor = member.quality() == MemberQuality.MAYOR;
        return member.presence().there() ? Words.format(mayor ? "vote.mayor" : "vote.one") : "–";
    }

    private String name(UUID id) {
        return all.stream()
                .filter(other -> other.id().equals(id))
                .map(MemberView::name)
                .findFirst()
                .orElse("");
    }
}
