package fr.alin.housingrequest.model;

import fr.alin.employer.EmployerQueries;
import fr.alin.employer.EmployerView;
import fr.alin.housingrequest.RequestView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Makes the view of a request, with the name of its employer when that is registered. */
@ApplicationScoped
public class RequestReader {
    @Inject
    private EmployerQueries employers;

    public RequestView view(HousingRequest request) {
        @Nullable String siret = request.siret();
        return request.view(
                siret == null
                        ? null
                        : employers.bySiret(siret).map(EmployerView::name).orElse(null));
    }
}
