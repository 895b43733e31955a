package fr.alin.web.landlord;

import fr.alin.candidature.CandidatureId;
import fr.alin.reception.ReceivedFile;
import fr.alin.reception.ReceivedResources;
import fr.alin.reception.ReceptionQueries;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One received file: what the commission has to know, and no more. */
@Named
@RequestScoped
public class ReceivedFilePage {
    @Inject
    private ReceptionQueries queries;

    @Inject
    private Reference ref;

    @Inject
    private Formats formats;

    private @Nullable ReceivedFile file;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        getFile();
    }

    public ReceivedFile getFile() {
        if (file == null) {
            file = queries.open(CandidatureId.parse(ref.getValue()));
        }
        return file;
    }

    public ReceivedRow getRow() {
        return new ReceivedRow(getFile().item());
    }

    public String getName() {
        return getRow().getName();
    }

    public String getIncome() {
        ReceivedResources resources = getFile().resources();
        return beside(formats.wholeEuros(resources.income()), formats.wholeEuros(resources.foundIncome()));
    }

    public String getResources() {
        ReceivedResources resources = getFile().resources();
        return beside(formats.exactEuros(resources.resources()), formats.exactEuros(resources.foundResources()));
    }

    public String getCeiling() {
        BigDecimal ceiling = getFile().resources().ceiling();
        return ceiling == null ? "" : formats.wholeEuros(ceiling.intValue());
    }

    public String getEffortRate() {
        BigDecimal rate = getFile().resources().effortRate();
        return rate == null ? "" : formats.figure(rate) + "\u00a0%";
    }

    /** How many persons the adviser has counted; empty for a file of before that was kept. */
    public String getCounted() {
        Integer household = getFile().household();
        return household == null ? "" : Words.format("received.counted", household);
    }

    private static String beside(String declared, String found) {
        return found.isEmpty() ? declared : Words.format("received.found", found, declared);
    }
}
