package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Actor;
import com.petmatch.security.access.CredentialRef.AccessToken;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.SecurityRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AuditStageTest extends PipelineScene {

    private final List<AuditRecord> records = new ArrayList<>();

    private PipelineBuilder recorded() {
        LimitRule wide = LimitRule.perMinute("wide", 100_000);
        return builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get))
                .limitSettings(LimitSettings.standard().with(new LimitSettings.Rules(wide, wide, wide, wide)))
                .audit(records::add);
    }

    private SecurityRequest signedIn(String method, String target) {
        String token = issuer.accessToken(TenantId.SINGLE, ANNA, List.of(RoleId.of("admin"), RoleId.of("owner")))
                .token()
                .revealText();
        return request(method, target).field("Authorization", "Bearer " + token).build();
    }

    @Test
    @Tag("row-47")
    void whoActsForWhomByWhichCredentialIsRecorded() {
        Principal impersonated = new Principal(
                        ANNA, TenantId.SINGLE, Set.of(RoleId.of("owner")), new AccessToken("jti-9"))
                .actedBy(List.of(new Actor("support-7"), new Actor("chief")));
        SecurityPipeline pipeline =
                recorded().tokenPrincipals(token -> Optional.of(impersonated)).build();

        pipeline.decide(signedIn("POST", "/pets"));

        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.decision()).isEqualTo("allow");
            assertThat(record.party().actor()).isEqualTo(ANNA.toString());
            assertThat(record.party().act()).containsExactly("support-7", "chief");
            assertThat(record.party().credential()).isEqualTo("token jti-9");
            assertThat(record.party().client()).isEqualTo("1.2.3.4/32");
        });
    }

    @Test
    @Tag("row-57")
    void aFloodOfRefusalsThatNobodySignedInForIsOneRecordOfItsKind() {
        SecurityPipeline pipeline = recorded().build();
        for (int i = 0; i < 1_000; i++) {
            pipeline.decide(get("/none/" + i).build());
            pipeline.decide(get("/a/../b").build());
        }

        assertThat(records).extracting(AuditRecord::decision).containsExactly("deny 404", "deny 400");
    }

    @Test
    @Tag("row-57")
    void aFloodOfLimitedRequestsIsOneRecordAndWhatASignedInOperatorDoesIsAlwaysRecorded() {
        LimitRule one = LimitRule.perMinute("one", 1);
        LimitRule wide = LimitRule.perMinute("wide", 100_000);
        SecurityPipeline pipeline = recorded()
                .limitSettings(LimitSettings.standard().with(new LimitSettings.Rules(one, wide, one, wide)))
                .build();
        for (int i = 0; i < 100; i++) {
            pipeline.decide(get("/").build());
        }
        assertThat(records).extracting(AuditRecord::decision).containsExactly("throttle");
        records.clear();

        for (int i = 0; i < 5; i++) {
            pipeline.decide(signedIn("GET", "/admin"));
        }
        assertThat(records)
                .extracting(AuditRecord::decision)
                .containsExactly("allow", "throttle", "throttle", "throttle", "throttle");
    }

    @Test
    void refusalsOfSomebodyKnownAreEachRecorded() {
        SecurityPipeline pipeline = recorded().build();
        for (int i = 0; i < 3; i++) {
            pipeline.decide(get("/home").build());
        }

        assertThat(records).hasSize(3).extracting(AuditRecord::decision).containsOnly("challenge");
    }

    @Nested
    @Tag("row-57")
    class BehindAProxy {

        private final SecurityPipeline pipeline = recorded()
                .addresses(ClientAddressResolver.rightmostUntrusted(List.of(CLIENT.clientPrefix())))
                .build();

        private void malformed(String forwarded) {
            pipeline.decide(get("/a/../b").field("X-Forwarded-For", forwarded).build());
        }

        @Test
        void aFloodOfMalformedRequestsHidesNoOtherClients() {
            for (int i = 0; i < 1_000; i++) {
                malformed("9.9.9.9");
            }
            malformed("8.8.8.8");

            assertThat(records)
                    .extracting(record -> record.party().client())
                    .containsExactly("9.9.9.9/32", "8.8.8.8/32");
        }

        @Test
        void clientsThatCannotBeFoundOutAreAClassOfTheirOwnThatSaysSo() {
            for (int i = 0; i < 1_000; i++) {
                malformed("not an address " + i);
            }
            malformed("8.8.8.8");

            assertThat(records).hasSize(2);
            assertThat(records.get(0).party().client()).isEqualTo("1.2.3.4/32");
            assertThat(records.get(0).evidence()).contains("AUDIT client unresolved");
            assertThat(records.get(1).party().client()).isEqualTo("8.8.8.8/32");
            assertThat(records.get(1).evidence()).doesNotContain("AUDIT client unresolved");
        }
    }

    @Test
    @Tag("row-57")
    void aResolverThatThrowsLeavesTheRefusalAndIsTold() {
        SecurityPipeline pipeline = recorded()
                .addresses((peer, fields) -> {
                    throw new IllegalStateException("resolver is broken");
                })
                .build();

        assertThat(pipeline.decide(get("/a/../b").build()).status()).isEqualTo(400);
        assertThat(records)
                .singleElement()
                .satisfies(record -> assertThat(record.evidence()).contains("AUDIT client unresolved"));
    }

    @Test
    @Tag("row-57")
    void aRefusalWhoseRecordFailedIsCountedByTheNextOne() {
        boolean[] away = {true};
        SecurityPipeline pipeline = recorded()
                .audit(record -> {
                    if (away[0]) {
                        throw new IllegalStateException("sink is away");
                    }
                    records.add(record);
                })
                .build();
        pipeline.decide(get("/none").build());
        away[0] = false;
        pipeline.decide(get("/none").build());

        assertThat(records)
                .singleElement()
                .satisfies(record -> assertThat(record.evidence()).contains("AUDIT unrecorded before 1"));
    }
}
