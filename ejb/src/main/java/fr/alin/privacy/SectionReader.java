package fr.alin.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes a section of a statement: what it selects is what the person reads, under those names. */
@ApplicationScoped
public class SectionReader {
    private static final String ACCOUNT = "account";

    @PersistenceContext
    private EntityManager em;

    /**
     * The section of an account.
     *
     * @param sql native, with the parameter {@code account}; its columns are labelled {@code data.value.} and their names
     */
    public DataSection read(String name, String sql, UUID account) {
        return section(name, em.createNativeQuery(sql, Tuple.class).setParameter(ACCOUNT, account));
    }

    /** The same with the parameter {@code subjects}, an array. */
    public DataSection readOfSubjects(String name, String sql, Person person) {
        return section(
                name,
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("subjects", person.subjects().toArray(UUID[]::new)));
    }

    private static DataSection section(String name, Query query) {
        List<?> rows = query.getResultList();
        return new DataSection(
                name,
                rows.stream().map(Tuple.class::cast).map(SectionReader::item).toList());
    }

    private static Map<String, String> item(Tuple row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (TupleElement<?> element : row.getElements()) {
            values.put(element.getAlias(), Objects.toString(row.get(element), ""));
        }
        return values;
    }
}
