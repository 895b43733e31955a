package fr.alin.benchmark;

import java.util.List;

/**
 * One way to ask the list of offers, for the page and for the database.
 *
 * @param query of the address {@code /offres}
 * @param condition what it means for offer o, dwelling d, commune c; {@code :day} is today
 * @param order without the reference that makes it total
 */
record Question(String name, String query, String condition, String order) {
    static final int PAGE = 12;
    /** No further page is shown, however many there are. */
    private static final int MOST_PAGES = 1_000;

    private static final String ALL = "true";
    private static final String DEADLINE = "o.deadline";

    static final Question PLAIN = new Question("list", "", ALL, DEADLINE);

    /** Each filter alone, some together, each sort, the last page. */
    static final List<Question> EVERY = List.of(
            PLAIN,
            filter("rooms", "pieces=3", "d.rooms = 3"),
            filter("kind", "type=maison", "d.kind = 'HOUSE'"),
            filter("rent", "loyerMin=300&loyerMax=550", "o.rent + o.charges between 300 and 550"),
            filter("place, a département", "ou=93", "c.departement = '93'"),
            filter("place, a commune", "ou=Aubervilliers", "d.insee_code = '93001'"),
            filter("accessible", "pmr=oui", "d.accessible"),
            filter("available", "dispo=oui", "o.available_on <= :day"),
            filter(
                    "several filters",
                    "ou=93&pieces=2&pieces=3&type=appartement&loyerMax=700",
                    "c.departement = '93' and d.rooms in (2, 3) and d.kind = 'APARTMENT' and o.rent + o.charges <= 700"),
            new Question("sort by rent", "tri=rent", ALL, "o.rent + o.charges"),
            new Question("sort by surface", "tri=surface", ALL, "d.surface desc"),
            new Question("sort by publication", "tri=publication", ALL, "o.published_at desc"),
            new Question("last page", "page=999999", ALL, DEADLINE));

    /** So cheap a dwelling is nowhere: the page counts what each criterion hides. */
    static final Question NOTHING = filter("nothing found", "loyerMax=1", "o.rent + o.charges <= 1");

    private static Question filter(String name, String query, String condition) {
        return new Question(name, query, condition, DEADLINE);
    }

    String address() {
        return query.isEmpty() ? "/offres" : "/offres?" + query;
    }

    /**
     * What a database alone needs for a visitor's page: its rows, and how many there are.
     *
     * @param found how many offers are open, which says where the last page begins
     */
    String sql(int found) {
        int pages = query.startsWith("page=") ? Math.min(MOST_PAGES, (found + PAGE - 1) / PAGE) : 1;
        return """
                select o.id, d.insee_code, c.parent_code, c.departement, d.financing, d.kind, d.rooms, d.surface,
                    o.rent + o.charges as total, d.accessible, o.available_on, o.deadline, o.published_at,
                    o.reserved_employer_id, o.maximum_effort_rate, count(*) over () as found
                from offer o join dwelling d on d.id = o.dwelling_id join commune c on c.insee_code = d.insee_code
                where o.status = 'PUBLISHED' and o.deadline >= :day and %s
                order by %s, o.id limit %d offset %d"""
                .formatted(condition, order, PAGE, (pages - 1) * PAGE);
    }
}
