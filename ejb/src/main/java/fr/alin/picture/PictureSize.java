package fr.alin.picture;

/** The sizes in which a photograph is kept. */
public enum PictureSize {
    /** Of a card in a list. */
    CARD(640),
    /** Of the offer's page. */
    LARGE(1440);

    private final int longest;

    PictureSize(int longest) {
        this.longest = longest;
    }

    /** Longer side at most, in pixels; a smaller photograph keeps its size. */
    public int longest() {
        return longest;
    }
}
