package fr.alin.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Offers that anybody may apply to, those of the demo too, by where they lie. */
final class OpenOffers {
    /** @param published day in UTC */
    record OpenOffer(UUID id, LocalDate published) {}

    /** By commune and by département, whose codes are never the same: five characters, and two or three. */
    private final Map<String, List<OpenOffer>> byPlace = new HashMap<>();

    static OpenOffers read(Connection connection, LocalDate day) throws SQLException {
        OpenOffers offers = new OpenOffers();
        try (PreparedStatement statement = connection.prepareStatement(
                """
                select o.id, (o.published_at at time zone 'UTC')::date, d.insee_code, c.departement from offer o
                join dwelling d on d.id = o.dwelling_id join commune c on c.insee_code = d.insee_code
                where o.status = 'PUBLISHED' and o.deadline >= ? and o.reserved_employer_id is null
                order by o.published_at, o.id""")) {
            statement.setObject(1, day);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                OpenOffer offer = new OpenOffer(rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class));
                offers.at(rows.getString(3)).add(offer);
                offers.at(rows.getString(4)).add(offer);
            }
        }
        return offers;
    }

    /**
     * One of the first of the places that has any. Many want the same: of two drawn, the one published earlier.
     *
     * @param places codes of communes and of départements, the most wished first
     */
    Optional<OpenOffer> draw(List<String> places, Draw draw) {
        return places.stream()
                .map(byPlace::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(found -> found.get(Math.min(draw.below(found.size()), draw.below(found.size()))));
    }

    private List<OpenOffer> at(String place) {
        return byPlace.computeIfAbsent(place, code -> new ArrayList<>());
    }
}
