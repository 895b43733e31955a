package fr.alin.study;

import fr.alin.housingrequest.RequestView;
import fr.alin.shared.FrenchDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The checks of a file that are no eligibility rules: number, identity, employment, employer, documents. */
final class FileChecks {
    private FileChecks() {}

    static List<FileCheck> of(RequestView request, boolean employerSeen, String accountName, LocalDate today) {
        String requestName = request.birthName() + " " + request.firstName();
        List<FileCheck> checks = new ArrayList<>();
        checks.add(new FileCheck("NUMBER_VALID", !request.outOfForceOn(today), FrenchDay.of(lastDay(request))));
        checks.add(new FileCheck("IDENTITY", requestName.equalsIgnoreCase(accountName), accountName));
        if (request.siret() != null) {
            checks.add(new FileCheck("EMPLOYMENT", !request.employmentToProve(), request.siret()));
            checks.add(new FileCheck(
                    "EMPLOYER",
                    employerSeen || !request.employerUnregistered(),
                    Objects.requireNonNullElse(request.employerName(), request.siret())));
        }
        checks.add(new FileCheck(
                "DOCUMENTS",
                request.documentsMissing() == 0,
                String.valueOf(request.documents().size() - request.documentsMissing())));
        return checks;
    }

    private static LocalDate lastDay(RequestView request) {
        return request.closure() == null
                ? request.expiresOn()
                : request.closure().on();
    }
}
