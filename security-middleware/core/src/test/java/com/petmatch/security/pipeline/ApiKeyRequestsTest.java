package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.apikey.ApiKeyGrant;
import com.petmatch.security.apikey.ApiKeys;
import com.petmatch.security.apikey.InMemoryApiKeyStore;
import com.petmatch.security.apikey.IssuedApiKey;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.SecurityRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keys of programs before the pipeline. */
@Tag("row-72")
class ApiKeyRequestsTest extends PipelineScene {

    private static final Permission ADMIN_READ = Permission.of("admin:panel:read");

    private final ApiKeys keys = ApiKeys.builder()
            .environment("test")
            .store(new InMemoryApiKeyStore(unitOfWork))
            .unitOfWork(unitOfWork)
            .clock(clock)
            .random(new SecureRandom())
            .listener(events::add)
            .build();
    private final SecurityPipeline guarded = builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get))
            .apiKeys(keys)
            .build();

    @Test
    void aKeyOpensTheRoutesOfItsPermissions() {
        IssuedApiKey key = key("admin", ADMIN_READ);

        Decision byField = guarded.decide(
                get("/admin").field("X-Api-Key", key.text().revealText()).build());
        Decision byBearer = guarded.decide(get("/admin")
                .field("Authorization", "Bearer " + key.text().revealText())
                .build());

        assertThat(byField).isInstanceOf(Allow.class);
        assertThat(byBearer).isInstanceOf(Allow.class);
        assertThat(((Allow) byField).caller().toString())
                .contains(new CredentialRef.ApiKey(key.key().id().value()).toString());
    }

    @Test
    void aRoleWithoutThePermissionOnTheListOpensNothing() {
        IssuedApiKey key = key("admin", Permission.of("pet:profile:write"));

        assertDenied(get("/admin").field("X-Api-Key", key.text().revealText()));
    }

    @Test
    void aPermissionOnTheListWithoutTheRoleOpensNothing() {
        IssuedApiKey key = key("owner", ADMIN_READ);

        assertDenied(get("/admin").field("X-Api-Key", key.text().revealText()));
    }

    @Test
    void routesWithoutAPermissionAreForPeople() {
        IssuedApiKey key = key("admin", ADMIN_READ);

        assertDenied(get("/api/me").field("X-Api-Key", key.text().revealText()));
    }

    @Test
    void anUnsafeMethodNeedsNoTokenOfAForm() {
        IssuedApiKey key = key("owner", Permission.of("pet:profile:write"));

        assertThat(guarded.decide(request("POST", "/pets")
                        .field("Content-Length", "2")
                        .field("X-Api-Key", key.text().revealText())
                        .build()))
                .isInstanceOf(Allow.class);
    }

    @Test
    void aWrongKeyOrOneInTheUrlIsChallenged() {
        String text = key("admin", ADMIN_READ).text().revealText();
        SecurityRequest inUrl =
                get("/admin?key=" + text).field("X-Api-Key", text).build();

        assertThat(names(guarded.decide(inUrl))).isEqualTo("challenge");
        assertThat(names(guarded.decide(
                        get("/admin").field("X-Api-Key", text + "0").build())))
                .isEqualTo("challenge");
        assertThat(names(guarded.decide(get("/").field("X-Api-Key", "x").build())))
                .isEqualTo("challenge");
        assertThat(events.toString()).doesNotContain(text.split("_")[3]);
    }

    @Test
    void aKeyFromElsewhereIsChallenged() {
        IssuedApiKey key = keys.issue(
                        TenantId.SINGLE,
                        new ApiKeyGrant(
                                ANNA,
                                "",
                                Set.of(RoleId.of("admin")),
                                Set.of(ADMIN_READ),
                                List.of(AddressPrefix.of(IpAddress.ofIpv4(0x0a000000), 8)),
                                clock.instant().plus(Duration.ofDays(1))))
                .orElseThrow();

        assertThat(names(guarded.decide(get("/admin")
                        .field("X-Api-Key", key.text().revealText())
                        .build())))
                .isEqualTo("challenge");
    }

    @Test
    void withoutKeysThePipelineReadsNone() {
        String text = key("admin", ADMIN_READ).text().revealText();

        assertThat(names(pipeline.decide(get("/admin").field("X-Api-Key", text).build())))
                .isEqualTo("challenge");
        assertThat(names(pipeline.decide(
                        get("/admin").field("Authorization", "Bearer " + text).build())))
                .isEqualTo("challenge");
    }

    private void assertDenied(SecurityRequest.Builder request) {
        Decision decision = guarded.decide(request.build());
        assertThat(decision).isInstanceOf(Decision.Deny.class);
        assertThat(((Decision.Deny) decision).status()).isEqualTo(404);
        assertThat(((Decision.Deny) decision).code())
                .isIn(SecurityErrors.APIKEY_SCOPE, SecurityErrors.ACCESS_PERMISSION);
    }

    private IssuedApiKey key(String role, Permission permission) {
        return keys.issue(
                        TenantId.SINGLE,
                        new ApiKeyGrant(
                                ANNA,
                                "Report",
                                Set.of(RoleId.of(role)),
                                Set.of(permission),
                                List.of(),
                                clock.instant().plus(Duration.ofDays(1))))
                .orElseThrow();
    }
}
