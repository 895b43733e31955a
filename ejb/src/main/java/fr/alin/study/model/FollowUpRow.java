package fr.alin.study.model;

import fr.alin.study.ContactKind;
import fr.alin.study.ContactView;
import fr.alin.study.FollowUp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A contact beside what is waited for, as one statement gives them; a candidature without any has one empty row. */
record FollowUpRow(
        @Nullable DocumentRequest asked,
        @Nullable Instant at,
        @Nullable ContactKind kind,
        @Nullable String summary,
        @Nullable String adviser) {
    static FollowUp together(List<FollowUpRow> rows) {
        DocumentRequest asked = rows.get(0).asked;
        return new FollowUp(
                asked == null ? null : asked.view(),
                rows.stream().flatMap(FollowUpRow::contact).toList());
    }

    private Stream<ContactView> contact() {
        return at == null
                ? Stream.empty()
                : Stream.of(new ContactView(
                        at,
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(summary),
                        Objects.requireNonNull(adviser)));
    }
}
