package fr.alin.study.model;

import fr.alin.offer.OfferNumber;
import fr.alin.shared.SearchText;
import fr.alin.study.WorkFilter;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a filter of the work list asks for, as a condition with its parameters: fixed texts only, values are bound. */
public final class WorkSearch {
    /** Digits from which on a number is worth looking for. */
    private static final int FEWEST_DIGITS = 3;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param places communes that the text may mean */
    public WorkSearch(WorkFilter filter, UUID adviser, LocalDate today, Set<String> places) {
        if (filter.status() != null) {
            and("k.status = :status", "status", filter.status());
        }
        switch (filter.holder()) {
            case MINE -> and("k.adviserId = :adviser", "adviser", adviser);
            case MINE_AND_FREE -> and("(k.adviserId = :adviser or k.adviserId is null)", "adviser", adviser);
            case FREE -> conditions.add("k.adviserId is null");
            case ALL -> {}
        }
        if (filter.late()) {
            and("k.dueOn < :today and k.status in (APPLIED, DOCUMENTS_REQUESTED)", "today", today);
        }
        if (filter.offer() != null) {
            and("o.number = :offer", "offer", filter.offer());
        }
        if (!filter.text().isBlank()) {
            text(filter.text(), places);
        }
    }

    /** True of every file of the list. */
    String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /**
     * Each way to read the text has its own index: a name, word by word; the number of a candidature, an offer or a
     * request; a commune. What is none of them finds nothing.
     */
    private void text(String text, Set<String> places) {
        List<String> ways = new ArrayList<>();
        List<String> words = SearchText.words(text);
        if (!words.isEmpty()) {
            StringBuilder names = new StringBuilder(WorkListReader.OF_NAMES);
            for (int i = 0; i < words.size(); i++) {
                names.append(" and nr.identity.searchName like :word").append(i);
                parameters.put("word" + i, "% " + words.get(i) + "%");
            }
            ways.add(names.toString());
        }
        if (text.replaceAll("[^0-9]", "").length() >= FEWEST_DIGITS) {
            String signs = text.toUpperCase(Locale.ROOT);
            ways.add(WorkListReader.OF_NUMBER);
            parameters.put("number", "%" + signs.replaceAll("[^0-9A-Z-]", "") + "%");
            ways.add(WorkListReader.OF_REQUEST);
            parameters.put("nur", signs.replaceAll("[^0-9A-Z]", "") + "%");
        }
        Integer offer = OfferNumber.read(text);
        if (offer != null) {
            ways.add(WorkListReader.OF_OFFER);
            parameters.put("numbered", offer);
        }
        if (!places.isEmpty()) {
            ways.add(WorkListReader.OF_PLACES);
            parameters.put("places", places);
        }
        conditions.add(ways.isEmpty() ? "false" : "k.id in (" + String.join(" union ", ways) + ")");
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
