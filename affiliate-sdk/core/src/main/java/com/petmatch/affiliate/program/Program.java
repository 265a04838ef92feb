package com.petmatch.affiliate.program;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A programme that pays partners: its name, where visitors of an unknown link go, and to which origins a link may lead.
 * Its rates live in {@link CommissionPlan}. Immutable.
 *
 * @param name 1 to 100 characters
 * @param home an absolute {@code http} or {@code https} address; its origin is always allowed
 * @param origins allowed link origins such as {@code https://shop.example} or {@code http://localhost:8080}
 */
public record Program(ProgramId id, String name, URI home, Set<String> origins) {

    public Program {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("Expected a programme name of 1 to 100 characters");
        }
        Set<String> all =
                origins.stream().map(URI::create).map(Program::requiredOrigin).collect(Collectors.toSet());
        all.add(requiredOrigin(home));
        origins = Set.copyOf(all);
    }

    /** A programme whose links lead to its own site only. */
    public static Program of(ProgramId id, String name, URI home) {
        return new Program(id, name, home, Set.of());
    }

    /** Whether a link may lead to the address, judged by scheme, host and port together. */
    public boolean allowsOriginOf(URI target) {
        return originOf(target).filter(origins::contains).isPresent();
    }

    private static String requiredOrigin(URI address) {
        return originOf(address)
                .orElseThrow(() -> new IllegalArgumentException("Expected an http or https address, got " + address));
    }

    private static Optional<String> originOf(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            return Optional.empty();
        }
        int standardPort = scheme.equals("https") ? 443 : 80;
        int port = address.getPort() == -1 ? standardPort : address.getPort();
        return Optional.of(scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    }
}
