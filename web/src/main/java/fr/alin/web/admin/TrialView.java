package fr.alin.web.admin;

import fr.alin.offer.OfferNumber;
import fr.alin.ranking.OfferName;
import fr.alin.ranking.SimulationView;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a draft would change, in words: of each group of people, and of each offer by the name it has. */
public class TrialView {
    private final SimulationView view;
    private final Map<UUID, OfferName> names;

    TrialView(SimulationView view, Map<UUID, OfferName> names) {
        this.view = view;
        this.names = names;
    }

    public SimulationView getView() {
        return view;
    }

    public List<GroupLine> getGroups() {
        return view.groups().stream()
                .map(group -> new GroupLine(
                        Words.format("bucket." + group.bucket()), group.candidates(), group.up(), group.down()))
                .toList();
    }

    public List<OfferLine> getOffers() {
        return view.offers().stream().map(this::line).toList();
    }

    private OfferLine line(SimulationView.Offer offer) {
        OfferName name = names.get(offer.offer());
        String words = name == null
                ? Words.format("draft.offer")
                : Words.format(
                        "draft.offerName", Typology.of(name.rooms()), name.commune(), OfferNumber.write(name.number()));
        return new OfferLine("/offre?ref=" + offer.offer(), words, offer.candidates(), offer.moved(), offer.entrants());
    }

    /** A group of people under the draft. */
    public record GroupLine(String name, int candidates, int up, int down) {}

    /** An offer under the draft. */
    public record OfferLine(String url, String name, int candidates, int moved, int entrants) {}
}
