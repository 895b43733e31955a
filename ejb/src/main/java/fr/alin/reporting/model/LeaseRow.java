package fr.alin.reporting.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.DeclaredMeans;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.reporting.Answer;
import fr.alin.reporting.LeaseFacts;
import fr.alin.reporting.LeaseItem;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signed lease as the statement gives it: kinds and births of the members side by side, null for nobody. */
public record LeaseRow(
        UUID id,
        LocalDate signedOn,
        UUID landlordId,
        String landlord,
        String departement,
        int rooms,
        String commune,
        int offer,
        boolean priorityQuarter,
        @Nullable PriorityGround ground,
        @Nullable Euros resources,
        MemberKind @Nullable [] kinds,
        LocalDate @Nullable [] births) {
    public LeaseFacts facts() {
        return new LeaseFacts(
                landlordId,
                landlord,
                departement,
                signedOn,
                priorityQuarter,
                ground,
                DeclaredMeans.of(resources, kinds, births));
    }

    public LeaseItem item(Answer answer) {
        int persons = kinds == null ? 0 : kinds.length;
        return new LeaseItem(new CandidatureId(id), signedOn, rooms, commune, offer, landlord, persons, ground, answer);
    }
}
