package fr.alin.landlord;

import java.util.UUID;

/**
 * In this transaction something else is said of a dwelling that candidates read. Whoever has it on offer refuses it
 * with a {@link fr.alin.shared.BusinessException} {@code dwelling.onOffer}.
 */
public record DwellingRefitted(UUID dwelling) {}
