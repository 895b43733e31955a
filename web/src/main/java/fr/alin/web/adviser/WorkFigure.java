package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.study.WorkCounters;
import fr.alin.study.WorkFilter;
import fr.alin.web.shared.FigureLink;
import fr.alin.web.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures above the work list, with the lists of what they count: of the same people and offer. */
final class WorkFigure {
    static List<FigureLink> of(WorkAddress address, WorkCounters counters) {
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

    private static FigureLink figure(
            String tone,
            WorkAddress address,
            @Nullable CandidatureStatus status,
            boolean late,
            long count,
            String label) {
        WorkFilter filter = address.filter();
        WorkFilter counted = new WorkFilter(filter.text(), status, filter.holder(), late, filter.offer());
        return new FigureLink(tone, address.with(counted).url(), count, Words.format(label), filter.equals(counted));
    }

    private WorkFigure() {}
}
