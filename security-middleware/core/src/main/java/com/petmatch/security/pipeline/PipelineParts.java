package com.petmatch.security.pipeline;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Authorizer;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.apikey.ApiKeyRequests;
import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.token.TokenPrincipals;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CorsPolicy;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.SecurityHeaders;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All parts of a pipeline, complete and checked. */
record PipelineParts(
        TenantId tenant,
        RouteTable routes,
        Canonicalizer canonicalizer,
        ClientAddressResolver addresses,
        LimitStore limits,
        LocalLimits fallback,
        LimitSettings limiting,
        Optional<SessionEngine> sessions,
        Optional<TokenVerifier> tokens,
        Optional<ApiKeyRequests> apiKeys,
        TokenPrincipals tokenPrincipals,
        Authorizer authorizer,
        Optional<CsrfGuard> csrf,
        Set<String> ownOrigins,
        SecurityHeaders headers,
        SecurityListener listener,
        InstantSource clock,
        StagePlan plan,
        Map<Stage, List<StageControl>> controls,
        Optional<AuditLog> audit,
        Optional<CorsPolicy> cors,
        List<Supplier<List<SelfCheckFinding>>> selfChecks) {

    int ipv6Bits() {
        return limiting.ipv6Bits();
    }
}
