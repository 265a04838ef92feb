package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.token.TokenVerifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionSecurityTest extends PipelineScene {

    private static final AccessPolicy ACCESS =
            AccessPolicy.builder().role("admin").may("admin:panel:read").build();

    private static SessionSecurityBuilder security() {
        return SessionSecurity.of("https://pets.example", ROUTES, ACCESS).key(Secret.of(new byte[32]));
    }

    @Test
    void opensRoutesToThoseWhoSignedInAndMay() {
        SessionSecurity security = security().clock(clock).build();
        OpenedSession admin = security.sessions().open(TenantId.SINGLE, ANNA, Set.of(RoleId.of("admin")), "Firefox");
        String cookie = SessionCookie.NAME + "=" + admin.token().revealText();

        assertThat(security.pipeline().decide(get("/admin").build()).status()).isEqualTo(401);
        assertThat(security.pipeline()
                        .decide(get("/admin").field("Cookie", cookie).build()))
                .isInstanceOf(Allow.class);
        assertThat(security.csrf().issue("")).isNotEmpty();
    }

    @Test
    @Tag("row-70")
    void aKeyMadeAtStartIsACriticalFindingAndAGivenOneIsNone() {
        SessionSecurity fresh =
                SessionSecurity.of("https://pets.example", ROUTES, ACCESS).build();

        assertThat(SecurityAudit.of(fresh.pipeline()).selfCheck()).anyMatch(f -> f.kind() == Kind.DEVELOPMENT_KEY);
        assertThat(SecurityAudit.of(security().build().pipeline()).selfCheck())
                .noneMatch(finding -> finding.kind() == Kind.DEVELOPMENT_KEY);
    }

    @Test
    void aHostReplacesAnyPart() {
        SessionSecurity security = security()
                .sessions(new InMemorySessionStore(unitOfWork), unitOfWork)
                .with(pipeline -> pipeline.listener(events::add))
                .build();

        security.pipeline().decide(get("/").build());

        assertThat(events).hasSize(1);
    }

    @Test
    void tokensAreAcceptedBesidesSessions() {
        SessionSecurity security = security()
                .clock(clock)
                .tokens(time -> TokenVerifier.accessTokens("https://pets.example", "api", IssuerKeys.local(keys), time))
                .build();
        String token = issuer.accessToken(TenantId.SINGLE, ANNA, List.of(RoleId.of("admin")))
                .token()
                .revealText();

        assertThat(security.pipeline()
                        .decide(get("/admin")
                                .field("Authorization", "Bearer " + token)
                                .build()))
                .isInstanceOf(Allow.class);
    }

    @Test
    void plainHttpIsForLoopbackOnlyAndSendsNoStrictTransport() {
        SessionSecurity local =
                SessionSecurity.of("http://localhost:8080", ROUTES, ACCESS).build();

        assertThat(local.pipeline().decide(get("/").build()).status()).isEqualTo(400);
        assertThat(SecurityAudit.of(local.pipeline()).selfCheck()).anyMatch(f -> f.kind() == Kind.PLAIN_TRANSPORT);
    }

    @ParameterizedTest
    @Tag("row-52")
    @ValueSource(
            strings = {
                "http://shop.example",
                "https://shop.example/",
                "shop.example",
                "https://a@shop.example",
                "ftp://localhost",
                "http://localhost.evil.example",
                "null",
                "https://",
                "%%"
            })
    void whatIsNoSafeOriginIsNotBuilt(String origin) {
        assertThatThrownBy(() -> SessionSecurity.of(origin, ROUTES, ACCESS))
                .isInstanceOf(SecurityMisuseException.class);
    }
}
