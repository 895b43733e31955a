package fr.alin.study.model;

import fr.alin.study.WorkFilter;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What a filter of the work list asks for, as conditions with their parameters: fixed texts only, values are bound. */
final class WorkSearch {
    private final StringBuilder conditions = new StringBuilder(" where true");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    WorkSearch(WorkFilter filter, UUID adviser, LocalDate today) {
        if (filter.status() != null) {
            and("k.status = :status", "status", filter.status());
        }
        switch (filter.holder()) {
            case MINE -> and("k.adviserId = :adviser", "adviser", adviser);
            case MINE_AND_FREE -> and("(k.adviserId = :adviser or k.adviserId is null)", "adviser", adviser);
            case FREE -> conditions.append(" and k.adviserId is null");
            case ALL -> {}
        }
        if (filter.late()) {
            and("k.dueOn < :today and k.status in (APPLIED, DOCUMENTS_REQUESTED)", "today", today);
        }
        String text = filter.text().strip();
        if (!text.isEmpty()) {
            text(text);
        }
    }

    String where() {
        return conditions.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The number of a candidature, the beginning of a number of a request, or of either name with the first name. */
    private void text(String text) {
        and(
                """
                (k.number = :number
                or search_key(r.identity.usageName || ' ' || r.identity.firstName) like search_key(:text) || '%'
                or search_key(r.identity.birthName || ' ' || r.identity.firstName) like search_key(:text) || '%'""",
                "text", text);
        parameters.put("number", text.toUpperCase(Locale.ROOT));
        String nur = text.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        if (!nur.isEmpty()) {
            conditions.append(" or r.nur like :nur");
            parameters.put("nur", nur + "%");
        }
        conditions.append(")");
    }

    private void and(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
