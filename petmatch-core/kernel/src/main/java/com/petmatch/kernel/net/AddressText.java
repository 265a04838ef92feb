package com.petmatch.kernel.net;

import java.util.Arrays;
import java.util.Optional;

/** Reads addresses in their one strict form, without the many that resolvers also take. */
final class AddressText {

    private static final int V6_BYTES = 16;
    private static final int GROUPS = 8;
    private static final int MAX_V6_TEXT = 45;
    private static final int HEX = 16;

    private AddressText() {}

    /** Four decimal numbers without leading zeros. */
    static Optional<byte[]> parseV4(String text) {
        byte[] bytes = new byte[4];
        int part = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                int number = octet(text, start, i);
                if (part == bytes.length || number < 0) {
                    return Optional.empty();
                }
                bytes[part++] = (byte) number;
                start = i + 1;
            }
        }
        return part == bytes.length ? Optional.of(bytes) : Optional.empty();
    }

    /** RFC 4291 text, also with a dotted quad at its end; a zone after {@code %} is dropped. */
    static Optional<byte[]> parseV6(String text) {
        int zone = text.indexOf('%');
        String address = zone < 0 ? text : text.substring(0, zone);
        if (address.length() > MAX_V6_TEXT) {
            return Optional.empty();
        }
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address, true).filter(bytes -> bytes.length == V6_BYTES);
        }
        Optional<byte[]> head = groups(address.substring(0, gap), false);
        Optional<byte[]> tail = groups(address.substring(gap + 2), true);
        if (head.isEmpty() || tail.isEmpty() || head.get().length + tail.get().length > V6_BYTES - 2) {
            return Optional.empty();
        }
        byte[] whole = new byte[V6_BYTES];
        byte[] end = tail.get();
        System.arraycopy(head.get(), 0, whole, 0, head.get().length);
        System.arraycopy(end, 0, whole, V6_BYTES - end.length, end.length);
        return Optional.of(whole);
    }

    /** Whether a resolver could take the text for a number: its last label is one, decimal or hexadecimal. */
    static boolean looksNumeric(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean hex = last.length() > 1 && last.charAt(0) == '0' && (last.charAt(1) | 0x20) == 'x';
        return !last.isEmpty() && last.chars().skip(hex ? 2 : 0).allMatch(c -> Character.digit(c, hex ? HEX : 10) >= 0);
    }

    private static Optional<byte[]> groups(String text, boolean quadAllowed) {
        if (text.isEmpty()) {
            return Optional.of(new byte[0]);
        }
        byte[] bytes = new byte[V6_BYTES];
        int length = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != ':') {
                continue;
            }
            Optional<byte[]> group = group(text.substring(start, i), quadAllowed && i == text.length());
            if (group.isEmpty() || length + group.get().length > V6_BYTES) {
                return Optional.empty();
            }
            System.arraycopy(group.get(), 0, bytes, length, group.get().length);
            length += group.get().length;
            start = i + 1;
        }
        return Optional.of(Arrays.copyOf(bytes, length));
    }

    private static Optional<byte[]> group(String text, boolean quadAllowed) {
        if (text.indexOf('.') >= 0) {
            return quadAllowed ? parseV4(text) : Optional.empty();
        }
        if (text.isEmpty() || text.length() > 4) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) < GROUPS * HEX ? Character.digit(text.charAt(i), HEX) : -1;
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * HEX + digit;
        }
        return Optional.of(new byte[] {(byte) (value >> 8), (byte) value});
    }

    private static int octet(String text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > 3 || (length > 1 && text.charAt(start) == '0')) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value <= 255 ? value : -1;
    }
}
