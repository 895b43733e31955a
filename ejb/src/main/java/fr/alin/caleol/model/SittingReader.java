package fr.alin.caleol.model;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.CorrectableOffer;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.LaterCorrection;
import fr.alin.caleol.MemberView;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingItem;
import fr.alin.caleol.SittingStatus;
import fr.alin.caleol.SittingView;
import fr.alin.caleol.WaitingOffer;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads sittings; the landlord stands in every statement that begins from outside. Four statements for a whole sitting, six for one
 * that corrects another.
 */
@ApplicationScoped
public class SittingReader {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private EarlierDecisionReader earlier;

    @Inject
    private Today today;

    /** A landlord's sittings, the latest day first, after the one seen last. */
    public List<SittingItem> page(UUID landlord, LocalDate heldOn, UUID id, int most) {
        return em.createQuery(
                        """
                        select new fr.alin.caleol.SittingItem(s.id, s.number, s.heldOn, s.startsAt, s.place, s.status,
                            (select count(*) from AgendaItem i where i.sittingId = s.id))
                        from Sitting s where s.landlordId = :landlord
                            and (s.heldOn < :day or s.heldOn = :day and s.id > :id)
                        order by s.heldOn desc, s.id""",
                        SittingItem.class)
                .setParameter("landlord", landlord)
                .setParameter("day", heldOn)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** When, where and by which rules a landlord's last sitting is held, or was; one that was cancelled tells nothing. */
    public Optional<SittingDraft> last(UUID landlord) {
        return em.createQuery(
                        """
                        from Sitting where landlordId = :landlord and status <> CANCELLED
                        order by heldOn desc, id""",
                        Sitting.class)
                .setParameter("landlord", landlord)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Sitting::about);
    }

    /** Offers whose files were sent, that no sitting has, the oldest first. */
    public List<WaitingOffer> waiting(UUID landlord, int most) {
        return em.createQuery(
                        """
                        select new fr.alin.caleol.WaitingOffer(o.id, o.number, d.rooms, c.name,
                            (select count(*) from Candidature k where k.offerId = o.id and k.status = SENT), o.commissionOn)
                        from Offer o join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode
                        where d.landlordId = :landlord and o.status = SENT
                            and exists (select 1 from Candidature k where k.offerId = o.id and k.status = SENT)
                            and not exists (select 1 from AgendaItem i where i.offerId = o.id and i.open)
                        order by o.number""",
                        WaitingOffer.class)
                .setParameter("landlord", landlord)
                .setMaxResults(most)
                .getResultList();
    }

    /** An offer of that landlord's with that number, whose files were sent. */
    public Optional<OfferId> sent(UUID landlord, int number) {
        return em.createQuery(
                        """
                        select o.id from Offer o join Dwelling d on d.id = o.dwellingId
                        where d.landlordId = :landlord and o.number = :number and o.status = SENT""",
                        UUID.class)
                .setParameter("landlord", landlord)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(OfferId::new);
    }

    /** Dwellings on which the landlord's commission has decided and that no sitting has, the latest sitting first. */
    public List<CorrectableOffer> correctable(UUID landlord, int most) {
        return em.createQuery(
                        """
                        select new fr.alin.caleol.CorrectableOffer(o.number, o.status, d.rooms, c.name, max(s.heldOn))
                        from AgendaItem i join Sitting s on s.id = i.sittingId join Offer o on o.id = i.offerId
                        join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode
                        where s.landlordId = :landlord and s.status = CLOSED and o.status in (SENT, PLACED, LEASED)
                            and exists (select 1 from DecidedFile f where f.key.itemId = i.id)
                            and not exists (select 1 from AgendaItem j where j.offerId = o.id and j.open)
                        group by o.number, o.status, d.rooms, c.name order by max(s.heldOn) desc, o.number""",
                        CorrectableOffer.class)
                .setParameter("landlord", landlord)
                .setMaxResults(most)
                .getResultList();
    }

    /** The dwelling of the offer with that number, on the agenda of the landlord's last sitting that decided on it. */
    public Optional<Decided> decided(UUID landlord, int number) {
        return em.createQuery(
                        """
                        select i.id as item, o.status as status
                        from AgendaItem i join Sitting s on s.id = i.sittingId join Offer o on o.id = i.offerId
                        where s.landlordId = :landlord and o.number = :number and s.status = CLOSED
                            and exists (select 1 from DecidedFile f where f.key.itemId = i.id)
                        order by s.closedAt desc""",
                        Tuple.class)
                .setParameter("landlord", landlord)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Decided(row.get("item", UUID.class), row.get("status", OfferStatus.class)));
    }

    /** What a closed sitting decided on, and where its offer stands now. */
    public record Decided(UUID item, OfferStatus status) {}

    /** A landlord's sitting. */
    public Optional<SittingView> sitting(UUID landlord, UUID id) {
        return em.createQuery(
                        """
                        select s as sitting, l.name as landlord from Sitting s join Landlord l on l.id = s.landlordId
                        where s.id = :id and s.landlordId = :landlord""",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("landlord", landlord)
                .getResultStream()
                .findFirst()
                .map(row -> view(row.get("sitting", Sitting.class), row.get("landlord", String.class)));
    }

    private SittingView view(Sitting sitting, String landlord) {
        return new SittingView(
                sitting.id(),
                sitting.number(),
                landlord,
                sitting.about(),
                sitting.status(),
                sitting.openedAt(),
                sitting.closedAt(),
                sitting.observations(),
                sitting.version(),
                members(sitting.id()),
                agenda(sitting),
                sitting.status() == SittingStatus.CLOSED ? corrections(sitting.id()) : List.of());
    }

    private List<LaterCorrection> corrections(UUID sitting) {
        return em.createQuery(
                        """
                        select i.id as item, t as further
                        from AgendaItem i join AgendaItem n on n.correctsId = i.id join Sitting t on t.id = n.sittingId
                        where i.sittingId = :sitting and t.status = CLOSED order by t.closedAt""",
                        Tuple.class)
                .setParameter("sitting", sitting)
                .getResultStream()
                .map(row -> {
                    Sitting further = row.get("further", Sitting.class);
                    return new LaterCorrection(
                            row.get("item", UUID.class),
                            further.id(),
                            further.minutesNumber(),
                            further.about().heldOn());
                })
                .toList();
    }

    private List<MemberView> members(UUID sitting) {
        return em.createQuery(
                        """
                        select new fr.alin.caleol.MemberView(m.id, m.name, m.quality, m.inseeCode, c.name, m.presence,
                            m.proxyId, m.chairs)
                        from SittingMember m left join Commune c on c.inseeCode = m.inseeCode
                        where m.sittingId = :sitting""",
                        MemberView.class)
                .setParameter("sitting", sitting)
                .getResultStream()
                .sorted(MemberView.IN_ORDER)
                .toList();
    }

    private List<AgendaView> agenda(Sitting sitting) {
        Map<UUID, List<FileOnAgenda>> files = files(sitting.id());
        List<AgendaView> agenda = em.createQuery(
                        """
                        select new fr.alin.caleol.AgendaView(i.id, i.place, o.id, o.number, o.status, d.rooms, d.surface,
                            o.rent, o.charges, d.financing, d.address, d.inseeCode, c.name, d.accessible, i.fewer,
                            i.castingVote) as view, i as item, t as corrected
                        from AgendaItem i join Offer o on o.id = i.offerId join Dwelling d on d.id = o.dwellingId
                        join Commune c on c.inseeCode = d.inseeCode left join AgendaItem e on e.id = i.correctsId
                        left join Sitting t on t.id = e.sittingId
                        where i.sittingId = :sitting order by i.place""",
                        Tuple.class)
                .setParameter("sitting", sitting.id())
                .getResultStream()
                .map(row -> item(row, files))
                .toList();
        return agenda.stream().allMatch(item -> item.correction() == null)
                ? agenda
                : agenda.stream().map(earlier.of(sitting)::beside).toList();
    }

    private static AgendaView item(Tuple row, Map<UUID, List<FileOnAgenda>> files) {
        AgendaView view = row.get("view", AgendaView.class);
        AgendaView whole = view.with(files.getOrDefault(view.id(), List.of()));
        return row.get("item", AgendaItem.class)
                .correction(row.get("corrected", Sitting.class))
                .map(whole::correcting)
                .orElse(whole);
    }

    /** By dwelling on the agenda, in the order in which they were sent. */
    private Map<UUID, List<FileOnAgenda>> files(UUID sitting) {
        return em.createQuery(
                        """
                        select new fr.alin.caleol.FileOnAgenda(k.id, k.number,
                                r.identity.usageName || ' ' || r.identity.firstName, s.place, s.groupNumber, k.status,
                                k.facts, r.expiresOn,
                                case when d.accessible = true and exists (select 1 from r.members m where m.disabled = true)
                                    then true else false end) as file,
                            i.id as item, f as decided, q.kinds as missing
                        from AgendaItem i join Offer o on o.id = i.offerId join Dwelling d on d.id = o.dwellingId
                        join SelectedFile s on s.offerId = o.id join Candidature k on k.id = s.candidatureId
                        join HousingRequest r on r.id = k.requestId
                        left join CompletionRequest q on q.candidatureId = k.id and q.answeredAt is null
                            and q.withdrawnAt is null and q.dueOn < :today
                        left join DecidedFile f on f.key.itemId = i.id and f.key.candidatureId = k.id
                        where i.sittingId = :sitting and s.chosen
                            and (k.active or f is not null or k.status = CANCELLED or i.correctsId is not null)
                        order by i.place, s.place""",
                        Tuple.class)
                .setParameter("sitting", sitting)
                .setParameter("today", today.date())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("item", UUID.class),
                        Collectors.mapping(SittingReader::file, Collectors.toList())));
    }

    private static FileOnAgenda file(Tuple row) {
        DecidedFile decided = row.get("decided", DecidedFile.class);
        List<?> missing = row.get("missing", List.class);
        return row.get("file", FileOnAgenda.class)
                .with(decided == null ? null : decided.view())
                .lacking(
                        missing == null
                                ? List.of()
                                : missing.stream().map(DocumentKind.class::cast).toList());
    }
}
