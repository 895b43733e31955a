package fr.alin.caleol;

/** Why a commission decides anew on what a closed sitting decided; message key {@code correction.} and the name. */
public enum CorrectionReason {
    /** The decision says what nobody meant, or rests on a figure that was wrong. */
    MATERIAL_ERROR,
    /** A document came to light that the commission did not know. */
    NEW_DOCUMENT,
    /** A candidate asks the commission to look at it again. */
    APPEAL,
    /** A judge has decided. */
    JUDGMENT;

    /** Whether it may take the dwelling from somebody who has accepted it. */
    public boolean overridesAcceptance() {
        return this == MATERIAL_ERROR || this == JUDGMENT;
    }
}
