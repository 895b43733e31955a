package fr.alin.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: never after the apostrophe of an elision (l’|habitation), which Java takes for a closing quote. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int end = breaks.next();
        while (end > 0 && end < text.length() && text.charAt(end - 1) == '’') {
            end = breaks.next();
        }
        return end;
    }
}
