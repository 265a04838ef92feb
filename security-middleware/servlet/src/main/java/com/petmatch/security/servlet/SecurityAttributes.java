package com.petmatch.security.servlet;

import com.petmatch.security.access.Principal;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision.Allow;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** What the filter found out about a request, for the host's controllers; kept with the request, never with the thread. */
public final class SecurityAttributes {

    private SecurityAttributes() {}

    /** The decision; empty only where the filter is not in front. */
    public static Optional<Allow> allow(ServletRequest request) {
        return RequestState.of(request).map(RequestState::allow);
    }

    /** Who is signed in. */
    public static Optional<Principal> principal(ServletRequest request) {
        return allow(request).flatMap(Allow::principal);
    }

    /** The masked token for the forms of this page; empty where the route makes no pages. */
    public static String csrfToken(ServletRequest request) {
        return allow(request).map(allow -> allow.edits().csrfToken()).orElse("");
    }

    /** What scripts and styles written into this page must carry; empty where the host gave pages no nonces. */
    public static String nonce(ServletRequest request) {
        return allow(request).map(allow -> allow.edits().nonce()).orElse("");
    }

    /** The client's address as all controls saw it. */
    public static Optional<IpAddress> clientAddress(ServletRequest request) {
        return RequestState.of(request).map(RequestState::client);
    }
}
