package fr.alin.caleol.model;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.SittingView;
import fr.alin.print.PdfPrinter;
import fr.alin.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes and letters: printed once, kept as they were printed. */
@ApplicationScoped
public class Papers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PdfPrinter printer;

    /** The minutes as they would be now; nothing is kept. */
    public byte[] draft(SittingView sitting) {
        return printer.print("caleol/MINUTES", new PaperWriter(sitting).minutes(null), "–");
    }

    /** @return SHA-256 of the paper, in hexadecimal */
    public String minutes(SittingView sitting, Instant now) {
        String number = number(sitting);
        byte[] pdf = printer.print("caleol/MINUTES", new PaperWriter(sitting).minutes(number), number);
        return keep(sitting.id(), null, number, pdf, now);
    }

    /**
     * The letter about what was decided.
     *
     * @param answerBy last day to answer, null where nothing is offered
     * @return SHA-256 of the paper, in hexadecimal
     */
    public String letter(
            SittingView sitting,
            AgendaView item,
            FileOnAgenda file,
            LocalDate day,
            @Nullable LocalDate answerBy,
            Instant now) {
        String number = number(sitting) + "/" + file.number();
        return keep(sitting, file, new PaperWriter(sitting).letter(number, item, file, day, answerBy), now);
    }

    /** The letter to whoever waited until somebody else signed the lease. */
    public String over(SittingView sitting, AgendaView item, FileOnAgenda file, LocalDate day, Instant now) {
        String number = number(sitting) + "/" + file.number() + "/2";
        return keep(sitting, file, new PaperWriter(sitting).over(number, item, file, day), now);
    }

    private String keep(SittingView sitting, FileOnAgenda file, DecisionLetter letter, Instant now) {
        byte[] pdf = printer.print("caleol/DECISION_LETTER", letter, letter.number());
        return keep(sitting.id(), file.id().value(), letter.number(), pdf, now);
    }

    private String keep(UUID sitting, @Nullable UUID candidature, String number, byte[] pdf, Instant now) {
        String sha256 = Secrets.hash(pdf);
        em.persist(CommissionPaper.of(sitting, candidature, number, pdf, sha256, now));
        return sha256;
    }

    private static String number(SittingView sitting) {
        return sitting.about().heldOn().getYear() + "-" + Objects.requireNonNull(sitting.number());
    }
}
