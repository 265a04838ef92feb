package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("row-42")
class RolesClaimTest extends TokenScene {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"admin\"]        | admin",
                "[\"admin \"]       | ``",
                "[\" admin\"]       | ``",
                "[\"user admin\"]   | ``",
                "[\"ROLE_admin\"]   | ``",
                "[\"аdmin\"]        | ``",
                "\"user admin\"     | admin,user"
            })
    void rolesOfAListAreExactAndATextIsSplitAtSpaces(String claim, String roles) {
        Verified verified = (Verified) verifier.verify(
                token(claims(",\"pm_tenant\":\"00000000-0000-0000-0000-000000000000\",\"roles\":" + claim)));
        Principal principal = TokenPrincipals.own().principal(verified.token()).orElseThrow();

        assertThat(principal.roles().stream().map(RoleId::value).sorted())
                .isEqualTo(roles.isEmpty() ? List.of() : List.of(roles.split(",", -1)));
    }
}
