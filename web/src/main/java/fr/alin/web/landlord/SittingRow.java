package fr.alin.web.landlord;

import fr.alin.caleol.SittingItem;
import fr.alin.caleol.SittingStatus;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;

/** A sitting in its list: every text ready. */
public class SittingRow {
    private static final Formats FORMATS = new Formats();

    private final SittingItem item;

    SittingRow(SittingItem item) {
        this.item = item;
    }

    /** Whoever plans one prepares it; what sits or has sat is on its own page. */
    public String getUrl() {
        return url(item.status()) + item.id();
    }

    static String url(SittingStatus status) {
        return status == SittingStatus.PLANNED || status == SittingStatus.CANCELLED
                ? "/bailleur/commission?ref="
                : "/bailleur/seance?ref=";
    }

    public String getDay() {
        return FORMATS.day(item.heldOn());
    }

    public String getHour() {
        return FORMATS.hour(item.startsAt());
    }

    public String getPlace() {
        return item.place();
    }

    public String getDwellings() {
        return Words.format("sitting.dwellings", item.dwellings());
    }

    public String getState() {
        return Words.format("sitting.status." + item.status());
    }

    public String getTone() {
        return tone(item.status());
    }

    static String tone(SittingStatus status) {
        return switch (status) {
            case PLANNED -> "info";
            case OPEN, SUSPENDED -> "warn";
            case CLOSED -> "ok";
            case CANCELLED -> "mute";
        };
    }

    /** Of its minutes; empty before they are made. */
    public String getNumber() {
        return item.number() == null
                ? ""
                : Words.format("sitting.number", item.heldOn().getYear() + "-" + item.number());
    }
}
