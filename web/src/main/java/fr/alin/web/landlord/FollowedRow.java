package fr.alin.web.landlord;

import fr.alin.allocation.AllocationView;
import fr.alin.allocation.FollowedFile;
import fr.alin.candidature.CandidatureAction;
import fr.alin.offer.OfferNumber;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;

/** A file that the commission gave something to, as its landlord follows it: every text ready, and what may be done. */
public class FollowedRow {
    private static final Formats FORMATS = new Formats();

    private final FollowedFile file;

    FollowedRow(FollowedFile file) {
        this.file = file;
    }

    public String getUrl() {
        return "/bailleur/suivi?ref=" + file.id();
    }

    /** Of whoever still may move in, or has; for what is over otherwise, the number of the candidature alone. */
    public String getName() {
        return file.status().active() || file.status().holdsHome()
                ? file.name()
                : Words.format("candidature.number", file.number());
    }

    /** The received file, empty for a candidature that is over: nothing of it is shown any more. */
    public String getReceivedUrl() {
        return file.status().active() ? "/bailleur/dossier?ref=" + file.id() : "";
    }

    public String getOfferUrl() {
        return "/bailleur/offre?ref=" + getOfferNumber();
    }

    /** For example "T2 Saint-Ouen-sur-Seine". */
    public String getOffer() {
        return Typology.of(file.rooms()) + " " + FORMATS.typographic(file.commune());
    }

    public String getOfferNumber() {
        return OfferNumber.write(file.offer());
    }

    public int getRank() {
        return given().rank();
    }

    public String getState() {
        return Words.format("followed.status." + file.status());
    }

    public String getTone() {
        return switch (file.status()) {
            case CONDITIONAL -> "warn";
            case OFFERED -> "info";
            case ACCEPTED, LEASED, HOUSED -> "ok";
            case DECLINED, UNANSWERED, LAPSED, RELEASED, CANCELLED -> "bad";
            default -> "mute";
        };
    }

    /** What is awaited next, and until when. */
    public String getNext() {
        return switch (file.status()) {
            case RANKED -> Words.format("followed.next.turn");
            case CONDITIONAL ->
                Words.format("followed.next.document", getDocument(), FORMATS.day(given().conditionUntil()));
            case OFFERED -> Words.format("followed.next.answer", FORMATS.day(given().answerBy()));
            case ACCEPTED -> Words.format("followed.next.lease");
            case LEASED -> Words.format("followed.next.moveIn");
            case HOUSED -> Words.format("followed.next.housed", FORMATS.day(given().movedInOn()));
            default -> Words.format("followed.next.nothing");
        };
    }

    /** What the decision depends on, empty for a decision without condition. */
    public String getDocument() {
        return given().condition() == null ? "" : Words.format("condition." + given().condition());
    }

    /** The same with its last day. */
    public String getCondition() {
        return given().condition() == null
                ? ""
                : Words.format("followed.conditionUntil", getDocument(), FORMATS.day(given().conditionUntil()));
    }

    /** Whether the document of the condition may be noted. */
    public boolean isConditional() {
        return file.status().allowsLandlord(CandidatureAction.MEET_CONDITION);
    }

    public boolean isLeasable() {
        return file.status().allowsLandlord(CandidatureAction.SIGN_LEASE);
    }

    /** Whether the moving in may be noted. */
    public boolean isReady() {
        return file.status().allowsLandlord(CandidatureAction.MOVE_IN);
    }

    private AllocationView given() {
        return file.allocation();
    }
}
