package fr.alin.sandbox;

import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.MemberView;
import fr.alin.caleol.Presence;
import fr.alin.shared.WorkingDays;
import fr.alin.territory.Commune;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A sitting of the first landlord's commission, with the nine who are called to it.
 *
 * @param number within the year; null for one that is to come
 * @param commune whose mayor is called
 */
record DemoSitting(String key, LocalDate day, Integer number, int answerDays, Commune commune, String observations) {
    static final LocalTime STARTS = LocalTime.of(14, 0);
    static final String PLACE = "Salle des Tilleuls, 8 rue de l’Église, Saint-Ouen-sur-Seine";
    static final int QUORUM = 3;

    private record Called(String name, MemberQuality quality, Presence presence) {}

    private static final List<Called> CALLED = List.of(
            new Called("Odile Béranger", MemberQuality.BOARD, Presence.PRESENT),
            new Called("Jean-Baptiste Œuvrard", MemberQuality.BOARD, Presence.PRESENT),
            new Called("Noémie L’Hermite", MemberQuality.BOARD, Presence.REMOTE),
            new Called("Abdelkader Belkacem", MemberQuality.BOARD, Presence.PRESENT),
            // Whoever is not there has given a proxy to the first.
            new Called("Pierre Le Goff", MemberQuality.BOARD, Presence.ABSENT),
            new Called("Mireille Da Costa, représentante des locataires", MemberQuality.TENANTS, Presence.PRESENT),
            new Called("Hélène Vasseur, adjointe au maire", MemberQuality.MAYOR, Presence.PRESENT),
            new Called("Bruno Maréchal", MemberQuality.INTERCOMMUNALITY, Presence.REMOTE),
            new Called("Sonia Haddad", MemberQuality.RESERVATION_HOLDER, Presence.PRESENT));

    /** The working day on or before a day. */
    static LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!WorkingDays.isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    UUID id() {
        return DemoLandlord.id("sitting " + key);
    }

    boolean closed() {
        return number != null;
    }

    /** Null for one that is to come. */
    Instant opened() {
        return closed() ? at(5) : null;
    }

    /** Null for one that is to come. */
    Instant ended() {
        return closed() ? at(95) : null;
    }

    private Instant at(int minutes) {
        return day.atTime(STARTS).plusMinutes(minutes).atZone(DemoData.PARIS).toInstant();
    }

    LocalDate answerBy() {
        return WorkingDays.lastDay(day, answerDays);
    }

    /** What its papers are numbered by. */
    String paper() {
        return day.getYear() + "-" + number;
    }

    List<MemberView> members() {
        List<MemberView> members = new ArrayList<>();
        for (Called one : CALLED) {
            boolean mayor = one.quality() == MemberQuality.MAYOR;
            Presence presence = closed() ? one.presence() : Presence.UNKNOWN;
            members.add(new MemberView(
                    DemoLandlord.id("member " + key + one.name()),
                    one.name(),
                    one.quality(),
                    mayor ? commune.inseeCode() : null,
                    mayor ? commune.name() : null,
                    presence,
                    presence == Presence.ABSENT ? members.get(0).id() : null,
                    closed() && members.isEmpty()));
        }
        return members;
    }
}
