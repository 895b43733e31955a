package fr.alin.housingrequest;

import java.time.Instant;
import java.util.List;

/** The registry's present facts were taken over in this transaction. */
public record HousingRequestRefreshed(HousingRequestId request, List<DocumentState> documents, Instant at) {
    public HousingRequestRefreshed {
        documents = List.copyOf(documents);
    }
}
