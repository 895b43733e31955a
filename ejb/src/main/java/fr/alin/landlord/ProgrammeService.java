package fr.alin.landlord;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.landlord.model.Programme;
import fr.alin.landlord.model.Programmes;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A landlord's programmes: each in one place, for good. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class ProgrammeService {
    /** Longest name, in characters. */
    public static final int NAME_LENGTH = 200;

    /** A message names no more communes. */
    private static final int MOST_NAMED = 12;

    @Inject
    private Programmes programmes;

    @Inject
    private LandlordScope scope;

    @Inject
    private Territory territory;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    /**
     * Adds a programme.
     *
     * @param commune as people write it; may be empty where the postcode is that of one commune
     * @return its reference
     * @throws BusinessException {@code name.ofProgramme}, {@code postcode.unknown}, {@code commune.choose}, {@code name.twice}
     */
    public UUID add(String name, String postcode, String commune) {
        String clean = checked(name);
        Commune place = place(postcode.strip(), commune);
        Programme programme = Programme.of(scope.landlord(), clean, place.inseeCode(), postcode.strip());
        programmes.add(programme);
        recorded("PROGRAMME_ADDED", programme.id());
        return programme.id();
    }

    /**
     * Gives a programme another name.
     *
     * @param version that the page had shown
     * @throws BusinessException {@code name.ofProgramme}, {@code name.twice}, {@code common.modifiedMeanwhile}
     * @throws NotFoundException for another landlord's as for none
     */
    public void rename(UUID id, int version, String name) {
        Programme programme = programmes.of(scope.landlord(), id).orElseThrow(NotFoundException::new);
        programme.requireVersion(version);
        programme.rename(checked(name));
        programmes.changed();
        recorded("PROGRAMME_RENAMED", id);
    }

    /** Homes stand in an arrondissement where a commune has some. */
    private Commune place(String postcode, String typed) {
        List<Commune> possible = territory.communes().stream()
                .filter(commune -> commune.postcodes().contains(postcode) && !commune.hasArrondissements())
                .toList();
        if (possible.isEmpty()) {
            throw new BusinessException("postcode.unknown");
        }
        Set<String> named = territory.placesNamed(typed);
        List<Commune> meant = typed.isBlank()
                ? possible
                : possible.stream()
                        .filter(commune -> named.contains(commune.inseeCode()))
                        .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new BusinessException(
                "commune.choose",
                postcode,
                possible.stream().map(Commune::name).limit(MOST_NAMED).collect(Collectors.joining(", ")));
    }

    private static String checked(String name) {
        String clean = CleanText.seenLine(name, NAME_LENGTH);
        if (clean.isEmpty()) {
            throw new BusinessException("name.ofProgramme");
        }
        return clean;
    }

    private void recorded(String action, UUID id) {
        audit.record(AuditEvent.of(signedIn.account(), action, "programme", id));
    }
}
