package fr.alin.caleol;

import static fr.alin.caleol.Sittings.DAY;
import static fr.alin.caleol.Sittings.dwelling;
import static fr.alin.caleol.Sittings.incomplete;
import static fr.alin.caleol.Sittings.mayor;
import static fr.alin.caleol.Sittings.quorate;
import static fr.alin.caleol.Sittings.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.caleol.model.Minutes;
import fr.alin.caleol.model.PaperWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers take from a sitting. */
class PaperWriterTest {
    /** Somebody may lack documents and be refused for another ground: then they are no reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_ALLOCATED N06        | TAX_NOTICE FAMILY_BOOK",
                "NOT_ALLOCATED N05 appelé | ''",
                "ALLOCATED                | ''"
            })
    void a_letter_says_which_documents_did_not_come_where_that_is_the_ground(String decision, String documents) {
        FileOnAgenda file = incomplete(1, decision);
        AgendaView item = dwelling(file);
        assertThat(new PaperWriter(sitting(quorate(), item))
                        .letter("2026-1", item, file, DAY, DAY.plusDays(10))
                        .missing())
                .isEqualTo(documents.isEmpty() ? List.of() : List.of(documents.split(" ")));
    }

    @Test
    void minutes_say_of_each_dwelling_whether_its_mayor_was_called() {
        List<MemberView> members = quorate();
        members.add(mayor("75056", Presence.UNKNOWN));
        assertThat(new PaperWriter(sitting(members, dwelling())).minutes(null).dwellings())
                .extracting(Minutes.Dwelling::mayorCalled)
                .containsExactly(false);
        members.add(mayor("93029", Presence.ABSENT));
        assertThat(new PaperWriter(sitting(members, dwelling())).minutes(null).dwellings())
                .extracting(Minutes.Dwelling::mayorCalled)
                .containsExactly(true);
    }
}
