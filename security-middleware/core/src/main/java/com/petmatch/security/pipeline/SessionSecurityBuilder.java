package com.petmatch.security.pipeline;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.session.SessionStore;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.SecurityHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what differs from the defaults of a {@link SessionSecurity}. One thread at a time. */
public final class SessionSecurityBuilder {

    private static final int LIMIT_KEYS = 100_000;
    private static final int KEY_BYTES = 32;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI origin;
    private final RouteTable routes;
    private final AccessPolicy access;
    private final SecureRandom random = new SecureRandom();
    private final List<Consumer<PipelineBuilder>> more = new ArrayList<>();
    private final InMemoryUnitOfWork memory = new InMemoryUnitOfWork();
    private InstantSource clock = InstantSource.system();
    private UnitOfWork unitOfWork = memory;
    private @Nullable SessionStore store;
    private @Nullable Secret key;
    private @Nullable Function<InstantSource, TokenVerifier> tokens;

    SessionSecurityBuilder(String origin, RouteTable routes, AccessPolicy access) {
        this.origin = origin(origin);
        this.routes = routes;
        this.access = access;
    }

    /** The key of the forms' tokens, 32 bytes or more; without one a new key is made, and forms end with the process. */
    public SessionSecurityBuilder key(Secret macKey) {
        this.key = macKey;
        return this;
    }

    /** Keeps sessions elsewhere than in this process. */
    public SessionSecurityBuilder sessions(SessionStore sessionStore, UnitOfWork work) {
        this.store = sessionStore;
        this.unitOfWork = work;
        return this;
    }

    public SessionSecurityBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    /** Accepts access tokens besides sessions; the verifier is made with the clock of all parts. */
    public SessionSecurityBuilder tokens(Function<InstantSource, TokenVerifier> verifier) {
        this.tokens = verifier;
        return this;
    }

    /** Changes or adds any part of the pipeline, after the defaults. */
    public SessionSecurityBuilder with(Consumer<PipelineBuilder> change) {
        more.add(change);
        return this;
    }

    /** Builds all parts; throws one exception that lists what is unsafe. */
    public SessionSecurity build() {
        SessionStore kept = store == null ? new InMemorySessionStore(memory) : store;
        SessionEngine sessions = new SessionEngine(
                kept, unitOfWork, SessionRules.standard(), clock, new UuidV7IdSource(clock, random), random);
        CsrfGuard csrf = new CsrfGuard(MacKeys.of(1, key == null ? freshKey() : key), random);
        SecurityHeaders headers = SecurityHeaders.standard();
        PipelineBuilder builder = SecurityPipeline.builder(routes)
                .canonicalizer(Canonicalizer.forHosts(RequestLimits.standard(), Set.of(origin.getRawAuthority())))
                .addresses(ClientAddressResolver.peer())
                .limits(LocalLimits.ofCapacity(LIMIT_KEYS))
                .limitFields(LimitFields.standard())
                .sessions(sessions)
                .access(access)
                .csrf(csrf, Set.of(origin.toString()))
                .headers(isPlain() ? headers.withoutStrictTransport() : headers)
                .clock(clock);
        if (key == null) {
            builder.selfCheck(() -> List.of(SelfCheckFinding.developmentKey("key of the forms' tokens")));
        }
        if (tokens != null) {
            builder.tokens(tokens.apply(clock));
        }
        more.forEach(change -> change.accept(builder));
        return new SessionSecurity(builder.build(), sessions, csrf);
    }

    private Secret freshKey() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Secret.of(bytes);
    }

    private boolean isPlain() {
        return origin.getScheme().equals("http");
    }

    private static URI origin(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme()) && uri.getHost() != null && LOOPBACK.contains(uri.getHost()));
            boolean bare = uri.getHost() != null && text.equals(uri.getScheme() + "://" + uri.getRawAuthority());
            if (web && bare && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException notAnOrigin) {
            throw unsafe(text);
        }
        throw unsafe(text);
    }

    private static SecurityMisuseException unsafe(String origin) {
        return new SecurityMisuseException(
                SecurityErrors.PIPELINE_INCOMPLETE,
                "Expected an origin such as https://shop.example, http for loopback names only",
                Map.of("origin", origin));
    }
}
