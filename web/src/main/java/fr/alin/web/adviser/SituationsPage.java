package fr.alin.web.adviser;

import fr.alin.ranking.Criterion;
import fr.alin.ranking.ReviewedSituation;
import fr.alin.ranking.SituationProof;
import fr.alin.ranking.SituationService;
import fr.alin.ranking.SituationState;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Situations: an adviser who has seen a document confirms or strikes what is declared, or takes that back. */
@Named
@RequestScoped
public class SituationsPage {
    @Inject
    private ProofFlawForm flaw;

    @Inject
    private SituationService situations;

    @Inject
    private ProofsInView proofs;

    @Inject
    private FileInView page;

    private final SituationForm form = new SituationForm();

    /** In the grid's order. */
    public List<ReviewedSituation> getDeclared() {
        return proofs.get().situations();
    }

    /** Whether anything was confirmed or struck that can be taken back. */
    public boolean isReviewed() {
        return getDeclared().stream().anyMatch(each -> !each.open());
    }

    /** What nobody has seen a document of; while a form is read all, whatever has happened since it was shown. */
    public List<ReviewedSituation> getOpen() {
        boolean shown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return getDeclared().stream().filter(each -> !shown || each.open()).toList();
    }

    /** @throws BusinessException as {@link SituationService#review} */
    public String review() {
        return proofs.act(
                () -> situations.review(
                        page.id(), page.read(), form.named(), form.decided(), form.seen(), form.dated()),
                "situations.reviewed");
    }

    /** @throws BusinessException as {@link SituationService#withdraw} */
    public String withdraw(Criterion situation) {
        return proofs.act(
                () -> situations.withdraw(page.id(), page.read(), situation, flaw.why()), "situations.withdrawn");
    }

    public SituationForm getForm() {
        return form;
    }

    public List<SituationState> getOutcomes() {
        return List.of(SituationState.CONFIRMED, SituationState.STRUCK);
    }

    public SituationProof[] getProofs() {
        return SituationProof.values();
    }
}
