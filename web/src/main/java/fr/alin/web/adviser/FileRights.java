package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureAction;
import fr.alin.study.WorkItem;
import java.util.UUID;

/** Who holds a file, and what that lets its reader do: the buttons come from the life cycle. */
public class FileRights {
    private final WorkItem item;
    private final UUID reader;

    FileRights(WorkItem item, UUID reader) {
        this.item = item;
        this.reader = reader;
    }

    private boolean mine() {
        return reader.equals(item.adviser());
    }

    public boolean isFree() {
        return item.adviser() == null;
    }

    /** Cancelled or refused: whoever held it holds nothing any more. */
    public boolean isOver() {
        return !item.status().active();
    }

    /** Its reader holds it and has still something to do with it. */
    public boolean isStudying() {
        return mine() && !isOver();
    }

    /** It waits for somebody to take it. */
    public boolean isWaiting() {
        return isFree() && !isOver();
    }

    public boolean isStudiedByAnother() {
        return !isFree() && !mine() && !isOver();
    }

    /** Whether an act is for another moment or another person; of a file that is over that goes without saying. */
    public boolean mustNot(String action) {
        return !isOver() && !may(action);
    }

    public boolean isTakeable() {
        return isFree() && item.status().allowsAdviser(CandidatureAction.TAKE);
    }

    public boolean isDecidable() {
        return may("INVALIDATE");
    }

    /** Whether proofs that count for the rank may be recorded here and now. */
    public boolean isProvable() {
        return may("RECORD_PROOF");
    }

    /** A supervisor may give it to somebody. */
    public boolean isSupervisable() {
        return item.status().allowsSupervisor(CandidatureAction.REASSIGN);
    }

    /** A supervisor may take its validation back. */
    public boolean isReopenable() {
        return item.status().allowsSupervisor(CandidatureAction.REOPEN);
    }

    /** Each button is named by its action. */
    public boolean may(String action) {
        return mine() && item.status().allowsAdviser(CandidatureAction.valueOf(action));
    }
}
