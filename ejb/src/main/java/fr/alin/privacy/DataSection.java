package fr.alin.privacy;

import java.util.List;
import java.util.Map;

/**
 * A kind of data with all that we hold of it.
 *
 * @param name for example {@code household}; the label is {@code data.} and the name
 * @param items values by name, in the order in which they should be read: an instant, a day, or a text, which is empty
 *     where we have no value
 */
public record DataSection(String name, List<Map<String, Object>> items) {
    public DataSection {
        items = List.copyOf(items);
    }
}
