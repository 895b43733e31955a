package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.offer.OfferPictureQueries;
import fr.alin.picture.PictureQueries;
import fr.alin.picture.PictureService;
import fr.alin.picture.PictureSize;
import fr.alin.picture.PictureSubject;
import fr.alin.picture.PictureView;
import fr.alin.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Photographs of a dwelling: whose they are, and what happens when colleagues change them at once. */
@ExtendWith(ArquillianExtension.class)
class PicturesIT {
    private static final String AGENT = "samira.laurent@exemple.fr";

    @Deployment
    static WebArchive deployment() {
        return fr.alin.integration.Deployment.of(PicturesIT.class);
    }

    @Test
    void another_landlord_and_everybody_else_find_nothing() throws Exception {
        UUID agent = account(AGENT);
        UUID dwelling = dwelling("DRAFT");
        InContainer.act(agent, () -> service().add(dwelling, jpeg()));
        PictureView picture = of(agent, dwelling).get(0);
        assertTrue(
                InContainer.ejb(OfferPictureQueries.class)
                        .jpeg(picture.id(), PictureSize.CARD)
                        .isEmpty(),
                "without a subject, of a draft");
        InContainer.act(
                agent, () -> service().describe(dwelling, picture.id(), PictureSubject.KITCHEN, picture.version()));
        assertTrue(
                InContainer.ejb(OfferPictureQueries.class)
                        .jpeg(picture.id(), PictureSize.CARD)
                        .isEmpty(),
                "of a draft");
        List<InContainer.Act> acts = List.of(
                () -> service().add(dwelling, jpeg()),
                () -> service().describe(dwelling, picture.id(), PictureSubject.PLAN, 1),
                () -> service().advance(dwelling, picture.id()),
                () -> service().remove(dwelling, picture.id()),
                () -> queries().jpeg(picture.id(), PictureSize.LARGE));
        for (InContainer.Act act : acts) {
            assertThrows(NotFoundException.class, () -> InContainer.act(account("heloise.mercier@exemple.fr"), act));
            assertThrows(EJBAccessException.class, () -> InContainer.act(account("claire.martin@exemple.fr"), act));
            assertThrows(EJBAccessException.class, () -> InContainer.act(account("ines.moreau@exemple.fr"), act));
        }
        assertTrue(of(account("heloise.mercier@exemple.fr"), dwelling).isEmpty());
        assertEquals(
                "pictures.gone",
                InContainer.refusal(agent, () -> service().remove(dwelling, UUID.randomUUID())),
                "of no dwelling of one's own");
        UUID elsewhere = dwelling("PUBLISHED");
        assertEquals("pictures.gone", InContainer.refusal(agent, () -> service().remove(elsewhere, picture.id())));
        InContainer.act(agent, () -> service().remove(dwelling, picture.id()));
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(agent, () -> queries().jpeg(picture.id(), PictureSize.CARD)));
        assertEquals(
                List.of("PICTURE_ADDED", "PICTURE_DESCRIBED", "PICTURE_REMOVED"),
                InContainer.query("select action from audit_entry where subject_id = ? order by id", picture.id()));
    }

    @Test
    void colleagues_who_add_at_once_fill_the_places_and_no_more() throws Exception {
        UUID agent = account(AGENT);
        UUID dwelling = dwelling("PUBLISHED");
        byte[] file = jpeg();
        List<String> told = InContainer.atOnce(
                10, () -> InContainer.refusal(agent, () -> service().add(dwelling, file)));
        assertEquals(PictureService.MOST, Collections.frequency(told, "not refused"), told.toString());
        assertEquals(2, Collections.frequency(told, "files.full"), told.toString());
        assertEquals(
                IntStream.rangeClosed(1, PictureService.MOST).boxed().toList(),
                of(agent, dwelling).stream().map(PictureView::place).toList());
    }

    @Test
    void of_two_who_remove_or_describe_the_same_one_is_told() throws Exception {
        UUID agent = account(AGENT);
        UUID dwelling = dwelling("PUBLISHED");
        for (int i = 0; i < 3; i++) {
            InContainer.act(agent, () -> service().add(dwelling, jpeg()));
        }
        List<PictureView> three = of(agent, dwelling);
        PictureView second = three.get(1);
        List<String> described = InContainer.atOnce(
                2,
                () -> InContainer.refusal(
                        agent, () -> service().describe(dwelling, second.id(), PictureSubject.BEDROOM, 0)));
        assertEquals(1, Collections.frequency(described, "not refused"), described.toString());
        assertEquals(1, Collections.frequency(described, "common.modifiedMeanwhile"), described.toString());
        assertTrue(InContainer.ejb(OfferPictureQueries.class)
                .jpeg(second.id(), PictureSize.LARGE)
                .isPresent());

        InContainer.act(agent, () -> service().advance(dwelling, second.id()));
        InContainer.act(agent, () -> service().advance(dwelling, second.id()));
        List<String> removed = InContainer.atOnce(
                2,
                () -> InContainer.refusal(
                        agent, () -> service().remove(dwelling, three.get(0).id())));
        assertEquals(1, Collections.frequency(removed, "not refused"), removed.toString());
        assertEquals(1, Collections.frequency(removed, "pictures.gone"), removed.toString());
        assertEquals(
                List.of(second.id(), three.get(2).id()),
                of(agent, dwelling).stream().map(PictureView::id).toList(),
                "the second came first, twice is once");
        assertEquals(
                List.of(1, 2),
                of(agent, dwelling).stream().map(PictureView::place).toList());
    }

    /** One of the landlord's dwellings without photographs; those of the same test run are others. */
    private static UUID dwelling(String status) throws Exception {
        return InContainer.one(
                """
                select d.id from dwelling d join offer o on o.dwelling_id = d.id
                join landlord_agent g on g.landlord_id = d.landlord_id
                where g.account_id = ? and o.status = ? and not exists (
                    select 1 from dwelling_picture p where p.dwelling_id = d.id)
                and not exists (select 1 from offer x where x.dwelling_id = d.id and x.id <> o.id) limit 1""",
                account(AGENT),
                status);
    }

    private static List<PictureView> of(UUID agent, UUID dwelling) throws Exception {
        return InContainer.as(agent, () -> queries().of(dwelling));
    }

    private static byte[] jpeg() throws Exception {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        }
    }

    private static UUID account(String email) throws Exception {
        return InContainer.one("select id from account where email_key = ?", email);
    }

    private static PictureService service() throws NamingException {
        return InContainer.ejb(PictureService.class);
    }

    private static PictureQueries queries() throws NamingException {
        return InContainer.ejb(PictureQueries.class);
    }
}
