package com.petmatch.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessOutcome.Refused;
import com.petmatch.security.access.CredentialRef.AccessToken;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTest {

    private static final TenantId CLINIC = new TenantId(new UUID(0, 7));
    private static final TenantId OTHER = new TenantId(new UUID(0, 8));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(0, 2));
    private static final Permission SIGN = Permission.of("health:prescription:sign");
    private static final Permission READ = Permission.of("health:record:read");

    private static AccessPolicy.Builder clinicPolicy() {
        AccessPolicy.Builder policy = AccessPolicy.builder();
        policy.role("vet-nurse").may("health:record:read");
        policy.role("vet").inherits("vet-nurse").may("health:prescription:*").mayOwn("calendar:slot:edit");
        policy.role("trainee").inherits("vet").mayNot("health:prescription:sign");
        return policy;
    }

    @Nested
    class GrantsOfOneTenantOrSubject {

        @Test
        @Tag("row-45")
        void holdInThatTenantForThoseWhoBelongToIt() {
            AccessPolicy.Builder policy = clinicPolicy();
            policy.role("vet-nurse").mayIn(OTHER, "stock:order:place");
            Authorizer authorizer = new Authorizer(policy.build());
            Permission order = Permission.of("stock:order:place");

            assertThat(authorizer.check(member(OTHER, "vet"), OTHER, order).isGranted())
                    .as("inherited by the vet")
                    .isTrue();
            assertThat(authorizer.check(member(CLINIC, "vet"), CLINIC, order).isGranted())
                    .isFalse();
            assertThat(authorizer.check(member(CLINIC, "vet"), OTHER, order))
                    .isEqualTo(new Refused(order, SecurityErrors.ACCESS_TENANT));
        }

        @Test
        void ofASubjectAreNobodyElses() {
            Authorizer authorizer = new Authorizer(clinicPolicy()
                    .subject(BEN)
                    .mayIn(CLINIC, "stock:order:place")
                    .mayOwn("pet:profile:edit")
                    .mayNot("health:record:read")
                    .build());
            Principal ben = new Principal(BEN, CLINIC, Set.of(RoleId.of("vet")), new AccessToken("t"));

            assertThat(authorizer
                            .check(ben, CLINIC, Permission.of("stock:order:place"))
                            .isGranted())
                    .isTrue();
            assertThat(authorizer
                            .check(ben, CLINIC, Permission.of("pet:profile:edit"), BEN)
                            .isGranted())
                    .isTrue();
            assertThat(authorizer.check(ben, CLINIC, READ).isGranted()).isFalse();
            assertThat(authorizer
                            .check(member(CLINIC, "vet"), CLINIC, Permission.of("stock:order:place"))
                            .isGranted())
                    .isFalse();
            assertThat(authorizer.check(member(CLINIC, "vet"), CLINIC, READ).isGranted())
                    .isTrue();
        }

        @Test
        @Tag("row-45")
        void forEveryTenantAreOnlyOfRolesOfThePlatform() {
            assertThatThrownBy(() -> AccessPolicy.builder()
                            .role("admin")
                            .mayEverywhere("a:b")
                            .build())
                    .isInstanceOf(SecurityMisuseException.class)
                    .hasMessageContaining("not marked as the platform's");
            assertThatThrownBy(() -> AccessPolicy.builder()
                            .role("admin")
                            .platform()
                            .mayEverywhere("a:b")
                            .role("vet")
                            .inherits("admin")
                            .build())
                    .isInstanceOf(SecurityMisuseException.class)
                    .hasMessageContaining("vet inherits admin of the platform");
            assertThatThrownBy(() -> AccessPolicy.builder()
                            .rules(List.of(Grant.ofSubject(ANNA, "a:b", new Scope.EveryTenant()))))
                    .isInstanceOf(SecurityMisuseException.class)
                    .hasMessageContaining("got a subject");
        }
    }

    @Nested
    class SomebodyWhoActsForAnother {

        private final Authorizer authorizer =
                new Authorizer(clinicPolicy().sensitive("health:prescription:*").build());
        private final Principal acted = member(CLINIC, "vet").actedBy(List.of(new Actor("support-7")));

        @Test
        @Tag("row-47")
        void hasTheSubjectsPermissionsOnly() {
            assertThat(authorizer.check(acted, CLINIC, READ).isGranted()).isTrue();
            assertThat(authorizer
                            .check(acted, CLINIC, Permission.of("admin:users:list"))
                            .isGranted())
                    .isFalse();
            assertThat(acted.act()).containsExactly(new Actor("support-7"));
            assertThat(acted.roles()).isEqualTo(member(CLINIC, "vet").roles());
        }

        @Test
        @Tag("row-47")
        void hasNothingThatIsSensitive() {
            assertThat(authorizer.check(acted, CLINIC, SIGN))
                    .isEqualTo(new Refused(SIGN, SecurityErrors.ACCESS_IMPERSONATION));
            assertThat(authorizer.check(acted, CLINIC, Permission.of("health:prescription:shred")))
                    .as("named by no rule, matched by the mark")
                    .isEqualTo(new Refused(
                            Permission.of("health:prescription:shred"), SecurityErrors.ACCESS_IMPERSONATION));
            assertThat(authorizer.check(member(CLINIC, "vet"), CLINIC, SIGN).isGranted())
                    .isTrue();
        }

        @Test
        @Tag("row-47")
        void isAnotherPrincipalThanTheSubjectItself() {
            assertThat(acted).isNotEqualTo(member(CLINIC, "vet"));
            assertThat(acted.isImpersonated()).isTrue();
            assertThatThrownBy(() -> acted.actedBy(
                            Stream.generate(() -> new Actor("x")).limit(9).toList()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @Tag("row-43")
    @CsvSource({
        "pets:*, pets:read, true",
        "pets:*, pets:read:secret, false",
        "pets:*, pets, false",
        "*:read, pets:read, true",
        "*, pets, true",
        "*, pets:read, false",
        "pets:**, pets:read:secret, true",
        "pets:**, pets, false",
        "pets:*:secret, pets:read:secret, true"
    })
    void wildcardsStandForSegmentsAlsoOfPermissionsThatNoRuleNames(String pattern, String permission, boolean granted) {
        AccessPolicy.Builder policy = AccessPolicy.builder().allowDeepWildcards();
        Authorizer unnamed = new Authorizer(policy.role("vet").may(pattern).build());
        Authorizer named = new Authorizer(policy.role("other").may(permission).build());

        assertThat(unnamed.check(member(CLINIC, "vet"), CLINIC, Permission.of(permission))
                        .isGranted())
                .isEqualTo(granted);
        assertThat(named.check(member(CLINIC, "vet"), CLINIC, Permission.of(permission))
                        .isGranted())
                .isEqualTo(granted);
    }

    @Test
    @Tag("row-42")
    void rolesThatThePolicyDoesNotKnowGrantNothingAndAreCounted() {
        List<String> seen = new ArrayList<>();
        Authorizer authorizer = new Authorizer(clinicPolicy().build(), seen::add);
        Principal nearly = member(CLINIC, "vet-nurse2", "role_vet");

        assertThat(authorizer.check(nearly, CLINIC, READ).isGranted()).isFalse();
        authorizer.check(nearly, CLINIC, SIGN);

        assertThat(seen).containsExactlyInAnyOrder("vet-nurse2", "role_vet");
    }

    /** Quadratic work over two hundred thousand roles would take far longer than the time that ends the test. */
    @Test
    @Tag("row-44")
    @Timeout(60)
    void aChainOfTwoHundredThousandIsRefusedByLinearWork() {
        AccessPolicy.Builder builder = AccessPolicy.builder();
        for (int i = 0; i < 200_000; i++) {
            builder.role("r" + i).inherits("r" + (i + 1));
        }
        builder.role("r200000").may("a:b");

        assertThatThrownBy(builder::build).hasMessageContaining("deeper than 64");
    }

    /** Both versions say the same and number differently: numbers of one with bits of the other would turn it around. */
    @Test
    @Tag("row-46")
    void everyCheckSeesOneVersionWhilePoliciesAreReplaced() throws Exception {
        AccessPolicy first = AccessPolicy.builder()
                .role("vet")
                .may("p:yes")
                .role("other")
                .may("p:no")
                .build();
        AccessPolicy second = AccessPolicy.builder()
                .role("other")
                .may("p:no")
                .role("vet")
                .may("p:yes")
                .build();
        Authorizer authorizer = new Authorizer(first);
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Principal shared = member(CLINIC, "vet");
            List<Future<Integer>> checkers = List.of(
                    executor.submit(() -> wrongAnswers(authorizer, shared, stop)),
                    executor.submit(() -> wrongAnswers(authorizer, shared, stop)));
            for (int i = 0; i < 20_000; i++) {
                authorizer.replace(i % 2 == 0 ? second : first);
            }
            stop.set(true);
            for (Future<Integer> checker : checkers) {
                assertThat(checker.get()).isZero();
            }
        } finally {
            stop.set(true);
            executor.shutdownNow();
        }
    }

    private static int wrongAnswers(Authorizer authorizer, Principal principal, AtomicBoolean stop) {
        int wrong = 0;
        while (!stop.get()) {
            wrong += authorizer.check(principal, CLINIC, Permission.of("p:yes")).isGranted() ? 0 : 1;
            wrong += authorizer.check(principal, CLINIC, Permission.of("p:no")).isGranted() ? 1 : 0;
        }
        return wrong;
    }

    @Test
    @Tag("row-46")
    void aPolicyThatCannotBeBuiltLeavesTheOldOne() {
        Authorizer authorizer = new Authorizer(clinicPolicy().build());

        assertThatThrownBy(() -> authorizer.replace(
                        AccessPolicy.builder().role("vet").inherits("gone").build()))
                .isInstanceOf(SecurityMisuseException.class);
        assertThat(authorizer.check(member(CLINIC, "vet"), CLINIC, READ).isGranted())
                .isTrue();
    }

    @Test
    void whatABuilderAddsLaterIsNotInAnEarlierPolicy() {
        AccessPolicy.Builder builder = AccessPolicy.builder();
        AccessPolicy before = builder.role("vet").may("a:b").build();
        builder.role("vet").may("c:d");

        assertThat(new Authorizer(before)
                        .check(member(CLINIC, "vet"), CLINIC, Permission.of("c:d"))
                        .isGranted())
                .isFalse();
    }

    private static Principal member(TenantId tenant, String... roles) {
        return new Principal(
                ANNA, tenant, Stream.of(roles).map(RoleId::of).collect(Collectors.toSet()), new AccessToken("t"));
    }
}
