package com.petmatch.security.pipeline;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.Authorizer;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.apikey.ApiKeyRequests;
import com.petmatch.security.apikey.ApiKeys;
import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.Route.Entry;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.token.TokenPrincipals;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CorsPolicy;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.SecurityHeaders;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@link SecurityPipeline}; {@link #build()} throws one exception that lists everything that is
 * missing or unsafe. One thread at a time.
 */
public final class PipelineBuilder {

    private static final int FALLBACK_KEYS = 50_000;

    private final RouteTable routes;
    private TenantId tenant = TenantId.SINGLE;
    private @Nullable Canonicalizer canonicalizer;
    private @Nullable ClientAddressResolver addresses;
    private @Nullable LimitStore limits;
    private @Nullable SessionEngine sessions;
    private @Nullable TokenVerifier tokens;
    private @Nullable ApiKeys apiKeys;
    private @Nullable Authorizer authorizer;
    private @Nullable CsrfGuard csrf;
    private @Nullable InstantSource clock;
    private TokenPrincipals tokenPrincipals = TokenPrincipals.own();
    private LimitSettings limiting = LimitSettings.standard();
    private Set<String> ownOrigins = Set.of();
    private SecurityHeaders headers = SecurityHeaders.standard();
    private SecurityListener listener = SecurityListener.none();
    private @Nullable AuditLog audit;
    private @Nullable CorsPolicy cors;
    private final StagePlan plan = new StagePlan();
    private final Map<Stage, List<StageControl>> controls = new EnumMap<>(Stage.class);
    private final List<Supplier<List<SelfCheckFinding>>> selfChecks = new ArrayList<>();

    PipelineBuilder(RouteTable routes) {
        this.routes = routes;
    }

    public PipelineBuilder tenant(TenantId owner) {
        this.tenant = owner;
        return this;
    }

    public PipelineBuilder canonicalizer(Canonicalizer reader) {
        this.canonicalizer = reader;
        return this;
    }

    public PipelineBuilder addresses(ClientAddressResolver resolver) {
        this.addresses = resolver;
        return this;
    }

    public PipelineBuilder limits(LimitStore store) {
        this.limits = store;
        return this;
    }

    /** Replaces all that is said about limits. */
    public PipelineBuilder limitSettings(LimitSettings settings) {
        this.limiting = settings;
        return this;
    }

    /**
     * Replaces the general rules but the one for requests that no route serves.
     *
     * @param anonymous per client network, for requests without a credential
     * @param credential per client network, for requests that present one, right or wrong
     * @param signedIn per subject
     */
    public PipelineBuilder limitRules(LimitRule anonymous, LimitRule credential, LimitRule signedIn) {
        limiting = limiting.with(new LimitSettings.Rules(
                anonymous, credential, signedIn, limiting.rules().unmatched()));
        return this;
    }

    public PipelineBuilder sessions(SessionEngine engine) {
        this.sessions = engine;
        return this;
    }

    public PipelineBuilder tokens(TokenVerifier verifier) {
        this.tokens = verifier;
        return this;
    }

    /** Keys of programs: as bearer credential or in {@code X-Api-Key}; on routes that name a permission of theirs. */
    public PipelineBuilder apiKeys(ApiKeys keys) {
        this.apiKeys = keys;
        return this;
    }

    /** How claims of a foreign issuer become a principal. */
    public PipelineBuilder tokenPrincipals(TokenPrincipals principals) {
        this.tokenPrincipals = principals;
        return this;
    }

    public PipelineBuilder access(AccessPolicy policy) {
        return access(new Authorizer(policy));
    }

    public PipelineBuilder access(Authorizer shared) {
        this.authorizer = shared;
        return this;
    }

    /**
     * Protects browser sessions and open forms.
     *
     * @param origins our own origins exactly as browsers send them, such as {@code https://pets.example}
     */
    public PipelineBuilder csrf(CsrfGuard guard, Set<String> origins) {
        this.csrf = guard;
        this.ownOrigins = Set.copyOf(origins);
        return this;
    }

    public PipelineBuilder headers(SecurityHeaders responseHeaders) {
        this.headers = responseHeaders;
        return this;
    }

    public PipelineBuilder listener(SecurityListener securityListener) {
        this.listener = securityListener;
        return this;
    }

    public PipelineBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    /** What responses say about the limits they met. */
    public PipelineBuilder limitFields(LimitFields fields) {
        limiting = limiting.with(fields);
        return this;
    }

    /** Lets scripts of these origins read our answers; their preflights are answered without asking the host. */
    public PipelineBuilder cors(CorsPolicy policy) {
        this.cors = policy;
        return this;
    }

    /** How much of an IPv6 address is one client for limits and records: 48 to 64 bits, 64 unless told. */
    public PipelineBuilder ipv6Network(int bits) {
        limiting = limiting.withIpv6Network(bits);
        return this;
    }

    /**
     * Records every refusal, every request of an {@code ADMIN} route and every unsafe method that was allowed. Of refusals
     * before a credential is looked at and of those by limits, each network's first of a minute tells of the ones before.
     */
    public PipelineBuilder audit(AuditLog log) {
        this.audit = log;
        return this;
    }

    /** Puts one more control into a room: it runs after those that stand there already. */
    public PipelineBuilder control(Stage room, StageControl control) {
        if (!room.isRoom()) {
            throw new IllegalArgumentException("Expected a stage that is a room, got " + room);
        }
        controls.computeIfAbsent(room, stage -> new ArrayList<>()).add(control);
        return this;
    }

    /** How a stage behaves on all routes. */
    public PipelineBuilder stage(Stage stage, StageSettings settings) {
        for (RouteClass routes : RouteClass.values()) {
            stage(stage, routes, settings);
        }
        return this;
    }

    /** How a stage behaves on one class of routes. */
    public PipelineBuilder stage(Stage stage, RouteClass routes, StageSettings settings) {
        plan.set(stage, routes, settings);
        return this;
    }

    /** Another order; it names every stage once, and none before one whose findings it needs. */
    public PipelineBuilder order(List<Stage> stages) {
        plan.order(stages);
        return this;
    }

    /** Lets {@link SecurityAudit} report what a part of the host found out about itself. */
    public PipelineBuilder selfCheck(Supplier<List<SelfCheckFinding>> findings) {
        selfChecks.add(findings);
        return this;
    }

    public SecurityPipeline build() {
        return build(Map.of());
    }

    /** Builds with other steps in the place of some stages: for tests of what failing ones do. */
    SecurityPipeline build(Map<Stage, StageStep> replaced) {
        List<String> faults = faults();
        if (canonicalizer == null || addresses == null || limits == null || authorizer == null || clock == null) {
            throw incomplete(faults);
        }
        if (!faults.isEmpty()) {
            throw incomplete(faults);
        }
        PipelineParts parts = new PipelineParts(
                tenant,
                routes,
                canonicalizer,
                addresses,
                limits,
                LocalLimits.ofCapacity(FALLBACK_KEYS),
                limiting,
                Optional.ofNullable(sessions),
                Optional.ofNullable(tokens),
                Optional.ofNullable(apiKeys).map(ApiKeyRequests::new),
                tokenPrincipals,
                authorizer,
                Optional.ofNullable(csrf),
                ownOrigins,
                headers,
                listener,
                clock,
                plan.copy(),
                Map.copyOf(controls),
                Optional.ofNullable(audit),
                Optional.ofNullable(cors),
                List.copyOf(selfChecks));
        return new SecurityPipeline(parts, replaced);
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>(plan.faults());
        require(canonicalizer != null, "canonicalizer is missing", faults);
        require(addresses != null, "client address resolver is missing", faults);
        require(limits != null, "limit store is missing", faults);
        require(authorizer != null, "access policy is missing", faults);
        require(clock != null, "clock is missing", faults);
        require(!routes.routes().isEmpty(), "route table is empty", faults);
        require(csrf != null || sessions == null, "sessions without a CSRF guard", faults);
        require(csrf == null || !ownOrigins.isEmpty(), "CSRF guard without own origins", faults);
        boolean closed = routes.routes().stream().anyMatch(route -> route.entry() != Entry.OPEN);
        require(
                !closed || sessions != null || tokens != null || apiKeys != null,
                "closed routes without any credential",
                faults);
        faults.addAll(RouteFaults.of(routes, csrf != null));
        return faults;
    }

    private static void require(boolean fulfilled, String fault, List<String> faults) {
        if (!fulfilled) {
            faults.add(fault);
        }
    }

    private static SecurityMisuseException incomplete(List<String> faults) {
        return new SecurityMisuseException(
                SecurityErrors.PIPELINE_INCOMPLETE,
                "Pipeline cannot be built: " + String.join("; ", faults),
                Map.of("faults", List.copyOf(faults)));
    }
}
