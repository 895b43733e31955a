package fr.alin.candidature;

import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SecondNumber;
import fr.alin.offer.OfferView;
import java.util.List;

/**
 * A file as an adviser studies it.
 *
 * @param verdict judged now, with the request as last brought up to date
 * @param checks automatic checks beyond the verdict
 * @param others the applicant's other candidatures, newest first
 * @param secondNumbers other numbers in force that seem to be the same household's
 * @param contacts calls, letters and meetings, newest first
 * @param trail what happened to it, oldest first
 */
public record FileView(
        WorkItem item,
        CandidatureView candidature,
        RequestView request,
        OfferView offer,
        Verdict verdict,
        List<FileCheck> checks,
        List<CandidatureView> others,
        List<TrailEntry> trail,
        List<ContactView> contacts,
        List<SecondNumber> secondNumbers) {}
