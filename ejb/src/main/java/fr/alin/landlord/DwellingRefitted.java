package fr.alin.landlord;

import java.util.UUID;

/**
 * In this transaction a dwelling gets another size, financing or kind. Whoever has people judged by what it was refuses it
 * with a {@link fr.alin.shared.BusinessException} {@code dwelling.onOffer}.
 */
public record DwellingRefitted(UUID dwelling) {}
