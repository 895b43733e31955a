package fr.alin.integration;

import fr.alin.caleol.SittingView;
import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.RegistryRequest;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferId;
import fr.alin.offer.OpenOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The arguments of one call, with somebody's records in the places that take one. */
public final class Filling {
    /** They say what was read before, by whoever it was for. */
    private static final Set<Class<?>> VALUES =
            Set.of(RequestView.class, OpenOffer.class, SittingView.class, RegistryRequest.class);

    private static final Set<Class<?>> REFERENCES =
            Set.of(CandidatureId.class, HousingRequestId.class, OfferId.class, UUID.class);

    /** They count, or say where a page of one's own goes on; an employer with reserved dwellings is nobody's. */
    private static final Set<String> PLAIN = Set.of(
            "version",
            "dwellingVersion",
            "rank",
            "place",
            "page",
            "size",
            "answerDays",
            "reservedEmployer",
            "ReceptionQueries.page.offer",
            "ProgrammeQueries.dwellings.after");

    private static final int NO_NUMBER = 999_999_999;

    private final String role;
    private final Business business;
    private final IntFunction<@Nullable Theirs> whose;
    private final Theirs plain;
    private final List<Theirs.Kept> records = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Object[] arguments;
    private int references;

    /**
     * Fills them.
     *
     * @param role whose record it is where several have their own
     * @param whose the record is in each place, counted from 0; null for one that there is not
     * @param plain who has what is no reference but belongs to one, like a version
     */
    public Filling(String role, Business business, IntFunction<@Nullable Theirs> whose, Theirs plain) {
        this.role = role;
        this.business = business;
        this.whose = whose;
        this.plain = plain;
        arguments = new Arguments(this::chosen).of(business);
    }

    public Object[] arguments() {
        return arguments;
    }

    /** How many places take a record. */
    public int references() {
        return references;
    }

    /** Places for which nobody has gathered a record. */
    public List<String> unknown() {
        return unknown;
    }

    /** Whose the records are, of one person beside the landlord. */
    public Optional<UUID> applicant() {
        return records.stream()
                .map(Theirs.Kept::applicant)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private @Nullable Object chosen(String of, String name, Class<?> type) {
        if (VALUES.contains(type)) {
            return Arguments.any(type);
        }
        if (!refers(of, name, type)) {
            return plain.record(role, business.name(), of, name, type)
                    .map(Theirs.Kept::value)
                    .orElse(null);
        }
        Theirs theirs = whose.apply(references++);
        if (theirs == null) {
            return number(type) ? (Integer) NO_NUMBER : null;
        }
        Optional<Theirs.Kept> kept = theirs.record(role, business.name(), of, name, type);
        kept.ifPresentOrElse(records::add, () -> unknown.add(of + "." + name));
        return kept.map(Theirs.Kept::value).orElse(null);
    }

    /** Numbers refer where a method takes them; within what somebody types they count something. */
    private boolean refers(String of, String name, Class<?> type) {
        boolean refers = REFERENCES.contains(type) || number(type) && of.equals(business.name());
        return refers && !PLAIN.contains(name) && !PLAIN.contains(of + "." + name);
    }

    private static boolean number(Class<?> type) {
        return type == int.class || type == Integer.class;
    }
}
