package fr.alin.study;

import fr.alin.housingrequest.RequestView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** The checks of a file that are no eligibility rules: number, identity, employer, documents. */
final class FileChecks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private FileChecks() {}

    static List<FileCheck> of(RequestView request, boolean employerSeen, String accountName, LocalDate today) {
        String requestName = request.birthName() + " " + request.firstName();
        return List.of(
                new FileCheck("NUMBER_VALID", !request.expiredOn(today), DAY.format(request.expiresOn())),
                new FileCheck("IDENTITY", requestName.equalsIgnoreCase(accountName), accountName),
                new FileCheck(
                        "EMPLOYER",
                        employerSeen || !request.employerUnregistered(),
                        Objects.requireNonNullElse(
                                request.employerName(), Objects.requireNonNullElse(request.siret(), ""))),
                new FileCheck(
                        "DOCUMENTS",
                        request.documentsMissing() == 0,
                        String.valueOf(request.documents().size() - request.documentsMissing())));
    }
}
