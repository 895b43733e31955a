package fr.alin.shared;

/** Nothing with that reference that the caller may see: answered as 404, whether it exists or belongs to another. */
public class NotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("common.notFound");
    }
}
