package fr.alin.operation;

import fr.alin.shared.CleanText;
import fr.alin.shared.Misread;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Mends what the registration form stored while it was read as Latin-1: HÃ©loÃ¯se becomes Héloïse again. Nobody has to be
 * asked: what was misread can be read back exactly.
 */
public class V10__misread_names extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        mend(context.getConnection());
    }

    /** @return number of accounts that were mended */
    public static int mend(Connection connection) throws SQLException {
        int mended = 0;
        try (PreparedStatement all = connection.prepareStatement("select id, birth_name, first_name, email from account"
                        + " where birth_name || first_name || email ~ '[\\u0080-\\u00FF]' for update");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                mended += mend(connection, rows);
            }
        }
        return mended;
    }

    private static int mend(Connection connection, ResultSet row) throws SQLException {
        String birthName = meant(row.getString("birth_name"));
        String firstName = meant(row.getString("first_name"));
        String email = meant(row.getString("email"));
        boolean misread = !birthName.equals(row.getString("birth_name"))
                || !firstName.equals(row.getString("first_name"))
                || !email.equals(row.getString("email"));
        if (!misread) {
            return 0;
        }
        // An address that has meanwhile been registered as it is written stays with its holder.
        try (PreparedStatement write = connection.prepareStatement(
                """
                update account a set birth_name = ?, first_name = ?, version = version + 1,
                    email = case when taken then email else ? end, email_key = case when taken or status = 'CLOSED' then email_key else ? end
                from (select exists (select 1 from account o where o.email_key = ? and o.id <> ?) as taken) t
                where a.id = ?""")) {
            Object id = row.getObject("id");
            String key = CleanText.emailKey(email);
            write.setString(1, birthName);
            write.setString(2, firstName);
            write.setString(3, email);
            write.setString(4, key);
            write.setString(5, key);
            write.setObject(6, id);
            write.setObject(7, id);
            return write.executeUpdate();
        }
    }

    private static String meant(String stored) {
        return Misread.mended(stored)
                .map(text -> CleanText.line(text, stored.length()))
                .orElse(stored);
    }
}
