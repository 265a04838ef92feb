package com.petmatch.security.address;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Strict reading and RFC 5952 writing of address text, linear and without look-ups. */
final class AddressText {

    private static final int GROUPS = 8;
    private static final int MAX_LENGTH = 45;

    private AddressText() {}

    static Optional<IpAddress> parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (text.indexOf(':') < 0) {
            long bits = ipv4(text);
            return bits < 0 ? Optional.empty() : Optional.of(IpAddress.ofIpv4((int) bits));
        }
        return ipv6(text);
    }

    static String format(IpAddress address) {
        if (address.isIpv4()) {
            long bits = address.low();
            return ((bits >>> 24) & 0xff) + "." + ((bits >>> 16) & 0xff) + "." + ((bits >>> 8) & 0xff) + "."
                    + (bits & 0xff);
        }
        int[] groups = groupsOf(address);
        int[] run = longestZeroRun(groups);
        StringBuilder text = new StringBuilder(MAX_LENGTH);
        for (int i = 0; i < GROUPS; i++) {
            if (i == run[0]) {
                text.append("::");
                i += run[1] - 1;
                continue;
            }
            if (i > 0 && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            text.append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }

    /** The 32 bits of a dotted decimal address, or −1. */
    private static long ipv4(String text) {
        long bits = 0;
        int parts = 0;
        int at = 0;
        while (at <= text.length() && parts < 4) {
            int end = text.indexOf('.', at);
            int stop = end < 0 ? text.length() : end;
            int octet = octet(text, at, stop);
            if (octet < 0) {
                return -1;
            }
            bits = (bits << 8) | octet;
            parts++;
            at = stop + 1;
        }
        return parts == 4 && at == text.length() + 1 ? bits : -1;
    }

    private static int octet(String text, int from, int to) {
        int digits = to - from;
        if (digits < 1 || digits > 3 || (digits > 1 && text.charAt(from) == '0')) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value > 255 ? -1 : value;
    }

    private static Optional<IpAddress> ipv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            int[] groups = groups(text);
            return groups == null || groups.length != GROUPS ? Optional.empty() : Optional.of(ofGroups(groups));
        }
        int[] head = groups(text.substring(0, gap));
        int[] tail = groups(text.substring(gap + 2));
        // "::" stands for at least one group.
        if (head == null || tail == null || head.length + tail.length >= GROUPS || endsWithIpv4(text, gap)) {
            return Optional.empty();
        }
        int[] all = new int[GROUPS];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(tail, 0, all, GROUPS - tail.length, tail.length);
        return Optional.of(ofGroups(all));
    }

    // A dotted tail may only end the whole address, never the part before the gap.
    private static boolean endsWithIpv4(String text, int gap) {
        return text.indexOf('.') >= 0 && text.indexOf('.') < gap;
    }

    private static int @Nullable [] groups(String text) {
        if (text.isEmpty()) {
            return new int[0];
        }
        int[] groups = new int[GROUPS];
        int count = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf(':', at);
            int stop = end < 0 ? text.length() : end;
            String part = text.substring(at, stop);
            if (end < 0 && part.indexOf('.') >= 0) {
                long bits = ipv4(part);
                if (bits < 0 || count > GROUPS - 2) {
                    return null;
                }
                groups[count++] = (int) (bits >>> 16);
                groups[count++] = (int) (bits & 0xffff);
            } else {
                int group = hexGroup(part);
                if (group < 0 || count == GROUPS) {
                    return null;
                }
                groups[count++] = group;
            }
            at = stop + 1;
        }
        return Arrays.copyOf(groups, count);
    }

    private static int hexGroup(String part) {
        if (part.isEmpty() || part.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = (value << 4) | digit;
        }
        return value;
    }

    private static IpAddress ofGroups(int[] groups) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < 4; i++) {
            high = (high << 16) | groups[i];
            low = (low << 16) | groups[i + 4];
        }
        return new IpAddress(high, low);
    }

    private static int[] groupsOf(IpAddress address) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < 4; i++) {
            groups[i] = (int) ((address.high() >>> (48 - 16 * i)) & 0xffff);
            groups[i + 4] = (int) ((address.low() >>> (48 - 16 * i)) & 0xffff);
        }
        return groups;
    }

    /** Start and length of the longest run of two or more zero groups, the first of equals; start −1 when there is none. */
    private static int[] longestZeroRun(int[] groups) {
        int bestStart = -1;
        int bestLength = 1;
        int length = 0;
        for (int i = 0; i < GROUPS; i++) {
            length = groups[i] == 0 ? length + 1 : 0;
            if (length > bestLength) {
                bestLength = length;
                bestStart = i - length + 1;
            }
        }
        return new int[] {bestStart, bestLength};
    }
}
