package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.access.Actor;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TokenPrincipalsTest {

    private static final String ANNA = new UUID(0, 1).toString();

    private final List<String> unknown = new ArrayList<>();

    @Test
    @Tag("row-42")
    void lookAlikesOfRolesGrantNothingAndAreTold() {
        Principal principal = principal(Set.of("vet", "ROLE_ADMIN ", "аdmin", "Admin", "admin "), Map.of())
                .orElseThrow();

        assertThat(principal.roles()).containsExactly(RoleId.of("vet"));
        assertThat(unknown).containsExactlyInAnyOrder("ROLE_ADMIN ", "аdmin", "Admin", "admin ");
    }

    @Test
    @Tag("row-47")
    void theChainOfActorsIsKept() {
        Map<String, Object> act = Map.of("sub", "support-7", "act", Map.of("sub", "batch"));

        assertThat(principal(Set.of("vet"), act).orElseThrow().act())
                .containsExactly(new Actor("support-7"), new Actor("batch"));
    }

    @Test
    @Tag("row-47")
    void aChainThatCannotBeReadRefusesTheToken() {
        assertThat(principal(Set.of("vet"), Map.of("iss", "x"))).isEmpty();
        assertThat(principal(Set.of("vet"), Map.of("sub", ""))).isEmpty();
        assertThat(principal(Set.of("vet"), Map.of("sub", "a", "act", "b"))).isEmpty();
        Map<String, Object> deep = Map.of("sub", "a");
        for (int i = 0; i < 8; i++) {
            deep = Map.of("sub", "a", "act", deep);
        }
        assertThat(principal(Set.of("vet"), deep)).isEmpty();
    }

    private Optional<Principal> principal(Set<String> roles, Map<String, Object> act) {
        Map<String, Object> claims = new HashMap<>();
        claims.put(TokenIssuer.TENANT_CLAIM, new UUID(0, 7).toString());
        if (!act.isEmpty()) {
            claims.put("act", act);
        }
        return TokenPrincipals.own(unknown::add)
                .principal(new VerifiedToken("i", ANNA, List.of("a"), "t", Instant.EPOCH, Set.of(), roles, claims));
    }
}
