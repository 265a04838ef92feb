package com.petmatch.security.request;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.CanonicalOutcome.Refused;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes a request once, for limits, firewall, access and the host alike; what could be read in two ways is refused.
 *
 * <p>Refused are control bytes anywhere, wrong framing fields, a {@code Host} that is not ours, paths with invalid
 * percent or UTF-8, encoded separators, {@code ;}, empty and dot segments. Linear in the size of the request. Immutable,
 * safe for concurrent use.
 */
public final class Canonicalizer {

    private final RequestLimits limits;
    private final Set<String> hosts;

    private Canonicalizer(RequestLimits limits, Set<String> hosts) {
        this.limits = limits;
        this.hosts = Set.copyOf(hosts);
    }

    /** Accepts only these authorities, in lower case, with port where the browser sends one. */
    public static Canonicalizer forHosts(RequestLimits limits, Set<String> hosts) {
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one host name");
        }
        return new Canonicalizer(limits, hosts);
    }

    /** Accepts any well-formed authority: only for hosts that never build a link from it. */
    public static Canonicalizer forAnyHost(RequestLimits limits) {
        return new Canonicalizer(limits, Set.of());
    }

    /** Whether any well-formed authority is accepted. */
    public boolean acceptsAnyHost() {
        return hosts.isEmpty();
    }

    public CanonicalOutcome canonicalize(SecurityRequest request) {
        Optional<ErrorCode> fault = HeaderShape.fault(request, limits);
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        String authority = request.text("host").toLowerCase(Locale.ROOT);
        if (!Authority.isWellFormed(authority) || (!hosts.isEmpty() && !hosts.contains(authority))) {
            return new Refused(SecurityErrors.REQUEST_HOST);
        }
        try {
            String relative = relativeTarget(request.target(), authority);
            int mark = relative.indexOf('?');
            int pathEnd = mark < 0 ? relative.length() : mark;
            RawPath path = RawPath.of(relative, pathEnd);
            RawQuery query = RawQuery.of(relative, mark < 0 ? relative.length() : mark + 1, limits);
            return new Canonical(request.method(), authority, path, query);
        } catch (AmbiguousTextException ambiguous) {
            return new Refused(ambiguous.code());
        }
    }

    /** The path and query; an absolute form must name the same authority as the {@code Host} field. */
    private String relativeTarget(String target, String authority) throws AmbiguousTextException {
        if (target.length() > limits.targetBytes()) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_SIZE);
        }
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '#' || c == '\\') {
                throw new AmbiguousTextException(SecurityErrors.REQUEST_TARGET);
            }
        }
        if (target.startsWith("/")) {
            return target;
        }
        int start = schemeLength(target);
        int slash = start < 0 ? -1 : target.indexOf('/', start);
        if (slash < 0) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_TARGET);
        }
        if (!target.substring(start, slash).toLowerCase(Locale.ROOT).equals(authority)) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_HOST);
        }
        return target.substring(slash);
    }

    private static int schemeLength(String target) {
        String head = target.substring(0, Math.min(8, target.length())).toLowerCase(Locale.ROOT);
        return head.startsWith("http://") ? 7 : head.startsWith("https://") ? 8 : -1;
    }
}
