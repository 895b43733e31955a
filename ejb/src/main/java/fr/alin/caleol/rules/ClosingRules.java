package fr.alin.caleol.rules;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.ClosingPoint;
import fr.alin.caleol.ClosingPoint.Kind;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.MemberView;
import fr.alin.caleol.SittingView;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferStatus;
import fr.alin.selection.FewerReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps a sitting from being closed: completeness, contradictions, and whether a decision is true on the file's figures. */
public final class ClosingRules {
    /** Files a commission examines for a dwelling (CCH R441-3). */
    public static final int LEAST_FILES = 3;

    private final SittingView sitting;
    private final LocalDate today;

    public ClosingRules(SittingView sitting, LocalDate today) {
        this.sitting = sitting;
        this.today = today;
    }

    /** Every point, those that are met too: first the sitting's, then dwelling by dwelling. */
    public List<ClosingPoint> points() {
        List<ClosingPoint> points = new ArrayList<>();
        points.add(point(Kind.AGENDA, dwellings().findAny().isPresent()));
        points.add(point(Kind.QUORUM, sitting.sitting() >= sitting.about().quorum()));
        points.add(point(
                Kind.CHAIR,
                sitting.chair()
                        .filter(chair ->
                                chair.quality().appointed() && chair.presence().there())
                        .isPresent()));
        if (!proxiesHold()) {
            points.add(point(Kind.PROXY, false));
        }
        dwellings().forEach(item -> points.addAll(of(item)));
        return List.copyOf(points);
    }

    /** Whether it may be closed. */
    public boolean closable() {
        return points().stream().allMatch(ClosingPoint::met);
    }

    private Stream<AgendaView> dwellings() {
        return sitting.agenda().stream().filter(item -> !item.examined().isEmpty() || leased(item));
    }

    private static boolean leased(AgendaView item) {
        return item.correction() != null && item.status() == OfferStatus.LEASED;
    }

    private boolean proxiesHold() {
        Set<UUID> there = sitting.members().stream()
                .filter(member -> member.presence().there() && member.quality().votes())
                .map(MemberView::id)
                .collect(Collectors.toSet());
        return sitting.members().stream()
                .filter(member -> member.proxy() != null)
                .allMatch(member -> !member.presence().there()
                        && member.quality().votes()
                        && there.contains(Objects.requireNonNull(member.proxy())));
    }

    private List<ClosingPoint> of(AgendaView item) {
        if (leased(item)) {
            return List.of(point(Kind.LEASED, item));
        }
        List<ClosingPoint> unmet = new ArrayList<>();
        if (item.looked() < LEAST_FILES) {
            fewer(item, unmet);
        }
        for (FileOnAgenda file : item.examined()) {
            FileRules.fault(item, file, today)
                    .ifPresent(kind -> unmet.add(new ClosingPoint(kind, false, item.id(), file.id())));
        }
        if (unmet.isEmpty() && !ranksHold(item)) {
            unmet.add(point(Kind.RANKS, item));
        }
        if (item.castingVote() && !mayorSits(item.insee())) {
            unmet.add(point(Kind.CASTING_VOTE, item));
        }
        return unmet.isEmpty() ? List.of(new ClosingPoint(Kind.DECIDED, true, item.id(), null)) : unmet;
    }

    private static void fewer(AgendaView item, List<ClosingPoint> unmet) {
        FewerReason reason = item.fewer();
        if (reason == null) {
            unmet.add(point(Kind.FEWER_REASON, item));
        } else if (reason == FewerReason.PLAI_ADAPTED && item.financing() != Financing.PLAI) {
            unmet.add(point(Kind.FEWER_UNTRUE, item));
        }
    }

    /** Whatever gives the dwelling is ranked 1, 2, 3… with no rank missing or twice; what a correction leaves keeps its own. */
    private static boolean ranksHold(AgendaView item) {
        List<@Nullable Integer> ranks = item.examined().stream()
                .map(FileOnAgenda::decided)
                .filter(decided -> decided != null && decided.decision().gives())
                .map(decided -> Objects.requireNonNull(decided).rank())
                .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                .toList();
        if (ranks.isEmpty() || ranks.get(0) == null) {
            return ranks.isEmpty();
        }
        int last = Objects.requireNonNull(ranks.get(ranks.size() - 1));
        return ranks.equals(IntStream.rangeClosed(1, last)
                .filter(rank -> !item.kept().contains(rank))
                .boxed()
                .toList());
    }

    private boolean mayorSits(String commune) {
        return sitting.members().stream()
                .filter(member -> member.quality() == MemberQuality.MAYOR)
                .anyMatch(member ->
                        commune.equals(member.commune()) && member.presence().there());
    }

    private static ClosingPoint point(Kind kind, boolean met) {
        return new ClosingPoint(kind, met, null, null);
    }

    private static ClosingPoint point(Kind kind, AgendaView item) {
        return new ClosingPoint(kind, false, item.id(), null);
    }
}
