package fr.alin.legal;

/** The law in our tables gives no figure; carries why. */
public class NoLegalAnswerException extends Exception {
    private static final long serialVersionUID = 1L;

    private final LegalGap gap;

    public NoLegalAnswerException(LegalGap gap) {
        super(gap.name());
        this.gap = gap;
    }

    public LegalGap gap() {
        return gap;
    }
}
