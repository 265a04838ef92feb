package com.petmatch.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessOutcome.Refused;
import com.petmatch.security.access.CredentialRef.AccessToken;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizerTest {

    private static final TenantId CLINIC = new TenantId(new UUID(0, 7));
    private static final TenantId OTHER = new TenantId(new UUID(0, 8));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(0, 2));

    private final Authorizer authorizer = new Authorizer(AccessPolicy.builder()
            .allowDeepWildcards()
            .role("vet-nurse")
            .may("health:record:read")
            .role("vet")
            .inherits("vet-nurse")
            .may("health:record:write", "health:prescription:*")
            .role("trainee")
            .inherits("vet")
            .mayNot("health:prescription:sign")
            .role("owner")
            .mayOwn("pet:profile:*")
            .role("admin")
            .platform()
            .mayEverywhere("admin:**")
            .build());

    @ParameterizedTest
    @Tag("row-43")
    @CsvSource({
        "vet-nurse, health:record:read, true",
        "vet-nurse, health:record:write, false",
        "vet, health:record:read, true",
        "vet, health:prescription:sign, true",
        "vet, health:prescription:sign:twice, false",
        "vet, health:prescription, false",
        "trainee, health:prescription:draft, true",
        "trainee, health:prescription:sign, false",
        "trainee|vet, health:prescription:sign, false",
        "admin, admin:users, true",
        "admin, admin:users:suspend:now, true",
        "admin, admin, false",
        "admin, pet:profile:read, false",
        "nobody, health:record:read, false",
        "'', health:record:read, false"
    })
    void decidesByTheTruthTable(String roles, String permission, boolean granted) {
        assertThat(authorizer
                        .check(principal(ANNA, roles), CLINIC, Permission.of(permission))
                        .isGranted())
                .isEqualTo(granted);
    }

    @Test
    @Tag("row-45")
    void anotherTenantIsRefusedExceptForRolesOfThePlatform() {
        assertThat(authorizer.check(principal(ANNA, "vet"), OTHER, Permission.of("health:record:read")))
                .isEqualTo(new Refused(Permission.of("health:record:read"), SecurityErrors.ACCESS_TENANT));
        assertThat(authorizer
                        .check(principal(ANNA, "admin"), OTHER, Permission.of("admin:users"))
                        .isGranted())
                .isTrue();
    }

    @Test
    void ownResourcesAreOnlyTheOwners() {
        Permission read = Permission.of("pet:profile:read");
        Principal anna = principal(ANNA, "owner");

        assertThat(authorizer.check(anna, CLINIC, read, ANNA).isGranted()).isTrue();
        assertThat(authorizer.check(anna, CLINIC, read, BEN)).isEqualTo(new Refused(read, SecurityErrors.ACCESS_OWNER));
        assertThat(authorizer.check(anna, CLINIC, read)).isEqualTo(new Refused(read, SecurityErrors.ACCESS_OWNER));
        assertThat(authorizer.checkRoute(anna, CLINIC, read).isGranted()).isTrue();
        assertThat(authorizer.check(anna, OTHER, read, ANNA))
                .isEqualTo(new Refused(read, SecurityErrors.ACCESS_TENANT));
    }

    @Test
    @Tag("row-46")
    void aReplacedPolicyDecidesTheNextCheck() {
        Principal vet = principal(ANNA, "vet");

        authorizer.replace(AccessPolicy.builder().role("vet").build());

        assertThat(authorizer
                        .check(vet, CLINIC, Permission.of("health:record:read"))
                        .isGranted())
                .isFalse();
        assertThat(vet.hasRole(RoleId.of("vet"))).isTrue();
    }

    @ParameterizedTest
    @Tag("row-42")
    @ValueSource(strings = {"Admin", "ROLE_ADMIN ", "admin ", "", "1admin", "аdmin", "ad min", "admin:x"})
    void rolesHaveOneGrammar(String role) {
        assertThatThrownBy(() -> RoleId.of(role)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RoleId.isWellFormed(role)).isFalse();
    }

    @ParameterizedTest
    @Tag("row-43")
    @ValueSource(strings = {"", "a::b", ":a", "a:", "a:*", "A:b", "a:b:c:d:e:f:g:h:i", "a b"})
    void permissionsHaveOneGrammar(String permission) {
        assertThatThrownBy(() -> Permission.of(permission)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @Tag("row-43")
    @ValueSource(strings = {"**", "a:**:b", "a:b*", "a:**", "", "a:b:c:d:e:f:g:h:*"})
    void patternsHaveOneGrammarAndDeepOnesMustBeAllowed(String pattern) {
        AccessPolicy.RoleBuilder role = AccessPolicy.builder().role("a");

        assertThatThrownBy(() -> role.may(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("row-44")
    void circlesUnknownParentsAndDepthAreRefusedByName() {
        assertThatThrownBy(() -> AccessPolicy.builder().role("a").inherits("a").build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> AccessPolicy.builder()
                        .role("a")
                        .inherits("b")
                        .role("b")
                        .inherits("c")
                        .role("c")
                        .inherits("a")
                        .build())
                .hasMessageContaining("[a, b, c] and again a");
        assertThatThrownBy(() -> AccessPolicy.builder().role("a").inherits("z").build())
                .hasMessageContaining("unknown role z");
        assertThatThrownBy(() -> chain(10_000)).hasMessageContaining("deeper than 64");
        assertThat(chain(64).roles()).hasSize(65);
    }

    @Test
    void aDiamondIsNoCircle() {
        AccessPolicy policy = AccessPolicy.builder()
                .role("top")
                .inherits("left", "right")
                .role("left")
                .inherits("base")
                .role("right")
                .inherits("base")
                .role("base")
                .may("a:b")
                .build();

        assertThat(new Authorizer(policy)
                        .check(principal(ANNA, "top"), CLINIC, Permission.of("a:b"))
                        .isGranted())
                .isTrue();
    }

    private static AccessPolicy chain(int length) {
        AccessPolicy.Builder builder = AccessPolicy.builder();
        for (int i = 0; i < length; i++) {
            builder.role("r" + i).inherits("r" + (i + 1));
        }
        return builder.role("r" + length).build();
    }

    private static Principal principal(SubjectId subject, String roles) {
        return new Principal(
                subject,
                CLINIC,
                Arrays.stream(roles.split("\\|"))
                        .filter(role -> !role.isEmpty())
                        .map(RoleId::of)
                        .collect(Collectors.toSet()),
                new AccessToken("t"));
    }
}
