package com.petmatch.security.limit;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.AddressPrefix;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a limit counts: typed parts, each written with its kind and length, so that two different lists of parts never
 * give one key.
 *
 * <p>Parts may be personal (addresses, e-mail look-up keys): {@code toString} shows the length alone. Immutable.
 */
public final class LimitKey {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;

    /** Computed when first asked for; a race computes it twice, with the same content. */
    private SipHash.@Nullable Tag tag;

    private LimitKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Starts a key; the scope keeps uses of the same parts apart, as in {@code login} and {@code sign-up}. */
    public static LimitKey of(String scope) {
        return new LimitKey(new byte[0]).with('s', scope.getBytes(StandardCharsets.UTF_8));
    }

    public LimitKey tenant(TenantId tenant) {
        return with('t', uuid(tenant.value()));
    }

    public LimitKey subject(UUID subject) {
        return with('u', uuid(subject));
    }

    /** An account that may not exist, named by its keyed look-up hash, never by the plain e-mail address. */
    public LimitKey account(String lookupKey) {
        return with('a', lookupKey.getBytes(StandardCharsets.UTF_8));
    }

    public LimitKey prefix(AddressPrefix prefix) {
        return with(
                'p',
                ByteBuffer.allocate(20)
                        .putLong(prefix.network().high())
                        .putLong(prefix.network().low())
                        .putInt(prefix.bits())
                        .array());
    }

    public LimitKey route(String routeId) {
        return with('r', routeId.getBytes(StandardCharsets.UTF_8));
    }

    /** Only for stores: the injective encoding. */
    public byte[] encoded() {
        return bytes.clone();
    }

    SipHash.Tag tag() {
        SipHash.Tag known = tag;
        if (known == null) {
            known = ProcessKey.tag(bytes);
            tag = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LimitKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "LimitKey[" + bytes.length + " bytes]";
    }

    private LimitKey with(char kind, byte[] value) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 5 + value.length);
        longer[bytes.length] = (byte) kind;
        INTS.set(longer, bytes.length + 1, value.length);
        System.arraycopy(value, 0, longer, bytes.length + 5, value.length);
        return new LimitKey(longer);
    }

    private static byte[] uuid(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
