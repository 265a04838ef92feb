package com.petmatch.security.password;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The PHC string format, {@code $id[$v=version]$a=1,b=2$salt$hash}, read strictly: what would not be written exactly so
 * is refused. Immutable; {@code toString} is redacted.
 */
public final class PhcString {

    private static final int MAX_LENGTH = 300;
    private static final int MAX_DIGITS = 10;

    private final String id;
    private final int version;
    private final Map<String, Integer> parameters;
    private final byte[] salt;
    private final byte[] hash;

    private PhcString(String id, int version, Map<String, Integer> parameters, byte[] salt, byte[] hash) {
        this.id = id;
        this.version = version;
        this.parameters = parameters;
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * A string to write.
     *
     * @param version 0 for algorithms without one
     */
    public static PhcString of(String id, int version, Map<String, Integer> parameters, byte[] salt, byte[] hash) {
        return new PhcString(id, version, new LinkedHashMap<>(parameters), salt.clone(), hash.clone());
    }

    /** Reads a string; parameter names must be these, in this order. */
    public static PhcString parse(PasswordHash text, String id, boolean versioned, List<String> names) {
        List<String> parts = List.of(text.phc().split("\\$", -1));
        int expected = versioned ? 6 : 5;
        if (text.phc().length() > MAX_LENGTH
                || parts.size() != expected
                || !parts.get(1).equals(id)) {
            throw malformed();
        }
        int version = versioned ? assigned(parts.get(2), "v") : 0;
        PhcString parsed = new PhcString(
                id,
                version,
                parameters(parts.get(expected - 3), names),
                bytes(parts.get(expected - 2)),
                bytes(parts.get(expected - 1)));
        if (!parsed.text().equals(text.phc())) {
            throw malformed();
        }
        return parsed;
    }

    /** Whether the text is of that algorithm at all. */
    public static boolean isOf(PasswordHash text, String id) {
        return text.phc().startsWith("$" + id + "$");
    }

    public int version() {
        return version;
    }

    public int parameter(String name) {
        return parameters.getOrDefault(name, 0);
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] hash() {
        return hash.clone();
    }

    public PasswordHash toHash() {
        return new PasswordHash(text());
    }

    @Override
    public String toString() {
        return "PhcString[" + id + "]";
    }

    private String text() {
        List<String> assignments = new ArrayList<>();
        parameters.forEach((name, value) -> assignments.add(name + "=" + value));
        return "$" + id + (version == 0 ? "" : "$v=" + version) + "$" + String.join(",", assignments) + "$"
                + base64(salt) + "$" + base64(hash);
    }

    private static Map<String, Integer> parameters(String text, List<String> names) {
        String[] assignments = text.split(",", -1);
        if (assignments.length != names.size()) {
            throw malformed();
        }
        Map<String, Integer> parameters = new LinkedHashMap<>();
        for (int i = 0; i < assignments.length; i++) {
            parameters.put(names.get(i), assigned(assignments[i], names.get(i)));
        }
        return parameters;
    }

    private static int assigned(String text, String name) {
        String digits = text.startsWith(name + "=") ? text.substring(name.length() + 1) : "";
        boolean number = !digits.isEmpty()
                && digits.length() < MAX_DIGITS
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw malformed();
        }
        return Integer.parseInt(digits);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    // Without the text: a hash does not belong into a log.
    private static SecurityMisuseException malformed() {
        return new SecurityMisuseException(
                SecurityErrors.PASSWORD_HASH, "Stored password hash is not a PHC string of this hasher", Map.of());
    }
}
