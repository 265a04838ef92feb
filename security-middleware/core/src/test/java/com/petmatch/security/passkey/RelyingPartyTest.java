package com.petmatch.security.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-71")
class RelyingPartyTest {

    @ParameterizedTest
    @CsvSource({
        "petmatch.example, https://petmatch.example",
        "petmatch.example, https://app.petmatch.example:8443",
        "localhost, http://localhost:8080",
        "localhost, https://localhost"
    })
    void takesOriginsAtOrBelowItsId(String id, String origin) {
        assertThat(new RelyingParty(id, "PetMatch", Set.of(origin)).origins()).containsExactly(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "petmatch.example, http://petmatch.example",
        "petmatch.example, https://evilpetmatch.example",
        "petmatch.example, https://petmatch.example.evil.example",
        "petmatch.example, https://petmatch.example/",
        "petmatch.example, https://petmatch.example/path",
        "petmatch.example, https://user@petmatch.example",
        "petmatch.example, ftp://petmatch.example",
        "petmatch.example, petmatch.example",
        "localhost, http://127.0.0.1:8080"
    })
    void refusesOtherOrigins(String id, String origin) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RelyingParty(id, "PetMatch", Set.of(origin)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1", "PetMatch.example", "https://petmatch.example", ".example", "a b"})
    void refusesWhatIsNoDomain(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelyingParty(id, "PetMatch", Set.of("https://petmatch.example")));
    }

    @Test
    void readsTheIdFromOneOrigin() {
        assertThat(RelyingParty.of("http://localhost:8080", "PetMatch").id()).isEqualTo("localhost");
        assertThatIllegalArgumentException().isThrownBy(() -> RelyingParty.of("http://127.0.0.1:8080", "PetMatch"));
    }

    @Test
    void needsANameAndAnOrigin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelyingParty("localhost", " ", Set.of("http://localhost")));
        assertThatIllegalArgumentException().isThrownBy(() -> new RelyingParty("localhost", "PetMatch", Set.of()));
    }
}
