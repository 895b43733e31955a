package fr.alin.web.adviser;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The mail that was shown last, for the frame that shows it as a page. */
@SessionScoped
public class PreviewedMail implements Serializable {
    private static final long serialVersionUID = 1L;

    private String file = "";
    private String html = "";

    void keep(String shownFile, String page) {
        file = shownFile;
        html = page;
    }

    /** Empty for another file than the one whose mail was shown last. */
    String html(String shownFile) {
        return shownFile.equals(file) ? html : "";
    }
}
