package fr.alin.ranking;

import fr.alin.housingrequest.PriorityGround;
import java.util.Set;

/** Kind of document that proved a ground; message key {@code proof.} and the name. Its content is not kept. */
public enum Proof {
    COMMISSION_DECISION(PriorityGround.DALO),
    COURT_ORDER(PriorityGround.DALO, PriorityGround.L441_1),
    PREFECT_LETTER(PriorityGround.DALO, PriorityGround.L441_1),
    MEDICAL_BOARD(PriorityGround.L441_1),
    OTHER_OFFICIAL(PriorityGround.L441_1);

    private final Set<PriorityGround> grounds;

    Proof(PriorityGround... grounds) {
        this.grounds = Set.of(grounds);
    }

    /** Whether such a document can show that ground: only the commission, a court or the préfet recognise a DALO. */
    public boolean proves(PriorityGround ground) {
        return grounds.contains(ground);
    }
}
