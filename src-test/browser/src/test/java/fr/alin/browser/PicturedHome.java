package fr.alin.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** A dwelling of a landlord with two photographs, of which one says what it shows. */
final class PicturedHome {
    private PicturedHome() {}

    /** Its reference, as addresses have it. */
    static String of(String agent) {
        return Rows.first(
                        """
                        with home as (
                            select d.id from dwelling d join landlord_agent g on g.landlord_id = d.landlord_id
                            join account a on a.id = g.account_id
                            where a.email_key = ? and not exists (
                                select 1 from dwelling_picture p where p.dwelling_id = d.id)
                            order by d.id limit 1),
                        pictured as (
                            insert into dwelling_picture (id, dwelling_id, place, subject, width, height, added_at, version)
                            select gen_random_uuid(), home.id, n, case n when 1 then 'KITCHEN' end, 400, 320, now(), 0
                            from home, generate_series(1, 2) n returning id),
                        drawn as (
                            insert into picture_image (picture_id, size, jpeg)
                            select pictured.id, s.size, decode(?, 'hex')
                            from pictured, (values ('CARD'), ('LARGE')) s (size) returning 1)
                        select id::text from home""",
                        agent,
                        HexFormat.of().formatHex(jpeg(400, 320)))
                .orElseThrow();
    }

    /** A grey picture. */
    static byte[] jpeg(int width, int height) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
