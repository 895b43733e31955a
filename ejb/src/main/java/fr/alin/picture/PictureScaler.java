package fr.alin.picture;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Draws a photograph anew: upright, in sRGB, in two sizes. Nothing of the file itself is kept, so that neither the place
 * where it was taken nor anything hidden in it reaches anybody.
 */
@ApplicationScoped
public class PictureScaler {
    /** Bytes of a file. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int LEAST_SIDE = 320;
    /** Telephones make 50 million; a small file may pretend to hold billions. */
    private static final long MOST_PIXELS = 60_000_000L;

    private static final int MOST_JPEG_BYTES = 1024 * 1024;
    private static final double FINE = 0.82;
    private static final double COARSE = 0.6;
    /** One takes up to 200 MB while it is drawn. */
    private static final int AT_ONCE = 2;

    private static final int SECONDS_TO_WAIT = 20;

    private static final Map<Integer, List<String>> FRAMES = Map.of(
            JPEG.SOF0, JPEGSegmentUtil.ALL_IDS, JPEG.SOF1, JPEGSegmentUtil.ALL_IDS, JPEG.SOF2, JPEGSegmentUtil.ALL_IDS);
    /** Behind precision, height and width. */
    private static final int COMPONENTS_AT = 5;

    private final Semaphore drawing = new Semaphore(AT_ONCE, true);

    /**
     * Draws both sizes.
     *
     * @param file as it came
     * @throws BusinessException {@code files.empty}, {@code files.heavy} over {@link #MOST_BYTES}, {@code files.noPicture} for
     *     what is no JPEG, PNG or WebP by its content, {@code files.broken} when it cannot be drawn, {@code files.small} with
     *     a side under 320 pixels, {@code files.vast} over 60 million pixels, {@code files.busy} when too many come at once
     */
    public ScaledPicture scale(byte[] file) {
        if (file.length == 0) {
            throw new BusinessException("files.empty");
        }
        if (file.length > MOST_BYTES) {
            throw new BusinessException("files.heavy");
        }
        await();
        try {
            return drawn(file);
        } catch (IOException e) {
            throw new BusinessException("files.broken");
        } finally {
            drawing.release();
        }
    }

    private void await() {
        try {
            if (!drawing.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new BusinessException("files.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusinessException("files.busy");
        }
    }

    private static ScaledPicture drawn(byte[] file) throws IOException {
        BufferedImage upright = upright(file);
        byte[] large = jpeg(upright, PictureSize.LARGE);
        byte[] card = jpeg(upright, PictureSize.CARD);
        double shrunk = shrunk(upright, PictureSize.LARGE);
        return new ScaledPicture(
                (int) Math.max(1, Math.round(upright.getWidth() * shrunk)),
                (int) Math.max(1, Math.round(upright.getHeight() * shrunk)),
                card,
                large);
    }

    private static BufferedImage upright(byte[] file) throws IOException {
        try (ImageInputStream in = stream(file)) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw new BusinessException("files.vast");
                }
                if (Math.min(width, height) < LEAST_SIDE) {
                    throw new BusinessException("files.small");
                }
                ImageReadParam part = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / (2 * PictureSize.LARGE.longest()));
                part.setSourceSubsampling(step, step, 0, 0);
                Orientation orientation = orientation(file);
                BufferedImage plain = plain(reader.read(0, part));
                return orientation == null
                        ? plain
                        : ExifFilterUtils.getFilterForOrientation(orientation).apply(plain);
            } finally {
                reader.dispose();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // What decoders throw at files that are torn or made to hurt.
            throw new IOException("undecodable", e);
        }
    }

    /**
     * How a telephone was held; null where the file does not say so.
     *
     * @throws IOException for the four colours of printers, which would come out wrong
     */
    private static @Nullable Orientation orientation(byte[] file) throws IOException {
        if (!bundled("jpeg").canDecodeInput(stream(file))) {
            return null;
        }
        for (JPEGSegment frame : JPEGSegmentUtil.readSegments(stream(file), FRAMES)) {
            InputStream data = frame.segmentData();
            data.skipNBytes(COMPONENTS_AT);
            if (data.read() > 3) {
                throw new IOException("four colours");
            }
        }
        List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(stream(file), JPEG.APP1, "Exif");
        if (exif.isEmpty()) {
            return null;
        }
        InputStream data = exif.get(0).data();
        // A pad byte stands before the directory.
        data.skipNBytes(1);
        Entry entry =
                new TIFFReader().read(new MemoryCacheImageInputStream(data)).getEntryById(TIFF.TAG_ORIENTATION);
        return entry != null && entry.getValue() instanceof Number held ? Orientation.typeOf(held.intValue()) : null;
    }

    /** By the content: what a file is called and what the browser says of it prove nothing. */
    private static ImageReader reader(ImageInputStream in) throws IOException {
        try {
            for (ImageReaderSpi kind : List.of(bundled("jpeg"), bundled("png"), new WebPImageReaderSpi())) {
                if (kind.canDecodeInput(in)) {
                    return kind.createReaderInstance();
                }
            }
        } catch (EOFException e) {
            throw new BusinessException("files.noPicture");
        }
        throw new BusinessException("files.noPicture");
    }

    private static ImageInputStream stream(byte[] file) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
    }

    private static ImageReaderSpi bundled(String format) {
        return ImageIO.getImageReadersByFormatName(format).next().getOriginatingProvider();
    }

    /** In sRGB, on white where it was transparent. */
    private static BufferedImage plain(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        try {
            pen.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return plain;
    }

    private static double shrunk(BufferedImage image, PictureSize size) {
        return Math.min(1.0, (double) size.longest() / Math.max(image.getWidth(), image.getHeight()));
    }

    private static byte[] jpeg(BufferedImage image, PictureSize size) throws IOException {
        byte[] fine = jpeg(image, size, FINE);
        byte[] kept = fine.length <= MOST_JPEG_BYTES ? fine : jpeg(image, size, COARSE);
        if (kept.length > MOST_JPEG_BYTES) {
            // Noise and nothing else: no photograph of a home.
            throw new BusinessException("files.broken");
        }
        return kept;
    }

    private static byte[] jpeg(BufferedImage image, PictureSize size, double quality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .scale(shrunk(image, size))
                .outputFormat("jpg")
                .outputQuality(quality)
                .toOutputStream(out);
        return out.toByteArray();
    }
}
