package fr.alin.landlord;

import fr.alin.landlord.model.ProgrammeReader;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a landlord's agents see of its programmes and dwellings: of no other landlord's, ever. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class ProgrammeQueries {
    /** Rows of a page. */
    public static final int ROWS = 30;

    @Inject
    private ProgrammeReader reader;

    @Inject
    private LandlordScope scope;

    /** Name of the landlord. */
    public String landlord() {
        return reader.landlord(scope.landlord());
    }

    /**
     * Programmes by name, one more than a page shows.
     *
     * @param text words of name or commune, empty for all; without letter or figure it is no word
     * @param after the last one seen, null for the first page
     */
    public List<ProgrammeItem> page(String text, @Nullable UUID after) {
        boolean word = text.isBlank() || text.codePoints().anyMatch(Character::isLetterOrDigit);
        return word ? reader.page(scope.landlord(), text.strip(), after, ROWS + 1) : List.of();
    }

    /** @throws NotFoundException for another landlord's as for none */
    public ProgrammeView programme(UUID id) {
        return reader.programme(scope.landlord(), id).orElseThrow(NotFoundException::new);
    }

    /**
     * Dwellings of a programme by address and door, one more than a page shows.
     *
     * @param after the last one seen, null for the first page
     */
    public List<DwellingItem> dwellings(UUID programme, @Nullable UUID after) {
        return reader.dwellings(scope.landlord(), programme, after, ROWS + 1);
    }

    /** @throws NotFoundException for another landlord's as for none */
    public DwellingView dwelling(UUID id) {
        return reader.dwelling(scope.landlord(), id).orElseThrow(NotFoundException::new);
    }
}
