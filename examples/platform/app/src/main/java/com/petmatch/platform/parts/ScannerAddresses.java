package com.petmatch.platform.parts;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Reads where clamd listens; names are resolved when it is asked, not here. */
final class ScannerAddresses {

    private ScannerAddresses() {}

    static List<InetSocketAddress> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",", -1)).map(ScannerAddresses::one).toList();
    }

    private static InetSocketAddress one(String text) {
        URI address = URI.create("clamd://" + text.strip());
        boolean more = address.getUserInfo() != null
                || !address.getRawPath().isEmpty()
                || address.getRawQuery() != null
                || address.getRawFragment() != null;
        if (more || address.getHost() == null || address.getPort() < 1) {
            throw new IllegalArgumentException(text);
        }
        String host = address.getHost();
        boolean bracketed = host.startsWith("[");
        return InetSocketAddress.createUnresolved(
                bracketed ? host.substring(1, host.length() - 1) : host, address.getPort());
    }
}
