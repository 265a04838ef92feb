package com.petmatch.security.pipeline;

import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.web.CsrfGuard;

/**
 * The short cut for a host whose people sign in with a browser: the whole pipeline from an origin, routes and roles, with
 * a safe default for everything else.
 *
 * <p>Unless told otherwise the connected peer is the client, limits and sessions live in this process, and pages carry the
 * strict content policy. A host that outgrows it uses {@link SecurityPipeline#builder} with the same parts.
 *
 * @param sessions opens a session after the host has checked who it is, and ends it
 * @param csrf gives tokens to pages that the filter does not serve
 */
public record SessionSecurity(SecurityPipeline pipeline, SessionEngine sessions, CsrfGuard csrf) {

    /**
     * Starts with what no default can stand for.
     *
     * @param origin the host as browsers see it, such as {@code https://shop.example}; plain HTTP for loopback names only
     */
    public static SessionSecurityBuilder of(String origin, RouteTable routes, AccessPolicy access) {
        return new SessionSecurityBuilder(origin, routes, access);
    }
}
