package fr.alin.web.landlord;

import fr.alin.allocation.ConditionDocument;
import fr.alin.caleol.AgendaView;
import fr.alin.caleol.Decision;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.Ground;
import fr.alin.caleol.MemberView;
import fr.alin.caleol.Notes;
import fr.alin.caleol.Presence;
import fr.alin.caleol.Seat;
import fr.alin.caleol.ShownNotes;
import fr.alin.caleol.SittingView;
import fr.alin.selection.FewerReason;
import fr.alin.web.shared.Posted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of a sitting says: a presence for each member, a decision for each file, by their references. */
@RequestScoped
class TypedNotes {
    /** Between a decision and its rank, as in {@code RANKED-2}. */
    static final String RANK = "-";

    @Inject
    private Posted posted;

    /** Whether the form was posted. */
    boolean isPosted() {
        return posted.has("seanceVersion");
    }

    int version() {
        return posted.number("seanceVersion");
    }

    /** What the form had shown. */
    ShownNotes shown() {
        return ShownNotes.read(posted.text("seanceVue"));
    }

    /** Names of the fields that hold no day, though they should. */
    List<String> unreadable(SittingView sitting) {
        return sitting.agenda().stream()
                .flatMap(item -> item.files().stream())
                .map(file -> "terme-" + file.id())
                .filter(field -> !posted.text(field).isEmpty() && day(posted.text(field)) == null)
                .toList();
    }

    /** Fields of decisions that are missing, though words are typed that say why: they would be lost. */
    List<String> undecided(SittingView sitting) {
        return sitting.agenda().stream()
                .flatMap(item -> item.examined().stream())
                .filter(file -> !posted.text("precision-" + file.id()).isEmpty()
                        && file(file).findAny().isEmpty())
                .map(file -> "decision-" + file.id())
                .toList();
    }

    /** What is typed about the members and files of a sitting; of others nothing is read. */
    Notes notes(SittingView sitting) {
        return new Notes(
                sitting.members().stream().map(member -> seat(member, sitting)).toList(),
                member(posted.text("preside"), sitting),
                sitting.agenda().stream().map(this::dwelling).toList(),
                posted.text("observations"));
    }

    private Seat seat(MemberView member, SittingView sitting) {
        Presence presence = posted.named(Presence.values(), "presence-" + member.id());
        UUID proxy = member(posted.text("pouvoir-" + member.id()), sitting);
        boolean stale = presence != null && presence.there() || member.id().equals(proxy);
        // Whoever is there after all votes for themselves.
        return new Seat(member.id(), Objects.requireNonNullElse(presence, Presence.UNKNOWN), stale ? null : proxy);
    }

    /** @return null for what is none of the sitting's members */
    private static @Nullable UUID member(String text, SittingView sitting) {
        UUID read = RefReader.optional(text);
        return sitting.members().stream()
                .map(MemberView::id)
                .filter(id -> id.equals(read))
                .findFirst()
                .orElse(null);
    }

    private Notes.OfDwelling dwelling(AgendaView item) {
        return new Notes.OfDwelling(
                item.id(),
                posted.named(FewerReason.values(), "moins-" + item.id()),
                posted.has("voix-" + item.id()),
                item.examined().stream().flatMap(this::file).toList());
    }

    private Stream<FileDecision> file(FileOnAgenda file) {
        String[] typed = posted.text("decision-" + file.id()).split(RANK, 2);
        return Stream.of(Decision.values())
                .filter(decision -> decision.name().equals(typed[0]))
                .map(decision -> decided(file, decision, typed.length == 2 ? typed[1] : ""));
    }

    private FileDecision decided(FileOnAgenda file, Decision decision, String rank) {
        String why = posted.text("motif-" + file.id());
        String words = posted.text("precision-" + file.id());
        return new FileDecision(
                file.id(),
                decision,
                rank(decision, rank),
                ground(why),
                document(why),
                decision == Decision.CONDITIONAL ? day(posted.text("terme-" + file.id())) : null,
                words.isEmpty() ? null : words);
    }

    private static @Nullable Integer rank(Decision decision, String typed) {
        if (decision == Decision.ALLOCATED) {
            return 1;
        }
        return typed.matches("[0-9]{1,2}") ? (Integer) Integer.parseInt(typed) : null;
    }

    private static @Nullable Ground ground(String code) {
        return Stream.of(Ground.values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ConditionDocument document(String name) {
        return Stream.of(ConditionDocument.values())
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** @return null for what is no day */
    private static @Nullable LocalDate day(String text) {
        try {
            return text.matches("[0-9-]+") ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What stands in the list of decisions for a decision that is noted. */
    static String value(@Nullable FileDecision decided) {
        if (decided == null) {
            return "";
        }
        return decided.decision().ranked()
                ? decided.decision() + RANK + decided.rank()
                : decided.decision().name();
    }
}
