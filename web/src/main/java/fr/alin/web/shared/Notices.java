package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was just done, carried over a redirect as the keys of its sentences. */
@Named
@RequestScoped
public class Notices {
    private static final String SAID = "notice";

    private @Nullable List<Sentence> sentences;

    private record Sentence(String key, List<Serializable> words) implements Serializable {
        private static final long serialVersionUID = 1L;

        private String text() {
            return Words.format(key, words.toArray());
        }
    }

    /** Says it on the next page, with the figures and names that its words hold. */
    public static void say(String key, Serializable... words) {
        flash().put(SAID, new ArrayList<>(List.of(new Sentence(key, List.of(words)))));
    }

    /** Says one more sentence after what is said already. */
    public static void add(String key, Serializable... words) {
        List<Sentence> all = said(flash().get(SAID));
        all.add(new Sentence(key, List.of(words)));
        flash().put(SAID, all);
    }

    private static ArrayList<Sentence> said(@Nullable Object kept) {
        ArrayList<Sentence> all = new ArrayList<>();
        if (kept instanceof List<?> sentences) {
            sentences.forEach(one -> all.add((Sentence) one));
        }
        return all;
    }

    private List<Sentence> sentences() {
        if (sentences == null) {
            sentences = external().getSession(false) == null ? List.of() : said(flash().get(SAID));
        }
        return sentences;
    }

    /** Key of the first sentence, empty for nothing. */
    public String getKey() {
        return sentences().isEmpty() ? "" : sentences().get(0).key();
    }

    public String getText() {
        return sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    private static Flash flash() {
        return external().getFlash();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
