package fr.alin.account;

import fr.alin.account.model.ForgottenAccounts;
import fr.alin.account.model.ForgottenReader;
import fr.alin.job.Job;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Erases who a closed account belonged to, once its last mail is out; a mail that can never go does not keep it. */
@ApplicationScoped
public class ErasureJob implements Job {
    @Inject
    private ForgottenReader reader;

    @Inject
    private ForgottenAccounts forgotten;

    @Inject
    private Today today;

    @Override
    public String name() {
        return "erase-account";
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return reader.closed(after, most);
    }

    @Override
    public void perform(UUID item) {
        forgotten.erase(item, today.now());
    }
}
