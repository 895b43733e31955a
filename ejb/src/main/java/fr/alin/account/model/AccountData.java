package fr.alin.account.model;

import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The account and its sessions. They go when the last mail is out: {@link fr.alin.account.ErasureJob}. */
@ApplicationScoped
public class AccountData implements PersonalData {
    @Inject
    private SectionReader reader;

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(
                reader.read(
                        "account",
                        """
                        select als_number, title, birth_name, first_name, email, mobile_phone, created_at, terms_version,
                            terms_accepted_at from account where id = :account""",
                        person.account()),
                reader.read(
                        "session",
                        """
                        select device, started_at, seen_at, ended_at from account_session
                        where account_id = :account order by 2""",
                        person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        // Who a closed account belonged to is known until its last mail is out; the job erases it then.
    }
}
