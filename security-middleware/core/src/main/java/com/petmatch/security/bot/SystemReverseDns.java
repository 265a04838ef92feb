package com.petmatch.security.bot;

import com.petmatch.security.address.IpAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** The platform's resolver. */
final class SystemReverseDns implements ReverseDns {

    private static final int IPV4_BYTES = 4;

    @Override
    public List<String> names(IpAddress address) {
        try {
            InetAddress found = InetAddress.getByAddress(bytes(address));
            String name = found.getCanonicalHostName();
            return name.equals(found.getHostAddress()) ? List.of() : List.of(name);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Expected 4 or 16 bytes to be an address", impossible);
        }
    }

    @Override
    public List<IpAddress> addresses(String name) {
        try {
            return Arrays.stream(InetAddress.getAllByName(name))
                    .map(found -> IpAddress.ofBytes(found.getAddress()))
                    .toList();
        } catch (UnknownHostException none) {
            return List.of();
        }
    }

    private static byte[] bytes(IpAddress address) {
        return address.isIpv4()
                ? ByteBuffer.allocate(IPV4_BYTES).putInt((int) address.low()).array()
                : ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(address.high())
                        .putLong(address.low())
                        .array();
    }
}
