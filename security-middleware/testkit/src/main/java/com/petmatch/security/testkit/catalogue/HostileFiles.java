package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.Needs.Reach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Rows 58 to 60: files that are two things at once, archives that explode or escape, the scanner's test file. */
final class HostileFiles {

    private static final Expectation REFUSED = Expectation.refused(0, 400, 403, 409, 413, 415, 422);
    // The smallest PNG: signature, header of one pixel, end.
    private static final String PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2\0\0\0";

    private HostileFiles() {}

    static Stream<Family> families() {
        return Stream.of(disguised(), archives(), malware());
    }

    private static Family disguised() {
        Family family = Family.of(58, "files that are two things at once", "5.2.2", "5.3.2", "1.3.4")
                .reaching(Reach.WIRE)
                .needing(Fact.UPLOAD)
                .needing(Control.UPLOAD_GUARD);
        file(family, "svg-script", "a.svg", "image/svg+xml", "<svg onload=\"alert(1)\"/>");
        file(family, "html-as-png", "a.png", "image/png", "<html><script>alert(1)</script>");
        file(family, "script-as-jpeg", "a.jpg", "image/jpeg", "<?php echo 1; ?>");
        file(family, "jsp", "a.jsp", "image/png", "<% out.print(1); %>");
        file(family, "double-extension", "a.png.jsp", "image/png", PNG);
        file(family, "extension-other", "a.exe", "image/png", PNG);
        file(family, "type-other", "a.png", "text/html", PNG);
        file(family, "nul-in-name", "a.jsp%00.png", "image/png", "<% out.print(1); %>");
        file(family, "executable", "a.png", "image/png", "MZ\u0090\0\3");
        file(family, "elf", "a.png", "image/png", "\u007fELF\2\1\1");
        file(family, "shell-script", "a.txt", "text/plain", "#!/bin/sh\nid\n");
        file(family, "html-in-gif", "a.gif", "text/html", "GIF89a<script>alert(1)</script>");
        file(family, "pdf-as-png", "a.png", "image/png", "%PDF-1.7\n");
        file(family, "empty", "a.png", "image/png", "");
        file(family, "htaccess", ".htaccess", "text/plain", "AddType application/x-httpd-php .png");
        return family;
    }

    private static void file(Family family, String name, String fileName, String type, String content) {
        archive(family, name, fileName, type, () -> content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void archive(Family family, String name, String fileName, String type, Supplier<byte[]> content) {
        family.add(
                name,
                REFUSED,
                facts -> Exchange.of(
                        Bearers.withCaller(facts, upload(facts.value(Fact.UPLOAD), fileName, type, content.get()))));
    }

    private static AttackRequest upload(String path, String fileName, String type, byte[] content) {
        String boundary = "----catalogue-7f3d9c1e";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + type + "\r\n\r\n";
        String body = head + new String(content, StandardCharsets.ISO_8859_1) + "\r\n--" + boundary + "--\r\n";
        return AttackRequest.of("POST", path)
                .with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .withBody(body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Family archives() {
        Family family = Family.of(59, "archives that explode or escape", "5.2.3", "5.2.5", "5.3.3")
                .reaching(Reach.WIRE)
                .needing(Fact.UPLOAD)
                .needing(Control.ARCHIVE_GUARD);
        entries()
                .forEach((name, entry) ->
                        archive(family, "entry-" + name, "a.zip", "application/zip", () -> zip(entry, new byte[] {1})));
        archive(family, "ratio", "a.zip", "application/zip", () -> zip("a.txt", new byte[20_000_000]));
        archive(family, "nested", "a.zip", "application/zip", () -> nested(6));
        archive(family, "many-entries", "a.zip", "application/zip", HostileFiles::many);
        archive(family, "cut", "a.zip", "application/zip", () -> Arrays.copyOf(zip("a.txt", new byte[900]), 40));
        return family;
    }

    private static Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("slip", "../../a.txt");
        entries.put("slip-backslash", "..\\..\\a.txt");
        entries.put("absolute", "/etc/cron.d/a");
        entries.put("drive", "C:\\a.txt");
        entries.put("device", "CON");
        entries.put("device-extension", "aux.txt");
        entries.put("nul", "a.txt\0.png");
        return entries;
    }

    private static byte[] nested(int depth) {
        byte[] inner = zip("a.txt", new byte[10]);
        for (int i = 0; i < depth; i++) {
            inner = zip("inner.zip", inner);
        }
        return inner;
    }

    private static byte[] many() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 5_000; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Family malware() {
        Family family = Family.of(60, "malware", "5.4.3")
                .reaching(Reach.WIRE)
                .needing(Fact.UPLOAD)
                .needing(Control.MALWARE_SCANNER);
        archive(family, "plain", "a.txt", "text/plain", HostileFiles::testFile);
        archive(family, "zipped", "a.zip", "application/zip", () -> zip("a.txt", testFile()));
        archive(family, "zipped-twice", "a.zip", "application/zip", () -> zip("a.zip", zip("a.txt", testFile())));
        return family;
    }

    // Put together when it is sent: no file of ours is one that scanners report.
    private static byte[] testFile() {
        // Joined by a call: the compiler folds a sum of constants into the very text.
        String file = String.join(
                "", "X5O!P%@AP[4", "\\PZX54(P^)7CC)7}", "$EICAR-STAND", "ARD-ANTIVIRUS-", "TEST-FILE!$H+H*");
        return file.getBytes(StandardCharsets.US_ASCII);
    }
}
