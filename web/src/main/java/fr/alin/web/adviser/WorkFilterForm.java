package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.study.WorkFilter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The filters of the work list, as the address says them. */
public class WorkFilterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text = "";
    private @Nullable CandidatureStatus status = CandidatureStatus.APPLIED;
    private WorkFilter.Holder holder = WorkFilter.Holder.MINE_AND_FREE;
    private boolean late;

    WorkFilter filter() {
        return new WorkFilter(text, status, holder, late);
    }

    public CandidatureStatus[] getStatuses() {
        return CandidatureStatus.values();
    }

    public WorkFilter.Holder[] getHolders() {
        return WorkFilter.Holder.values();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable CandidatureStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable CandidatureStatus status) {
        this.status = status;
    }

    public WorkFilter.Holder getHolder() {
        return holder;
    }

    public void setHolder(WorkFilter.@Nullable Holder holder) {
        this.holder = holder == null ? WorkFilter.Holder.ALL : holder;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}
