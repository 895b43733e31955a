package fr.alin.privacy;

import fr.alin.shared.Euros;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a section of a statement: what it selects is what the person reads, under those names. */
@ApplicationScoped
public class SectionReader {
    private static final String ACCOUNT = "account";

    @PersistenceContext
    private EntityManager em;

    /**
     * The section of an account.
     *
     * @param hql with the parameter {@code account}; each value has an alias and is labelled {@code data.value.} and that
     */
    public DataSection read(String name, String hql, UUID account) {
        return section(name, em.createQuery(hql, Tuple.class).setParameter(ACCOUNT, account));
    }

    /** The same with the parameter {@code subjects}, several ids. */
    public DataSection readOfSubjects(String name, String hql, Person person) {
        return section(name, em.createQuery(hql, Tuple.class).setParameter("subjects", person.subjects()));
    }

    private static DataSection section(String name, TypedQuery<Tuple> query) {
        return new DataSection(
                name, query.getResultStream().map(SectionReader::item).toList());
    }

    private static Map<String, Object> item(Tuple row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (TupleElement<?> element : row.getElements()) {
            values.put(element.getAlias(), value(row.get(element)));
        }
        return values;
    }

    private static Object value(@Nullable Object value) {
        return value instanceof Instant || value instanceof LocalDate ? value : text(value);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Euros amount) {
            return amount.amount().toPlainString();
        }
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : Objects.toString(value, "");
    }
}
