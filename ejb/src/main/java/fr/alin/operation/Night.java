package fr.alin.operation;

import fr.alin.job.Job;
import fr.alin.job.NightDuty;
import fr.alin.shared.Today;
import java.util.List;
import java.util.UUID;

/** A duty as a job: begun by the clock, so that only a night that failed is found due again. */
record Night(NightDuty duty, Today today) implements Job {
    @Override
    public String name() {
        return duty.name();
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return List.of();
    }

    @Override
    public void perform(UUID item) {
        duty.perform(today.now());
    }
}
