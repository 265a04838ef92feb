package com.petmatch.security.spring;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.pipeline.SessionSecurity;
import com.petmatch.security.pipeline.SessionSecurityBuilder;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionStore;
import com.petmatch.security.spring.SecurityProperties.TokenProperties;
import com.petmatch.security.token.TokenPrincipals;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CorsPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * The pipeline and its parts. A host's own beans of {@link SessionStore} with {@link UnitOfWork}, {@link LimitStore},
 * {@link KeySource}, {@link TokenPrincipals}, {@link AuditLog} and {@link SecurityListener} are taken.
 */
@AutoConfiguration
@ConditionalOnProperty("petmatch.security.origin")
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RouteTable routeTable(SecurityProperties properties) {
        return properties.table();
    }

    @Bean
    @ConditionalOnMissingBean
    AccessPolicy accessPolicy(SecurityProperties properties) {
        return properties.policy();
    }

    @Bean
    @ConditionalOnMissingBean
    SessionSecurity sessionSecurity(
            SecurityProperties properties, RouteTable routes, AccessPolicy access, HostParts parts) {
        SessionSecurityBuilder builder = SessionSecurity.of(properties.origin(), routes, access);
        if (properties.key() != null) {
            builder.key(Secret.of(Base64.getDecoder().decode(properties.key())));
        }
        parts.clock().ifUnique(builder::clock);
        parts.sessions().ifUnique(store -> builder.sessions(store, parts.work().getObject()));
        TokenProperties token = properties.token();
        if (token != null) {
            KeySource keys = parts.keys().getIfUnique(() -> read(token));
            builder.tokens(clock -> TokenVerifier.accessTokens(token.issuer(), token.audience(), keys, clock));
        }
        return builder.with(pipeline -> wire(pipeline, properties, parts)).build();
    }

    /** What a host may bring as beans. */
    record HostParts(
            ObjectProvider<InstantSource> clock,
            ObjectProvider<SessionStore> sessions,
            ObjectProvider<UnitOfWork> work,
            ObjectProvider<LimitStore> limits,
            ObjectProvider<KeySource> keys,
            ObjectProvider<TokenPrincipals> principals,
            ObjectProvider<AuditLog> audit,
            ObjectProvider<SecurityListener> listeners) {}

    @Bean
    static HostParts securityHostParts(
            ObjectProvider<InstantSource> clock,
            ObjectProvider<SessionStore> sessions,
            ObjectProvider<UnitOfWork> work,
            ObjectProvider<LimitStore> limits,
            ObjectProvider<KeySource> keys,
            ObjectProvider<TokenPrincipals> principals,
            ObjectProvider<AuditLog> audit,
            ObjectProvider<SecurityListener> listeners) {
        return new HostParts(clock, sessions, work, limits, keys, principals, audit, listeners);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityPipeline securityPipeline(SessionSecurity security) {
        return security.pipeline();
    }

    @Bean
    @ConditionalOnMissingBean
    SessionEngine sessionEngine(SessionSecurity security) {
        return security.sessions();
    }

    @Bean
    StartCheck securityStartCheck(SecurityPipeline pipeline, SecurityProperties properties) {
        return new StartCheck(pipeline, properties.strict());
    }

    private static void wire(PipelineBuilder pipeline, SecurityProperties properties, HostParts parts) {
        if (!properties.trustedProxies().isEmpty()) {
            List<AddressPrefix> proxies = properties.trustedProxies().stream()
                    .map(text -> AddressPrefix.parse(text)
                            .orElseThrow(() -> new IllegalArgumentException("Expected a network, got " + text)))
                    .toList();
            pipeline.addresses(ClientAddressResolver.rightmostUntrusted(proxies));
        }
        if (!properties.crossOrigins().isEmpty()) {
            pipeline.cors(CorsPolicy.of(properties.crossOrigins()));
        }
        parts.limits().ifUnique(pipeline::limits);
        parts.principals().ifUnique(pipeline::tokenPrincipals);
        parts.audit().ifUnique(pipeline::audit);
        pipeline.listener(SecurityListener.all(parts.listeners().orderedStream().toList()));
    }

    private static KeySource read(TokenProperties token) {
        if (token.jwks() == null) {
            throw new IllegalArgumentException("Expected petmatch.security.token.jwks or a bean of the issuer's keys");
        }
        try {
            return IssuerKeys.ofJwks(token.jwks().getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
