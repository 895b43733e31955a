package fr.alin.reception;

import fr.alin.housingrequest.DocumentKind;
import java.time.LocalDate;

/** A document that lies at the registry. */
public record ReceivedDocument(DocumentKind kind, LocalDate depositedOn) {}
