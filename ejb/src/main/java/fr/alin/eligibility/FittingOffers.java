package fr.alin.eligibility;

import java.util.List;

/**
 * The whole result of a search; pages show a part of it.
 *
 * @param hiddenByAnonymity offers reserved by the applicant's own employer that anonymity hides
 * @param hidden what each single criterion or rule hides
 */
public record FittingOffers(List<JudgedOffer> offers, long hiddenByAnonymity, List<HiddenOffers> hidden) {
    public int count() {
        return offers.size();
    }
}
