package fr.alin.legal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which zone a commune lies in: Paris and its neighbours, Île-de-France, other regions; or the ABC zoning. */
final class Zones {
    private static final String OVERSEAS = "OVERSEAS ";

    private final TablesInForce zones;
    private final TablesInForce zonings;
    private final Map<LegalTable, Map<String, CeilingZone>> byCode = new HashMap<>();

    Zones(List<LegalTable> zones, List<LegalTable> zonings) {
        this.zones = new TablesInForce(zones);
        this.zonings = new TablesInForce(zonings);
        zones.forEach(table -> byCode.put(table, readZones(table)));
        zonings.forEach(table -> byCode.put(table, readZoning(table)));
    }

    ZoneInForce zone(LocalDate date, Financing financing, String commune, String departement)
            throws NoLegalAnswerException {
        boolean overseas = departement.length() == 3;
        if (overseas && !codes(zones.on(date)).containsKey(OVERSEAS + departement)) {
            throw new NoLegalAnswerException(LegalGap.NO_LAW_IN_FORCE);
        }
        return financing.intermediate() ? zoning(date, commune, overseas) : zone(date, commune, departement, overseas);
    }

    private ZoneInForce zone(LocalDate date, String commune, String departement, boolean overseas)
            throws NoLegalAnswerException {
        LegalTable table = zones.on(date);
        Map<String, CeilingZone> codes = codes(table);
        CeilingZone zone = codes.getOrDefault(
                "COMMUNE " + commune, codes.getOrDefault("DEPARTEMENT " + departement, CeilingZone.AUTRES_REGIONS));
        SourceStatus status = overseas ? SourceStatus.DERIVED : SourceStatus.SOURCED;
        return new ZoneInForce(zone, new LegalSource("ZONE", table.header("text"), table.validFrom(), status));
    }

    private ZoneInForce zoning(LocalDate date, String commune, boolean overseas) throws NoLegalAnswerException {
        LegalTable table = zonings.on(date);
        CeilingZone zone = codes(table).get(commune);
        if (zone == null) {
            throw new NoLegalAnswerException(LegalGap.ZONE_UNKNOWN);
        }
        SourceStatus status = overseas ? SourceStatus.DERIVED : SourceStatus.SOURCED;
        if (date.isBefore(table.date("backdated-before"))) {
            status = SourceStatus.BACKDATED;
        } else if (!date.isBefore(table.date("outdated-from"))) {
            status = SourceStatus.OUTDATED;
        }
        return new ZoneInForce(zone, new LegalSource("ZONE", table.header("text"), table.validFrom(), status));
    }

    private Map<String, CeilingZone> codes(LegalTable table) {
        return Objects.requireNonNull(byCode.get(table));
    }

    private static Map<String, CeilingZone> readZones(LegalTable table) {
        Map<String, CeilingZone> codes = new HashMap<>();
        for (LegalTable.Row row : table.rows()) {
            codes.put(row.text("level") + " " + row.text("code"), row.constant("zone", CeilingZone.class));
        }
        return codes;
    }

    private static Map<String, CeilingZone> readZoning(LegalTable table) {
        Map<String, CeilingZone> codes = new HashMap<>();
        for (LegalTable.Row row : table.rows()) {
            String zone = row.text("zone");
            // B2 and C share one column of the ceilings.
            codes.put(
                    row.text("commune"),
                    zone.equals("B2") || zone.equals("C") ? CeilingZone.B2_C : row.constant("zone", CeilingZone.class));
        }
        return codes;
    }
}
