package fr.alin.web.shared;

import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.RequestView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The visitor's own request, read once for a page. */
@Named("mine")
@RequestScoped
public class RequestInView {
    @Inject
    private HousingRequestQueries requests;

    @Inject
    private Visitor visitor;

    private @Nullable Optional<RequestView> request;

    public Optional<RequestView> find() {
        if (request == null) {
            request = visitor.isApplicant() ? requests.mine() : Optional.empty();
        }
        return request;
    }

    public boolean isImported() {
        return find().isPresent();
    }

    /** @return null before the first import */
    public @Nullable RequestView getRequest() {
        return find().orElse(null);
    }
}
