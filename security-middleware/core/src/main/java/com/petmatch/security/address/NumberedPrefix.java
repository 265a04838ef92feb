package com.petmatch.security.address;

/** A prefix as its first and last address, with the place of its value. Sorted: outer prefixes before those within. */
record NumberedPrefix(IpAddress first, long lastHigh, long lastLow, int bits, int value)
        implements Comparable<NumberedPrefix> {

    private static final int MAPPED_BITS = 96;

    static NumberedPrefix of(AddressPrefix prefix, int value) {
        // A record made by hand may carry bits below its length.
        IpAddress first = AddressPrefix.of(prefix.network(), prefix.bits()).network();
        int wide = first.isIpv4() ? prefix.bits() + MAPPED_BITS : prefix.bits();
        long lastHigh = wide >= Long.SIZE ? first.high() : first.high() | (-1L >>> wide);
        long lastLow = wide <= Long.SIZE ? -1L : wide == 128 ? first.low() : first.low() | (-1L >>> (wide - Long.SIZE));
        return new NumberedPrefix(first, lastHigh, lastLow, wide, value);
    }

    boolean endsBefore(NumberedPrefix other) {
        int byHigh = Long.compareUnsigned(lastHigh, other.first.high());
        return byHigh != 0 ? byHigh < 0 : Long.compareUnsigned(lastLow, other.first.low()) < 0;
    }

    @Override
    public int compareTo(NumberedPrefix other) {
        int byStart = first.compareTo(other.first);
        return byStart != 0 ? byStart : Integer.compare(bits, other.bits);
    }
}
