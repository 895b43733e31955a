package fr.alin.web.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An option of a plain list.
 *
 * @param selected value of the attribute; null leaves it out
 */
public record ChoiceOption(String value, String label, @Nullable String selected) {
    /** @param chosen name of the one that is chosen, empty for none */
    public static <E extends Enum<E>> List<ChoiceOption> of(
            Stream<E> values, Function<E, String> label, String chosen) {
        return values.map(value -> new ChoiceOption(
                        value.name(), label.apply(value), value.name().equals(chosen) ? "selected" : null))
                .toList();
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public @Nullable String getSelected() {
        return selected;
    }
}
