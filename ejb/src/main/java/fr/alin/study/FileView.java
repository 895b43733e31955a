package fr.alin.study;

import fr.alin.candidature.CandidatureView;
import fr.alin.eligibility.HouseholdFigures;
import fr.alin.eligibility.Verdict;
import fr.alin.employer.EmployerEvidence;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SecondNumber;
import fr.alin.offer.OfferView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as an adviser studies it.
 *
 * @param verdict judged now, with the request as last brought up to date
 * @param checks automatic checks beyond the verdict
 * @param asked documents that are waited for
 * @param others the applicant's other candidatures, newest first
 * @param evidence what was seen of the employer's size, null when nothing was or the employer is registered
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
        HouseholdFigures figures,
        List<FileCheck> checks,
        @Nullable AskedDocuments asked,
        @Nullable EmployerEvidence evidence,
        List<CandidatureView> others,
        List<TrailEntry> trail,
        List<ContactView> contacts,
        List<SecondNumber> secondNumbers) {}
