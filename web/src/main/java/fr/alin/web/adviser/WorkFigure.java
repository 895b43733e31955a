package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.study.WorkCounters;
import fr.alin.study.WorkFilter;
import fr.alin.web.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure above the work list, and the list of what it counts: of the same people and offer. */
public record WorkFigure(String tone, String url, long count, String label, boolean shown) {
    static List<WorkFigure> of(WorkAddress address, WorkCounters counters) {
        return List.of(
                figure("bad", address, null, true, counters.late(), "work.kpi.late"),
                figure("warn", address, CandidatureStatus.APPLIED, false, counters.toStudy(), "work.kpi.toStudy"),
                figure(
                        "info",
                        address,
                        CandidatureStatus.DOCUMENTS_REQUESTED,
                        false,
                        counters.waiting(),
                        "work.kpi.waiting"),
                figure("ok", address, CandidatureStatus.VALIDATED, false, counters.validated(), "work.kpi.validated"));
    }

    private static WorkFigure figure(
            String tone,
            WorkAddress address,
            @Nullable CandidatureStatus status,
            boolean late,
            long count,
            String label) {
        WorkFilter filter = address.filter();
        WorkFilter counted = new WorkFilter(filter.text(), status, filter.holder(), late, filter.offer());
        return new WorkFigure(tone, address.with(counted).url(), count, Words.format(label), filter.equals(counted));
    }

    public String getTone() {
        return tone;
    }

    public String getUrl() {
        return url;
    }

    public long getCount() {
        return count;
    }

    public String getLabel() {
        return label;
    }

    /** Value of aria-current. */
    public String getCurrent() {
        return shown ? "true" : "false";
    }
}
