package fr.alin.reception;

import fr.alin.shared.Euros;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the household lives on.
 *
 * @param income reference tax income that is declared, whole euros a year
 * @param foundIncome that an adviser has read on a document, where it is another one
 * @param resources a month, declared
 * @param foundResources as found
 * @param benefit housing benefit a month
 * @param ceiling that the income was held against
 * @param effortRate share of the resources that the rent takes, in percent; null when it is not known
 */
public record ReceivedResources(
        @Nullable Integer income,
        @Nullable Integer foundIncome,
        @Nullable Euros resources,
        @Nullable Euros foundResources,
        @Nullable Euros benefit,
        @Nullable BigDecimal ceiling,
        @Nullable BigDecimal effortRate) {}
