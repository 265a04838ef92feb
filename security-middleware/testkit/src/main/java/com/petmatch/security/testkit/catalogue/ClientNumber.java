package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.address.IpAddress;

/** A client with an IPv6 network of its own, so that no limit of one meets another. */
record ClientNumber(int number) {

    // Documentation addresses (RFC 3849): no client has them. A network here is the first 64 bits.
    private static final long DOCUMENTATION = 0x2001_0db8_0000_0000L;

    IpAddress address() {
        return new IpAddress(DOCUMENTATION | (number & 0xffff_ffffL), 1);
    }
}
