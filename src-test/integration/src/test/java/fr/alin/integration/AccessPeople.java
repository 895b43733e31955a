package fr.alin.integration;

import fr.alin.shared.Roles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Somebody of each role whom no other test knows, and somebody who is not signed in; they leave nothing behind. */
public final class AccessPeople implements AutoCloseable {
    static final String NOBODY = "nobody";

    private final Map<String, UUID> accounts = new LinkedHashMap<>();
    private final Map<String, @Nullable SecurityIdentity> all = new LinkedHashMap<>();

    private AccessPeople() {}

    /** The landlord's agent works for the second landlord. */
    static AccessPeople settled() throws Exception {
        AccessPeople people = new AccessPeople();
        for (String role : Roles.ALL) {
            if (!role.equals(Roles.SYSTEM)) {
                people.settle(role);
            }
        }
        people.all.put(NOBODY, null);
        return people;
    }

    Map<String, @Nullable SecurityIdentity> all() {
        return all;
    }

    private void settle(String role) throws Exception {
        UUID id = UUID.randomUUID();
        InContainer.query(
                """
                insert into account (id, email, email_key, title, birth_name, first_name, mobile_phone, status,
                    password_hash, terms_version, terms_accepted_at, created_at, version)
                select ?, ?, ?, title, birth_name, first_name, mobile_phone, status, password_hash, terms_version,
                    terms_accepted_at, created_at, 0 from account where email = 'samira.laurent@exemple.fr'""",
                id,
                id + "@exemple.fr",
                id + "@exemple.fr");
        InContainer.query("insert into account_role values (?, ?)", id, role);
        accounts.put(role, id);
        if (role.equals(Roles.LANDLORD)) {
            InContainer.query(
                    """
                    insert into landlord_agent select ?, g.landlord_id from landlord_agent g
                    join account a on a.id = g.account_id where a.email = 'heloise.mercier@exemple.fr'""",
                    id);
        }
        all.put(role, InContainer.login(id));
    }

    @Override
    public void close() throws Exception {
        for (UUID id : accounts.values()) {
            InContainer.query("delete from landlord_agent where account_id = ?", id);
            InContainer.query("delete from account_role where account_id = ?", id);
            InContainer.query("delete from account where id = ?", id);
        }
    }
}
