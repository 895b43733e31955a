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
                        select alsNumber as als_number, title as title, birthName as birth_name,
                            firstName as first_name, email as email, mobilePhone as mobile_phone,
                            createdAt as created_at, termsVersion as terms_version,
                            termsAcceptedAt as terms_accepted_at
                        from Account where id = :account""",
                        person.account()),
                reader.read(
                        "session",
                        """
                        select device as device, startedAt as started_at, seenAt as seen_at, endedAt as ended_at
                        from AccountSession where accountId = :account order by startedAt""",
                        person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        // Who a closed account belonged to is known until its last mail is out; the job erases it then.
    }
}
