package fr.alin.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.alin.shared.BusinessException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureScalerTest {
    private static final String SECRET = "48.9069N 2.3331E Héloïse D’Artagnan";

    private final PictureScaler scaler = new PictureScaler();

    @ParameterizedTest
    @CsvSource({
        // Width, height; of the card; of the large one.
        "4000, 3000, 640, 480, 1440, 1080",
        "3000, 4000, 480, 640, 1080, 1440",
        "800, 600, 640, 480, 800, 600",
        "400, 320, 400, 320, 400, 320"
    })
    void both_sizes_are_drawn_and_nothing_is_blown_up(
            int width, int height, int cardWidth, int cardHeight, int largeWidth, int largeHeight) throws IOException {
        ScaledPicture scaled = scaler.scale(encoded(halves(width, height), "jpg"));
        BufferedImage card = read(scaled.card());
        BufferedImage large = read(scaled.large());
        assertThat(new int[] {card.getWidth(), card.getHeight()}).containsExactly(cardWidth, cardHeight);
        assertThat(new int[] {large.getWidth(), large.getHeight()}).containsExactly(largeWidth, largeHeight);
        assertThat(new int[] {scaled.width(), scaled.height()}).containsExactly(largeWidth, largeHeight);
    }

    /** Telephones keep the picture as the sensor saw it and say beside it how it was held. */
    @ParameterizedTest
    @CsvSource({"1, 800, 600, left", "3, 800, 600, right", "6, 600, 800, top", "8, 600, 800, bottom"})
    void a_picture_is_turned_upright(int orientation, int width, int height, String red) throws IOException {
        BufferedImage upright = read(scaler.scale(withExif(encoded(halves(800, 600), "jpg"), orientation))
                .large());
        assertThat(new int[] {upright.getWidth(), upright.getHeight()}).containsExactly(width, height);
        int x = red.equals("left") ? 50 : red.equals("right") ? width - 50 : width / 2;
        int y = red.equals("top") ? 50 : red.equals("bottom") ? height - 50 : height / 2;
        Color seen = new Color(upright.getRGB(x, y));
        assertThat(seen.getRed()).as(red).isGreaterThan(200);
        assertThat(seen.getBlue()).as(red).isLessThan(60);
    }

    @Test
    void nothing_that_a_camera_or_an_attacker_wrote_beside_is_kept() throws IOException {
        byte[] file = withExif(encoded(halves(800, 600), "jpg"), 1);
        byte[] tail = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] sent = Arrays.copyOf(file, file.length + tail.length);
        System.arraycopy(tail, 0, sent, file.length, tail.length);
        assertThat(text(sent)).contains(SECRET).contains("Exif").contains("<script>");

        ScaledPicture scaled = scaler.scale(sent);
        assertThat(text(scaled.large()) + text(scaled.card())).doesNotContain(SECRET, "Exif", "<script>", "GPS");
    }

    @Test
    void what_is_transparent_becomes_white() throws IOException {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        Color seen = new Color(read(scaler.scale(encoded(image, "png")).card()).getRGB(200, 200));
        assertThat(seen).isEqualTo(Color.WHITE);
    }

    @Test
    void webp_is_read_as_it_is_drawn() throws IOException {
        BufferedImage image = read(scaler.scale(resource("home.webp")).large());
        assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(900, 600);
        Color top = new Color(image.getRGB(450, 3));
        assertThat(top.getRed()).isCloseTo(0x2a, within(12));
        assertThat(top.getGreen()).isCloseTo(0x6f, within(12));
        assertThat(top.getBlue()).isCloseTo(0x5b, within(12));
    }

    @Test
    void files_that_are_no_pictures_are_refused_whatever_they_are_called() {
        refused("files.empty", new byte[0]);
        refused("files.noPicture", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused("files.noPicture", "GIF89a".getBytes(StandardCharsets.UTF_8));
        refused("files.noPicture", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        refused("files.noPicture", new byte[] {0});
        refused("files.heavy", new byte[PictureScaler.MOST_BYTES + 1]);
    }

    @Test
    void a_picture_that_cannot_be_a_photograph_of_a_home_is_refused() throws IOException {
        refused("files.small", encoded(halves(319, 2000), "jpg"));
        refused("files.vast", pngThatClaims(100_000, 100_000));
        refused("files.vast", pngThatClaims(7_746, 7_746));
        refused("files.broken", pngThatClaims(4_000, 4_000));
        refused("files.broken", resource("cmyk.jpg"));
    }

    @Test
    void noise_stays_under_what_the_database_takes() throws IOException {
        Random random = new Random(7);
        BufferedImage noise = new BufferedImage(3000, 3000, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 3000; x++) {
            for (int y = 0; y < 3000; y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        byte[] file = encoded(noise, "jpg");
        assertThat(scaler.scale(file).large()).hasSizeLessThanOrEqualTo(1024 * 1024);
    }

    /** Wherever a file is torn or one of its bytes is another: a message, never a fault. */
    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp"})
    void a_torn_file_is_drawn_or_refused(String format) throws IOException {
        byte[] whole = format.equals("webp") ? resource("home.webp") : encoded(halves(400, 400), format);
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 150; round++) {
            byte[] torn = Arrays.copyOf(whole, round % 2 == 0 ? whole.length : 1 + random.nextInt(whole.length - 1));
            for (int hit = 0; hit < 4; hit++) {
                torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(scaler.scale(torn).card()).isNotEmpty();
            } catch (BusinessException e) {
                assertThat(e.key()).startsWith("files.");
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private void refused(String key, byte[] file) {
        assertThatThrownBy(() -> scaler.scale(file))
                .isInstanceOf(BusinessException.class)
                .hasMessage(key);
    }

    /** The left half red, the right one blue. */
    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** An Exif segment right behind the beginning: how it was held, and where in a description. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] words = SECRET.getBytes(StandardCharsets.UTF_8);
        ByteBuffer tiff = ByteBuffer.allocate(38 + words.length)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                // Description, text.
                .putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(words.length)
                .putInt(38)
                // Orientation, one short.
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(words);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + tiff.capacity()))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    /** A header, and nothing of the picture that it promises. */
    private static byte[] pngThatClaims(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        assertThat(jpeg).startsWith(0xFF, 0xD8);
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PictureScalerTest.class.getResourceAsStream("/pictures/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
