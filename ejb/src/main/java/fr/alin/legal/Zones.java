package fr.alin.legal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which zone a commune lies in: Paris and its neighbours, Île-de-France, other regions; or the ABC zoning. */
final class Zones {
    private static final String OVERSEAS = "OVERSEAS ";

    private final TablesInForce<Zoning> zones;
    private final TablesInForce<Zoning> zonings;

    /**
     * One list.
     *
     * @param statuses of the lines that are not read in the text itself
     * @param backdatedBefore days on which the list was not out yet, null for none
     * @param outdatedFrom days on which a later list exists that we do not have, null for none
     * @param outdatedText the table's text as it is told of such days, naming the later one
     */
    private record Zoning(
            LegalTable table,
            Map<String, CeilingZone> codes,
            Map<String, SourceStatus> statuses,
            @Nullable LocalDate backdatedBefore,
            @Nullable LocalDate outdatedFrom,
            String outdatedText) {
        ZoneInForce answer(CeilingZone zone, boolean overseas, SourceStatus status) {
            String text = status == SourceStatus.OUTDATED ? outdatedText : table.header("text");
            return new ZoneInForce(zone, overseas, new LegalSource("ZONE", text, table.validFrom(), status));
        }
    }

    Zones(List<LegalTable> zones, List<LegalTable> zonings) {
        this.zones = new TablesInForce<>(zones, Zones::readZones);
        this.zonings = new TablesInForce<>(zonings, Zones::readZoning);
    }

    ZoneInForce zone(LocalDate date, Financing financing, String commune, String departement)
            throws NoLegalAnswerException {
        boolean overseas = departement.length() == 3;
        Zoning zoning = zones.on(date);
        if (overseas && !zoning.codes().containsKey(OVERSEAS + departement)) {
            throw new NoLegalAnswerException(LegalGap.NO_LAW_IN_FORCE);
        }
        return financing.intermediate()
                ? zoning(date, commune, overseas)
                : zone(zoning, commune, departement, overseas);
    }

    private static ZoneInForce zone(Zoning zoning, String commune, String departement, boolean overseas) {
        for (String code : List.of("COMMUNE " + commune, "DEPARTEMENT " + departement, OVERSEAS + departement)) {
            CeilingZone zone = zoning.codes().get(code);
            if (zone != null) {
                return zoning.answer(
                        zone, overseas, Objects.requireNonNull(zoning.statuses().get(code)));
            }
        }
        return zoning.answer(CeilingZone.AUTRES_REGIONS, overseas, SourceStatus.SOURCED);
    }

    private ZoneInForce zoning(LocalDate date, String commune, boolean overseas) throws NoLegalAnswerException {
        Zoning zoning = zonings.on(date);
        CeilingZone zone = zoning.codes().get(commune);
        if (zone == null) {
            return fromLaterList(date, commune, overseas);
        }
        SourceStatus status = overseas ? SourceStatus.DERIVED : SourceStatus.SOURCED;
        if (zoning.backdatedBefore() != null && date.isBefore(zoning.backdatedBefore())) {
            status = SourceStatus.BACKDATED;
        } else if (zoning.outdatedFrom() != null && !date.isBefore(zoning.outdatedFrom())) {
            status = SourceStatus.OUTDATED;
        }
        return zoning.answer(zone, overseas, status);
    }

    /** A commune that was merged or founded since has no line of its own in an older list (eligibility-api, input space). */
    private ZoneInForce fromLaterList(LocalDate date, String commune, boolean overseas) throws NoLegalAnswerException {
        return zonings.after(date)
                .flatMap(later -> Stream.ofNullable(later.codes().get(commune))
                        .map(zone -> later.answer(zone, overseas, SourceStatus.DERIVED)))
                .findFirst()
                .orElseThrow(() -> new NoLegalAnswerException(LegalGap.ZONE_UNKNOWN));
    }

    private static Zoning readZones(LegalTable table) {
        Map<String, CeilingZone> codes = new HashMap<>();
        Map<String, SourceStatus> statuses = new HashMap<>();
        table.rows().forEach(row -> {
            String code = row.text("level") + " " + row.text("code");
            put(codes, row, code, row.constant("zone", CeilingZone.class));
            statuses.put(code, row.constant("status", SourceStatus.class));
        });
        return new Zoning(table, codes, statuses, null, null, table.header("text"));
    }

    private static Zoning readZoning(LegalTable table) {
        Map<String, CeilingZone> codes = new HashMap<>();
        table.rows().forEach(row -> {
            String zone = row.text("zone");
            // B2 and C share one column of the ceilings.
            boolean shared = zone.equals("B2") || zone.equals("C");
            put(codes, row, row.text("commune"), shared ? CeilingZone.B2_C : row.constant("zone", CeilingZone.class));
        });
        LocalDate outdated = table.dateOrNone("outdated-from");
        return new Zoning(
                table,
                codes,
                Map.of(),
                table.dateOrNone("backdated-before"),
                outdated,
                table.header(outdated == null ? "text" : "outdated-text"));
    }

    private static void put(Map<String, CeilingZone> codes, LegalRow row, String code, CeilingZone zone) {
        if (codes.put(code, zone) != null) {
            throw row.broken("second zone of " + code);
        }
    }
}
