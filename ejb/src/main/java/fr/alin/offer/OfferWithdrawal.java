package fr.alin.offer;

/** Why a landlord withdraws a published offer; the candidates are told so. */
public enum OfferWithdrawal {
    /** Fire, water: nobody can live there for the time being. */
    DAMAGE,
    WORKS,
    /** For an urgent rehousing, by decision of the préfet, to somebody of the landlord's own. */
    LET_OTHERWISE,
    /** Whoever lives there stays. */
    NOT_VACATED,
    /** It should never have been published so. */
    WRONG_OFFER
}
