package fr.alin.integration;

import fr.alin.allocation.ConditionDocument;
import fr.alin.caleol.AgendaView;
import fr.alin.caleol.ClosingService;
import fr.alin.caleol.CorrectionReason;
import fr.alin.caleol.Decision;
import fr.alin.caleol.DeliberationService;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.Ground;
import fr.alin.caleol.MemberDraft;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.Notes;
import fr.alin.caleol.Presence;
import fr.alin.caleol.Seat;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingService;
import fr.alin.caleol.SittingView;
import fr.alin.candidature.CandidatureId;
import fr.alin.selection.FewerReason;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A landlord's commission, by the hand of its secretary: what it decides is told in a word for each file. */
public record Commission(UUID agent) {
    /** A sitting of today with three members of the board, and nothing on its agenda. */
    public UUID planned() throws Exception {
        SittingDraft today =
                new SittingDraft(InContainer.today(), LocalTime.of(14, 0), "8 rue de l’Église", true, 3, 10);
        UUID sitting = InContainer.as(agent, () -> service().plan(today));
        for (int missing = view(sitting).members().size(); missing < 3; missing++) {
            MemberDraft member = new MemberDraft("Héloïse D’Artagnan", MemberQuality.BOARD, null);
            InContainer.act(agent, () -> service().call(sitting, member));
        }
        return sitting;
    }

    /** Planned, with the set on its agenda. */
    public UUID planned(SentSet set) throws Exception {
        UUID sitting = planned();
        InContainer.act(agent, () -> service().put(sitting, set.number()));
        return sitting;
    }

    /** Closed, with those decisions on the set. */
    public UUID closed(SentSet set, String... decisions) throws Exception {
        UUID sitting = planned(set);
        open(sitting);
        note(sitting, set, decisions);
        close(sitting);
        return sitting;
    }

    /** Open, to decide anew on the set. */
    public UUID correcting(SentSet set, CorrectionReason reason) throws Exception {
        UUID sitting = planned();
        InContainer.act(agent, () -> service().correct(sitting, set.number(), reason, "Relu par Łukasz Żółkiewski"));
        open(sitting);
        return sitting;
    }

    public void open(UUID sitting) throws Exception {
        InContainer.act(agent, () -> InContainer.ejb(DeliberationService.class).open(sitting, version(sitting)));
    }

    /**
     * Notes who sits, and what is decided on the files in their order.
     *
     * @param decisions {@code ALLOCATED}, {@code RANKED 2}, {@code CONDITIONAL 1}, {@code NOT_ALLOCATED N01}…; {@code =} for what is
     *     noted already, {@code -} for nothing
     */
    public void note(UUID sitting, SentSet set, String... decisions) throws Exception {
        SittingView seen = view(sitting);
        AgendaView item = seen.agenda().get(0);
        Map<CandidatureId, FileDecision> noted = new HashMap<>();
        item.examined().stream()
                .map(FileOnAgenda::decided)
                .filter(Objects::nonNull)
                .forEach(decision -> noted.put(decision.file(), decision));
        for (int place = 1; place <= decisions.length; place++) {
            String decided = decisions[place - 1];
            if (decided.equals("-")) {
                noted.remove(set.file(place));
            } else if (!decided.equals("=")) {
                noted.put(set.file(place), decision(set.file(place), decided.split(" ")));
            }
        }
        List<Seat> seats = seen.members().stream()
                .map(member -> new Seat(member.id(), Presence.PRESENT, null))
                .toList();
        Notes notes = new Notes(
                seats,
                seen.members().get(0).id(),
                List.of(new Notes.OfDwelling(
                        item.id(), FewerReason.TOO_FEW_CANDIDATES, false, List.copyOf(noted.values()))),
                null);
        InContainer.act(agent, () -> InContainer.ejb(DeliberationService.class).record(sitting, seen.version(), notes));
    }

    private static FileDecision decision(CandidatureId file, String... noted) {
        Decision decision = Decision.valueOf(noted[0]);
        boolean conditional = decision == Decision.CONDITIONAL;
        return new FileDecision(
                file,
                decision,
                decision.ranked() ? (Integer) Integer.parseInt(noted[1]) : decision.gives() ? 1 : null,
                decision.gives() ? null : Ground.ofCode(noted[1]),
                conditional ? ConditionDocument.TAX_NOTICE : null,
                conditional ? InContainer.today().plusDays(12) : null,
                Stream.of(noted).skip(2).findFirst().orElse(null));
    }

    public void close(UUID sitting) throws Exception {
        int version = version(sitting);
        InContainer.act(agent, () -> InContainer.ejb(ClosingService.class).close(sitting, version));
    }

    public SittingView view(UUID sitting) throws Exception {
        return InContainer.as(agent, () -> InContainer.ejb(SittingQueries.class).sitting(sitting));
    }

    public int version(UUID sitting) throws Exception {
        return view(sitting).version();
    }

    private static SittingService service() throws Exception {
        return InContainer.ejb(SittingService.class);
    }
}
