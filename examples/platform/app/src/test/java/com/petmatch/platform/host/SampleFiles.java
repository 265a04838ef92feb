package com.petmatch.platform.host;

import com.petmatch.testkit.ClamdExtension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as people send them, made here. */
final class SampleFiles {

    private SampleFiles() {}

    /** A small picture in a format that the JDK writes, such as {@code png}. */
    static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] pdf() {
        return pdf(new byte[0]);
    }

    /** A document that carries what every scanner finds. */
    static byte[] infectedPdf() {
        return pdf(ClamdExtension.eicar());
    }

    private static byte[] pdf(byte[] stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii("%PDF-1.4\n1 0 obj\n<< /Length " + stream.length + " >>\nstream\n"));
        bytes.writeBytes(stream);
        bytes.writeBytes(ascii("\nendstream\nendobj\ntrailer\n<< /Size 2 >>\nstartxref\n0\n%%EOF\n"));
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
