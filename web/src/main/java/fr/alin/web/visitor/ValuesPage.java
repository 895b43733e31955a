package fr.alin.web.visitor;

import fr.alin.legal.Law;
import fr.alin.legal.LegalText;
import fr.alin.legal.LegalValues;
import fr.alin.shared.NotFoundException;
import fr.alin.territory.Territory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Valeurs d'une table: all that is in a legal table, looked for and page by page. */
@Named
@RequestScoped
public class ValuesPage {
    private static final int PAGE = 50;
    private static final int LONGEST_QUERY = 80;

    @Inject
    private Law law;

    @Inject
    private Territory territory;

    @Inject
    private HttpServletRequest request;

    private LegalText text;
    private ValueCells cells;
    private List<List<String>> found = List.of();

    /** @throws NotFoundException for a table that there is not */
    @PostConstruct
    void load() {
        LegalValues values = law.values(parameter("table"), from()).orElseThrow(NotFoundException::new);
        text = values.text();
        cells = new ValueCells(values, territory);
        found = cells.found(getQuery());
    }

    private LocalDate from() {
        try {
            return LocalDate.parse(parameter("du"));
        } catch (DateTimeException e) {
            throw new NotFoundException();
        }
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public LegalText getText() {
        return text;
    }

    /** What is looked for, as it stands in the address. */
    public String getQuery() {
        String typed = parameter("recherche").strip();
        return typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
    }

    public int getFound() {
        return found.size();
    }

    public List<String> getColumns() {
        return cells.columns();
    }

    public List<List<String>> getRows() {
        return found.stream()
                .skip((long) (getPage() - 1) * PAGE)
                .limit(PAGE)
                .map(cells::cells)
                .toList();
    }

    /** 1 for the first; what is no page is the first or the last. */
    public int getPage() {
        String typed = parameter("page");
        return typed.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(typed), getPages()) : 1;
    }

    public int getPages() {
        return Math.max(1, (found.size() + PAGE - 1) / PAGE);
    }

    /** Empty on the first page. */
    public String getPreviousUrl() {
        return getPage() == 1 ? "" : url(getPage() - 1);
    }

    /** Empty on the last page. */
    public String getNextUrl() {
        return getPage() == getPages() ? "" : url(getPage() + 1);
    }

    private String url(int page) {
        return "/valeurs?table=" + text.table() + "&du=" + text.validFrom() + "&recherche="
                + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8) + "&page=" + page;
    }
}
