package com.petmatch.security.firewall;

/**
 * A rule that a field breaks. Never holds the value, which may be personal or hostile.
 *
 * @param field its name, at most 64 characters, what is not printable ASCII replaced by {@code ?}
 * @param step how many layers of encoding it was hidden under
 * @param shadow whether it is only watched and adds no points
 */
public record Finding(FirewallRule rule, FieldPlace place, String field, int step, boolean shadow) {

    private static final int LONGEST = 64;

    public Finding {
        field = printable(field);
    }

    private static String printable(String name) {
        StringBuilder clean = new StringBuilder();
        name.chars().limit(LONGEST).forEach(c -> clean.append(c >= 0x20 && c < 0x7f ? (char) c : '?'));
        return clean.toString();
    }
}
