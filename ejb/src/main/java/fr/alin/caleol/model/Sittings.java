package fr.alin.caleol.model;

import fr.alin.caleol.CorrectionReason;
import fr.alin.caleol.MemberDraft;
import fr.alin.caleol.Presence;
import fr.alin.caleol.Seat;
import fr.alin.offer.OfferId;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Repository of sittings, of who is called to them, and of their agenda. */
@ApplicationScoped
public class Sittings {
    @PersistenceContext
    private EntityManager em;

    /** Plans a sitting, and calls whoever was called to the landlord's last one. */
    public void add(Sitting sitting) {
        List<SittingMember> last = em.createQuery(
                        """
                        from SittingMember where sittingId = (
                            select s.id from Sitting s where s.landlordId = :landlord order by s.heldOn desc, s.id limit 1)
                        order by quality, name""",
                        SittingMember.class)
                .setParameter("landlord", sitting.landlordId())
                .getResultList();
        em.persist(sitting);
        em.flush();
        last.forEach(member -> em.persist(member.at(sitting.id())));
    }

    /**
     * A landlord's sitting, held until the transaction ends: whoever records, changes or closes it waits for the others.
     */
    public Optional<Sitting> lock(UUID landlord, UUID id) {
        return em.createQuery("from Sitting where id = :id and landlordId = :landlord", Sitting.class)
                .setParameter("id", id)
                .setParameter("landlord", landlord)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Something of it changed that stands in other rows: pages that were shown before are out of date.
     *
     * @return the version that stands now
     */
    public int changed(Sitting sitting) {
        em.flush();
        em.lock(sitting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return sitting.version();
    }

    public void call(Sitting sitting, MemberDraft draft) {
        em.persist(SittingMember.of(sitting.id(), draft));
        em.flush();
    }

    /** @throws NotFoundException for a member of another sitting as for none */
    public void dismiss(Sitting sitting, UUID member) {
        SittingMember found = member(sitting, member);
        members(sitting).stream()
                .filter(other -> member.equals(other.proxyId()))
                .forEach(other -> other.seat(Presence.ABSENT, null));
        em.flush();
        em.remove(found);
    }

    /**
     * Notes who is there, and who presides.
     *
     * @param chair null for nobody
     * @throws NotFoundException when one of them is of another sitting
     */
    public void seat(Sitting sitting, List<Seat> seats, @Nullable UUID chair) {
        List<SittingMember> members = members(sitting);
        members.forEach(member -> member.preside(false));
        for (Seat seat : seats) {
            UUID proxy = seat.proxy();
            if (seat.member().equals(proxy)) {
                throw new BusinessException("proxy.self");
            }
            if (proxy != null) {
                member(sitting, proxy);
            }
            member(sitting, seat.member()).seat(seat.presence(), proxy);
        }
        // Nobody presides before somebody else does.
        em.flush();
        if (chair != null) {
            member(sitting, chair).preside(true);
        }
    }

    /** @throws BusinessException {@code agenda.taken} when another sitting that is not over has the offer */
    public void put(Sitting sitting, OfferId offer) {
        put(AgendaItem.of(sitting.id(), offer, nextPlace(sitting)));
    }

    /**
     * Puts a dwelling on the agenda to decide anew on it.
     *
     * @param earlier its reference on the agenda of the sitting that is corrected
     * @param words that complete the reason, null for none
     * @return what stands on the agenda now
     * @throws BusinessException as {@link #put(Sitting, OfferId)}
     */
    public AgendaItem put(Sitting sitting, UUID earlier, CorrectionReason reason, @Nullable String words) {
        AgendaItem corrected = em.find(AgendaItem.class, earlier);
        AgendaItem item = AgendaItem.correcting(sitting.id(), corrected, nextPlace(sitting), reason, words);
        put(item);
        return item;
    }

    private int nextPlace(Sitting sitting) {
        return agenda(sitting).stream().mapToInt(AgendaItem::place).max().orElse(0) + 1;
    }

    private void put(AgendaItem item) {
        Invariants.write(
                () -> {
                    em.persist(item);
                    em.flush();
                },
                Map.of(
                        "agenda_item_open",
                        "agenda.taken",
                        "agenda_item_once",
                        "agenda.taken",
                        "agenda_item_sitting_id_place_key",
                        "common.modifiedMeanwhile"));
    }

    /** Takes a dwelling off the agenda, with what was noted on its files. */
    public void take(Sitting sitting, UUID item) {
        AgendaItem found = item(sitting, item);
        em.createQuery("delete from DecidedFile where key.itemId = :item")
                .setParameter("item", item)
                .executeUpdate();
        em.remove(found);
    }

    /** In their order. */
    public List<AgendaItem> agenda(Sitting sitting) {
        return em.createQuery("from AgendaItem where sittingId = :sitting order by place", AgendaItem.class)
                .setParameter("sitting", sitting.id())
                .getResultList();
    }

    /** @throws NotFoundException for a dwelling of another sitting as for none */
    public AgendaItem item(Sitting sitting, UUID id) {
        return agenda(sitting).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The sitting is over, closed or not: its offers can be on another one's agenda. */
    public void release(Sitting sitting) {
        agenda(sitting).forEach(AgendaItem::over);
    }

    /** The next number of the landlord's year. */
    public int nextNumber(Sitting sitting) {
        Integer last = em.createQuery(
                        """
                        select max(number) from Sitting
                        where landlordId = :landlord and year(heldOn) = :year""",
                        Integer.class)
                .setParameter("landlord", sitting.landlordId())
                .setParameter("year", sitting.about().heldOn().getYear())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when another sitting was given the number at the same moment */
    public void closed() {
        Invariants.write(em::flush, Map.of("sitting_number", "common.modifiedMeanwhile"));
    }

    private List<SittingMember> members(Sitting sitting) {
        return em.createQuery("from SittingMember where sittingId = :sitting", SittingMember.class)
                .setParameter("sitting", sitting.id())
                .getResultList();
    }

    private SittingMember member(Sitting sitting, UUID id) {
        return members(sitting).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
