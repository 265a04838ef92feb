package com.petmatch.security.limit;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.AddressPrefix;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a limit counts: typed parts, each written with its kind and length, so that two different lists of parts never
 * give one key.
 *
 * <p>A key that many keys begin with can be kept and continued: continuing costs two small objects and one hash. Parts may
 * be personal (addresses, e-mail look-up keys): {@code toString} shows the number of parts alone. Immutable.
 */
public final class LimitKey {

    private static final int UUID_BYTES = 16;
    private static final int PREFIX_BYTES = 20;

    private final @Nullable LimitKey before;
    private final int parts;
    private final char kind;
    private final String text;
    private final long high;
    private final long low;
    private final int bits;

    /** A keyed hash of 128 bits over all parts. */
    private final long first;

    private final long second;

    private LimitKey(@Nullable LimitKey before, char kind, String text, long high, long low, int bits) {
        this.before = before;
        this.parts = before == null ? 1 : before.parts + 1;
        this.kind = kind;
        this.text = text;
        this.high = high;
        this.low = low;
        this.bits = bits;
        SipHash hash = ProcessKey.hash();
        hash.absorb(before == null ? 0 : before.first);
        hash.absorb(before == null ? 0 : before.second);
        hash.absorb(((long) bits << 32) | ((long) parts << 16) | kind);
        hash.absorb(high);
        hash.absorb(low);
        first = hash.first();
        second = hash.second();
    }

    /** Starts a key; the scope keeps uses of the same parts apart, as in {@code login} and {@code sign-up}. */
    public static LimitKey of(String scope) {
        return ofText(null, 's', scope);
    }

    public LimitKey tenant(TenantId tenant) {
        return ofId('t', tenant.value());
    }

    public LimitKey subject(UUID subject) {
        return ofId('u', subject);
    }

    /** An account that may not exist, named by its keyed look-up hash, never by the plain e-mail address. */
    public LimitKey account(String lookupKey) {
        return ofText(this, 'a', lookupKey);
    }

    public LimitKey prefix(AddressPrefix prefix) {
        return new LimitKey(
                this, 'p', "", prefix.network().high(), prefix.network().low(), prefix.bits());
    }

    public LimitKey route(String routeId) {
        return ofText(this, 'r', routeId);
    }

    private LimitKey ofId(char kind, UUID id) {
        return new LimitKey(this, kind, "", id.getMostSignificantBits(), id.getLeastSignificantBits(), 0);
    }

    private static LimitKey ofText(@Nullable LimitKey before, char kind, String text) {
        SipHash.Tag tag = ProcessKey.tag(text.getBytes(StandardCharsets.UTF_8));
        return new LimitKey(before, kind, text, tag.first(), tag.second(), 0);
    }

    /** Only for stores: the injective encoding. */
    public byte[] encoded() {
        byte[][] written = new byte[parts][];
        int length = 0;
        int at = parts;
        for (LimitKey part = this; part != null; part = part.before) {
            written[--at] = part.value();
            length += 5 + written[at].length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        write(all, written);
        return all.array();
    }

    private void write(ByteBuffer all, byte[][] written) {
        if (before != null) {
            before.write(all, written);
        }
        byte[] own = written[parts - 1];
        all.put((byte) kind).putInt(own.length).put(own);
    }

    private byte[] value() {
        return switch (kind) {
            case 't', 'u' ->
                ByteBuffer.allocate(UUID_BYTES).putLong(high).putLong(low).array();
            case 'p' ->
                ByteBuffer.allocate(PREFIX_BYTES)
                        .putLong(high)
                        .putLong(low)
                        .putInt(bits)
                        .array();
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    long first() {
        return first;
    }

    long second() {
        return second;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LimitKey key && hasSameParts(key);
    }

    private boolean hasSameParts(LimitKey other) {
        LimitKey mine = this;
        LimitKey theirs = other;
        while (mine != null && theirs != null && mine.isSamePart(theirs)) {
            mine = mine.before;
            theirs = theirs.before;
        }
        return mine == null && theirs == null;
    }

    private boolean isSamePart(LimitKey other) {
        return parts == other.parts
                && kind == other.kind
                && high == other.high
                && low == other.low
                && bits == other.bits
                && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return (int) first;
    }

    @Override
    public String toString() {
        return "LimitKey[" + parts + " parts]";
    }
}
