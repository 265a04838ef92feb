package com.petmatch.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessOutcome.Refused;
import com.petmatch.security.access.CredentialRef.AccessToken;
import com.petmatch.security.error.SecurityErrors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an operator is told about an answer. */
class AccessExplanationTest {

    private static final TenantId CLINIC = new TenantId(new UUID(0, 7));
    private static final TenantId OTHER = new TenantId(new UUID(0, 8));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(0, 2));
    private static final Permission SIGN = Permission.of("health:prescription:sign");
    private static final Permission READ = Permission.of("health:record:read");

    private final Authorizer authorizer =
            new Authorizer(clinicPolicy().sensitive("health:prescription:*").build());

    @Test
    void nameTheRuleAndThePathToIt() {
        AccessExplanation granted = authorizer.explain(member(CLINIC, "trainee"), CLINIC, READ);

        assertThat(granted.outcome().isGranted()).isTrue();
        assertThat(granted.decidedBy())
                .contains(Grant.ofRole(RoleId.of("vet-nurse"), "health:record:read", new Scope.OwnTenant()));
        assertThat(granted.rolePath()).containsExactly(RoleId.of("trainee"), RoleId.of("vet"), RoleId.of("vet-nurse"));
        assertThat(granted.nearestMissing()).isEmpty();
    }

    @Test
    void nameTheDenialThatWon() {
        AccessExplanation refused = authorizer.explain(member(CLINIC, "trainee"), CLINIC, SIGN);

        assertThat(refused.decidedBy()).contains(Denial.ofRole(RoleId.of("trainee"), "health:prescription:sign"));
        assertThat(refused.rolePath()).containsExactly(RoleId.of("trainee"));
        assertThat(refused.nearestMissing()).isEmpty();
    }

    @Test
    void nameTheNearestGrantThatIsMissing() {
        AccessExplanation refused = authorizer.explain(member(CLINIC, "vet-nurse"), CLINIC, SIGN);

        assertThat(refused.decidedBy()).isEmpty();
        assertThat(refused.nearestMissing())
                .contains(Grant.ofRole(RoleId.of("vet"), "health:prescription:*", new Scope.OwnTenant()));
        assertThat(authorizer
                        .explain(member(CLINIC), CLINIC, Permission.of("a:b"))
                        .nearestMissing())
                .contains(Grant.ofSubject(ANNA, "a:b", new Scope.OneTenant(CLINIC)));
    }

    @Test
    void offerNothingInAForeignTenantOrUnderImpersonation() {
        assertThat(authorizer.explain(member(CLINIC, "vet"), OTHER, READ))
                .isEqualTo(new AccessExplanation(
                        new Refused(READ, SecurityErrors.ACCESS_TENANT),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
        assertThat(authorizer
                        .explain(member(CLINIC, "vet").actedBy(List.of(new Actor("s"))), CLINIC, SIGN)
                        .nearestMissing())
                .isEmpty();
    }

    @Test
    void takeTheOwnerIntoAccount() {
        Permission edit = Permission.of("calendar:slot:edit");

        assertThat(authorizer.explain(member(CLINIC, "vet"), CLINIC, edit, ANNA).decidedBy())
                .contains(Grant.ofRole(RoleId.of("vet"), "calendar:slot:edit", new Scope.OwnResources()));
        assertThat(authorizer.explain(member(CLINIC, "vet"), CLINIC, edit, BEN).outcome())
                .isEqualTo(new Refused(edit, SecurityErrors.ACCESS_OWNER));
    }

    private static AccessPolicy.Builder clinicPolicy() {
        AccessPolicy.Builder policy = AccessPolicy.builder();
        policy.role("vet-nurse").may("health:record:read");
        policy.role("vet").inherits("vet-nurse").may("health:prescription:*").mayOwn("calendar:slot:edit");
        policy.role("trainee").inherits("vet").mayNot("health:prescription:sign");
        return policy;
    }

    private static Principal member(TenantId tenant, String... roles) {
        return new Principal(
                ANNA, tenant, Stream.of(roles).map(RoleId::of).collect(Collectors.toSet()), new AccessToken("t"));
    }
}
