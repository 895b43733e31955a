package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which entry of the menu the page belongs to: one is marked on every page, so that nobody loses their way. */
@Named
@RequestScoped
public class Tabs {
    private static final String OFFERS = "/offres";
    private static final String SITUATION = "/candidat/situation";
    private static final String CANDIDATURES = "/candidat/candidatures";
    private static final String HOME = "/accueil";
    private static final String REGISTRATION = "/compte/creer";
    private static final String COMMISSIONS = "/bailleur/commissions";
    private static final String ALLOCATIONS = "/bailleur/attributions";
    private static final Set<String> OF_APPLICANTS = Set.of(SITUATION, OFFERS, CANDIDATURES);
    private static final Set<String> OF_VISITORS = Set.of(HOME, OFFERS, REGISTRATION);

    /** Entry by the beginning of a page's address; the first that fits counts. */
    private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("/offre", OFFERS);
        SECTIONS.put("/candidat/postuler", OFFERS);
        SECTIONS.put("/candidat/candidatures", CANDIDATURES);
        SECTIONS.put("/candidat/annuler", CANDIDATURES);
        SECTIONS.put("/candidat/reponse", CANDIDATURES);
        SECTIONS.put("/candidat/complement", CANDIDATURES);
        SECTIONS.put("/candidat/confirmation", CANDIDATURES);
        SECTIONS.put("/candidat/visite", CANDIDATURES);
        SECTIONS.put("/candidat/", SITUATION);
        SECTIONS.put("/compte/", REGISTRATION);
        SECTIONS.put("/conseiller/selection", "/conseiller/selections");
        SECTIONS.put("/conseiller/objectifs", "/conseiller/objectifs");
        SECTIONS.put("/conseiller/", "/conseiller/dossiers");
        SECTIONS.put("/admin/employeur", "/admin/employeurs");
        SECTIONS.put("/admin/bareme", "/admin/bareme");
        SECTIONS.put("/admin/", "/admin/messages");
        SECTIONS.put("/bailleur/programme", "/bailleur/programmes");
        SECTIONS.put("/bailleur/logement", "/bailleur/programmes");
        SECTIONS.put("/bailleur/photos", "/bailleur/programmes");
        SECTIONS.put("/bailleur/dossier", "/bailleur/dossiers");
        SECTIONS.put("/bailleur/piece", "/bailleur/dossiers");
        SECTIONS.put("/bailleur/complement", "/bailleur/dossiers");
        SECTIONS.put("/bailleur/visites", "/bailleur/dossiers");
        SECTIONS.put("/bailleur/commission", COMMISSIONS);
        SECTIONS.put("/bailleur/seance", COMMISSIONS);
        SECTIONS.put("/bailleur/lettre", COMMISSIONS);
        SECTIONS.put("/bailleur/nouvelle-commission", COMMISSIONS);
        SECTIONS.put("/bailleur/proces-verbal", COMMISSIONS);
        SECTIONS.put("/bailleur/attributions", ALLOCATIONS);
        SECTIONS.put("/bailleur/suivi", ALLOCATIONS);
        SECTIONS.put("/bailleur/", "/bailleur/offres");
        SECTIONS.put("/mon-compte", "/mon-compte");
    }

    @Inject
    private Visitor visitor;

    /** Value of aria-current for an entry: the page itself, a page of its section, or neither. */
    public String current(String url) {
        String path =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
        return current(path, url, visitor.isApplicant());
    }

    static String current(String path, String url, boolean applicant) {
        if (path.equals(url)) {
            return "page";
        }
        return section(path, applicant).equals(url) || section(path).equals(url) ? "true" : "false";
    }

    /** What no entry is about belongs to the first one. */
    private static String section(String path, boolean applicant) {
        String section = section(path);
        Set<String> shown = applicant ? OF_APPLICANTS : OF_VISITORS;
        return shown.contains(section) ? section : applicant ? SITUATION : HOME;
    }

    private static String section(String path) {
        return SECTIONS.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
