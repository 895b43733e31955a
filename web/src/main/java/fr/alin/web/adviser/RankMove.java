package fr.alin.web.adviser;

import fr.alin.ranking.ListVersion;
import fr.alin.ranking.Rank;
import fr.alin.web.shared.Notices;
import java.util.List;

/** What a proof has made of the place of a candidature, by the facts that are confirmed: by these the set is chosen. */
record RankMove(Rank before, Rank now) {
    /** After what is said of the proof. */
    void say() {
        int place = now.confirmed();
        int version = version(now);
        boolean kept = before.confirmed() == place;
        if (now.frozen() && version == version(before)) {
            Notices.add("rankMove.sameList", place, version);
        } else if (now.frozen() && kept) {
            Notices.add("rankMove.listKept", place, version);
        } else if (now.frozen()) {
            Notices.add("rankMove.listMoved", place, version, before.confirmed());
        } else if (kept) {
            Notices.add("rankMove.kept", place);
        } else {
            Notices.add("rankMove.moved", place, before.confirmed());
        }
    }

    private static int version(Rank rank) {
        List<ListVersion> versions =
                rank.history() == null ? List.of() : rank.history().versions();
        return versions.isEmpty() ? 1 : versions.get(0).number();
    }
}
