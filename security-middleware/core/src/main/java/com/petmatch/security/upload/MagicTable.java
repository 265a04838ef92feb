package com.petmatch.security.upload;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Which kind a file's first bytes are. Texts have no magic number and are not found here. */
final class MagicTable {

    /** How many bytes it looks at. */
    static final int HEAD = 512;

    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> MP4 = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "M4V ",
            "dash", "MSNV");
    private static final int FIRST_BRAND = 8;
    private static final int COMPATIBLE = 16;

    private MagicTable() {}

    static Optional<FileKind> kindOf(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(FileKind.JPEG);
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileKind.PNG);
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return Optional.of(FileKind.GIF);
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(FileKind.WEBP);
        }
        if (text.startsWith("%PDF-")) {
            return Optional.of(FileKind.PDF);
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return Optional.of(FileKind.ZIP);
        }
        return text.startsWith("ftyp", 4) ? ofBrands(text) : Optional.empty();
    }

    // The major brand decides; a neutral one, as mif1, leaves it to the compatible brands.
    private static Optional<FileKind> ofBrands(String text) {
        int boxEnd = text.charAt(2) << 8 | text.charAt(3);
        int end = Math.min(Math.min(boxEnd, text.length()), HEAD);
        for (int at = FIRST_BRAND; at + 4 <= end; at = at == FIRST_BRAND ? COMPATIBLE : at + 4) {
            Optional<FileKind> kind = ofBrand(text.substring(at, at + 4));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<FileKind> ofBrand(String brand) {
        if (AVIF.contains(brand)) {
            return Optional.of(FileKind.AVIF);
        }
        if (HEIC.contains(brand)) {
            return Optional.of(FileKind.HEIC);
        }
        return MP4.contains(brand) ? Optional.of(FileKind.MP4) : Optional.empty();
    }
}
