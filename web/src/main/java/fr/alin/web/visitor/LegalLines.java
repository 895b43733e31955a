package fr.alin.web.visitor;

import fr.alin.legal.LegalText;
import fr.alin.legal.SourceStatus;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a legal table was compared with its text and when, and what was not. */
@Named
@RequestScoped
public class LegalLines {
    @Inject
    private Formats formats;

    /** Sentences; only what was read in a text is said to be compared with it. */
    public List<String> of(LegalText table) {
        List<String> lines = new ArrayList<>();
        LocalDate checked = table.checkedOn();
        if (table.statuses().isEmpty()) {
            lines.add(whole(table, checked));
        }
        for (SourceStatus status : SourceStatus.values()) {
            Integer values = table.statuses().get(status);
            if (values != null) {
                lines.add(line(status, values, checked));
            }
        }
        return lines;
    }

    private String whole(LegalText table, @Nullable LocalDate checked) {
        if (checked == null) {
            return Words.format("texts.unchecked");
        }
        return table.ownRule()
                ? Words.format("texts.own", formats.day(checked))
                : Words.format("texts.checked", formats.day(checked));
    }

    private String line(SourceStatus status, int values, @Nullable LocalDate checked) {
        if (status == SourceStatus.SOURCED && checked != null) {
            return Words.format("texts.compared", values, formats.day(checked));
        }
        return Words.format("texts.status." + status, values);
    }
}
