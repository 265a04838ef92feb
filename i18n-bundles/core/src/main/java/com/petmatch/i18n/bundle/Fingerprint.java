package com.petmatch.i18n.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 over files and their names. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of these files in the order of their names, and of what kept others from being read. */
    static String of(Map<String, byte[]> files, List<FileProblem> problems) {
        MessageDigest digest = sha256();
        new TreeMap<>(files).forEach((path, bytes) -> {
            digest.update((path + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        problems.forEach(problem -> digest.update(problem.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of everything that a source has. */
    static String of(BundleSource source) {
        if (source instanceof FrozenBundles frozen) {
            return frozen.fingerprint();
        }
        return FrozenBundles.of(source).fingerprint();
    }

    /** Of several fingerprints in their order. */
    static String joined(List<String> fingerprints) {
        return HexFormat.of()
                .formatHex(sha256().digest(String.join("\n", fingerprints).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
