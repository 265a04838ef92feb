package com.petmatch.security.spring;

import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * What a host may set under {@code petmatch.security}; each maps onto an option of the same builders that a host without
 * Spring calls.
 *
 * @param origin the host as browsers see it, such as {@code https://shop.example}
 * @param key base64 of 32 bytes or more for the tokens of forms; absent: made at start, which is a critical finding
 * @param strict whether a critical finding of the self-check stops the start
 * @param routes every method and path that the host serves
 * @param roles what each role may do, by its name
 * @param trustedProxies networks whose {@code X-Forwarded-For} is believed
 * @param crossOrigins origins whose scripts may read our answers
 * @param token which access tokens are accepted; absent: none
 */
@ConfigurationProperties("petmatch.security")
record SecurityProperties(
        String origin,
        @Nullable String key,
        @DefaultValue("true") boolean strict,
        @DefaultValue List<RouteProperties> routes,
        @DefaultValue Map<String, RoleProperties> roles,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue Set<String> crossOrigins,
        @Nullable TokenProperties token) {

    /** When a route demands the token of a form. */
    enum Csrf {
        SESSIONS,
        ALWAYS,
        NEVER
    }

    /**
     * One route.
     *
     * @param route method and pattern, such as {@code GET /pets/{id}}
     * @param access {@code open}, {@code signed-in}, or the permission that it needs
     * @param csrf sessions: unsafe methods of browser sessions
     * @param perMinute requests a minute and client network; absent: the general limit alone
     */
    record RouteProperties(
            String route,
            @DefaultValue("signed-in") String access,
            @DefaultValue("sessions") Csrf csrf,
            @DefaultValue Set<Mark> marks,
            @DefaultValue("64KB") DataSize maxBody,
            @Nullable Integer perMinute) {

        Route built() {
            String[] parts = route.split(" ", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("Expected a route such as \"GET /pets\", got \"" + route + "\"");
            }
            Route.Builder builder = Route.of(parts[0], parts[1]).maxBodyBytes(maxBody.toBytes());
            switch (access) {
                case "open" -> builder.open();
                case "signed-in" -> {}
                default -> builder.requires(access);
            }
            switch (csrf) {
                case SESSIONS -> {}
                case ALWAYS -> builder.csrfAlways();
                case NEVER -> builder.csrfNever();
            }
            marks.forEach(builder::mark);
            if (perMinute != null) {
                builder.limitPerAddress(LimitRule.perMinute("route", perMinute));
            }
            return builder.build();
        }
    }

    /** One role: patterns as in {@link AccessPolicy}. */
    record RoleProperties(
            @DefaultValue List<String> inherits,
            @DefaultValue List<String> may,
            @DefaultValue List<String> mayOwn,
            @DefaultValue List<String> mayNot) {}

    /**
     * The access tokens of one issuer.
     *
     * @param jwks its JWK set, read at start; absent where the host has a bean of its keys
     */
    record TokenProperties(
            String issuer, String audience, @Nullable Resource jwks) {}

    RouteTable table() {
        return RouteTable.of(routes.stream().map(RouteProperties::built).toList());
    }

    AccessPolicy policy() {
        AccessPolicy.Builder policy = AccessPolicy.builder();
        roles.forEach((name, role) -> policy.role(name)
                .inherits(role.inherits().toArray(String[]::new))
                .may(role.may().toArray(String[]::new))
                .mayOwn(role.mayOwn().toArray(String[]::new))
                .mayNot(role.mayNot().toArray(String[]::new)));
        return policy.build();
    }
}
