package fr.alin.operation;

import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Fills the table of communes, so that offers and wishes can refer to them by foreign key. */
public class V2__communes extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        List<Commune> communesBeforeArrondissements = Territory.load().communes().stream()
                .sorted(Comparator.comparing(
                        (Commune commune) -> !commune.parentCode().equals(commune.inseeCode())))
                .toList();
        try (PreparedStatement insert = context.getConnection()
                .prepareStatement("insert into commune (insee_code, name, departement, region, postcodes, parent_code)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            for (Commune commune : communesBeforeArrondissements) {
                insert.setString(1, commune.inseeCode());
                insert.setString(2, commune.name());
                insert.setString(3, commune.departement());
                insert.setString(4, commune.region());
                insert.setString(5, String.join(",", commune.postcodes()));
                insert.setString(6, commune.parentCode());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
