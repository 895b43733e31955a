package fr.alin.eligibility.rules;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.Outcome;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rules about the dwelling: where it is, how large, for whom it is kept. */
final class DwellingRules {
    private DwellingRules() {}

    static Check communeIsWished(Case facts) {
        return plain("WISHED_COMMUNE", facts.terms().communeWished(), Ground.COMMUNE_NOT_WISHED);
    }

    static Check roomsSuitTheHousehold(Case facts) {
        int rooms = facts.dwelling().rooms();
        int admitted = facts.typologies().admitted();
        int highest = facts.typologies().highest();
        Ground ground =
                rooms > highest ? Ground.DWELLING_TOO_LARGE : rooms < admitted ? Ground.DWELLING_TOO_SMALL : null;
        return new Check(
                "TYPOLOGY",
                ground == null ? Outcome.MET : Outcome.FAILED,
                ground,
                BigDecimal.valueOf(rooms),
                BigDecimal.valueOf(ground == Ground.DWELLING_TOO_SMALL ? admitted : highest),
                facts.typologies().source(),
                null);
    }

    static Check surfaceReachesTheFloor(Case facts) {
        BigDecimal floor = BigDecimal.valueOf(facts.floor().squareMetres());
        boolean met = facts.dwelling().surface().compareTo(floor) >= 0;
        return new Check(
                "SURFACE_FLOOR",
                met ? Outcome.MET : Outcome.FAILED,
                met ? null : Ground.SURFACE_BELOW_FLOOR,
                facts.dwelling().surface(),
                floor,
                facts.floor().source(),
                null);
    }

    static @Nullable Check offerIsOpenToTheEmployer(Case facts) {
        Ground ground = facts.terms().reservation().ground();
        return ground == null ? null : plain("RESERVATION", false, ground);
    }

    private static Check plain(String rule, boolean met, Ground ground) {
        return new Check(rule, met ? Outcome.MET : Outcome.FAILED, met ? null : ground, null, null, null, null);
    }
}
