package com.petmatch.security.access;

/** What a role, a subject or a principal may do, as sets of pattern numbers: compiled, never changed. */
final class RoleBits {

    static final RoleBits NONE = new RoleBits(Bits.none(), Bits.none(), Bits.none(), Bits.none());

    private final long[] own;
    private final long[] tenant;
    private final long[] everywhere;
    private final long[] denied;

    RoleBits(long[] own, long[] tenant, long[] everywhere, long[] denied) {
        this.own = own;
        this.tenant = tenant;
        this.everywhere = everywhere;
        this.denied = denied;
    }

    static RoleBits inTenant(long[] tenant) {
        return tenant.length == 0 ? NONE : new RoleBits(Bits.none(), tenant, Bits.none(), Bits.none());
    }

    RoleBits union(RoleBits other) {
        if (other == NONE || this == NONE) {
            return other == NONE ? this : other;
        }
        return new RoleBits(
                Bits.union(own, other.own),
                Bits.union(tenant, other.tenant),
                Bits.union(everywhere, other.everywhere),
                Bits.union(denied, other.denied));
    }

    boolean allowsOwn(int number) {
        return Bits.has(own, number);
    }

    boolean allowsInTenant(int number) {
        return Bits.has(tenant, number);
    }

    boolean allowsEverywhere(int number) {
        return Bits.has(everywhere, number);
    }

    boolean denies(int number) {
        return Bits.has(denied, number);
    }
}
