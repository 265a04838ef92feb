package com.petmatch.security.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The smallest sound file of each kind, put together here. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] of(FileKind kind) {
        return switch (kind) {
            case JPEG -> jpeg(16, 16);
            case PNG -> png(16, 16);
            case GIF -> gif(16, 16);
            case WEBP -> webp(16, 16);
            case AVIF -> image("avif", 16, 16);
            case HEIC -> image("heic", 16, 16);
            case MP4 -> mp4();
            case PDF -> ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
            case CSV -> ascii("name,breed\nBello,\"Alpine Dachsbracke\"\n");
            case TXT -> "Größe: 3 < 5, Žofie & Ünal 🐾\n".getBytes(StandardCharsets.UTF_8);
            case ZIP -> ZipBytes.of("notes/read me.txt", ascii("hello")).build();
        };
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] cutBy(byte[] file, int bytes) {
        return Arrays.copyOf(file, file.length - bytes);
    }

    static byte[] png(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                ascii("\u0089PNG\r\n\u001a\n"),
                pngChunk("IHDR", header),
                pngChunk("IDAT", new byte[] {1, 2, 3}),
                pngChunk("IEND", new byte[0]));
    }

    static byte[] pngChunk(String type, byte[] data) {
        byte[] named = joined(ascii(type), data);
        CRC32 crc = new CRC32();
        crc.update(named);
        return joined(be32(data.length), named, be32((int) crc.getValue()));
    }

    static byte[] jpeg(int width, int height) {
        return joined(
                jpegUntilScan(width, height), new byte[] {0x12, (byte) 0xff, 0, (byte) 0xff, (byte) 0xd0, 3}, eoi());
    }

    static byte[] jpegWithComment(String comment) {
        byte[] file = jpeg(16, 16);
        byte[] segment = joined(ascii("\u00ff\u00fe"), be16(comment.length() + 2), ascii(comment));
        return joined(Arrays.copyOf(file, 2), segment, Arrays.copyOfRange(file, 2, file.length));
    }

    private static byte[] jpegUntilScan(int width, int height) {
        return joined(
                ascii("\u00ff\u00d8\u00ff\u00e0"),
                be16(7),
                ascii("JFIF\0"),
                ascii("\u00ff\u00c0"),
                be16(11),
                new byte[] {8},
                be16(height),
                be16(width),
                new byte[] {1, 1, 0x11, 0},
                ascii("\u00ff\u00da"),
                be16(8),
                new byte[] {1, 1, 0, 0, 63, 0});
    }

    private static byte[] eoi() {
        return ascii("\u00ff\u00d9");
    }

    static byte[] gif(int width, int height) {
        return gif(width, height, new byte[0]);
    }

    static byte[] gif(int width, int height, byte[] blocks) {
        return joined(
                ascii("GIF89a"),
                le16(width),
                le16(height),
                new byte[] {0, 0, 0},
                blocks,
                ascii(","),
                le16(0),
                le16(0),
                le16(8),
                le16(8),
                new byte[] {0, 2, 2, 0x4c, 1, 0},
                ascii(";"));
    }

    static byte[] gifComment(String text) {
        return joined(ascii("!\u00fe"), new byte[] {(byte) text.length()}, ascii(text), new byte[] {0});
    }

    static byte[] webp(int width, int height) {
        byte[] frame = joined(new byte[] {0, 0, 0, (byte) 0x9d, 1, 0x2a}, le16(width), le16(height));
        return riff(joined(ascii("VP8 "), le32(frame.length), frame));
    }

    static byte[] webpLossless(int width, int height) {
        int bits = (width - 1) | (height - 1) << 14;
        return riff(joined(ascii("VP8L"), le32(6), new byte[] {0x2f}, le32(bits), new byte[] {0}));
    }

    static byte[] webpCanvas(int width, int height) {
        byte[] canvas = joined(new byte[] {2, 0, 0, 0}, le24(width - 1), le24(height - 1));
        return riff(joined(ascii("VP8X"), le32(canvas.length), canvas));
    }

    static byte[] riff(byte[] chunks) {
        return joined(ascii("RIFF"), le32(chunks.length + 4), ascii("WEBP"), chunks);
    }

    static byte[] image(String brand, int width, int height) {
        byte[] size = box("ispe", joined(be32(0), be32(width), be32(height)));
        byte[] meta = box("meta", joined(be32(0), box("iprp", box("ipco", size))));
        return joined(fileType(brand), meta, box("mdat", new byte[] {1, 2, 3}));
    }

    static byte[] mp4() {
        return joined(fileType("isom"), box("moov", box("mvhd", new byte[8])), box("mdat", new byte[] {1, 2, 3}));
    }

    static byte[] fileType(String brand) {
        return box("ftyp", joined(ascii(brand), be32(0), ascii("mif1")));
    }

    static byte[] box(String type, byte[] content) {
        return joined(be32(content.length + 8), ascii(type), content);
    }

    static byte[] be32(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] be16(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    static byte[] le32(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    static byte[] le24(int value) {
        return Arrays.copyOf(le32(value), 3);
    }

    static byte[] le16(int value) {
        return Arrays.copyOf(le32(value), 2);
    }
}
