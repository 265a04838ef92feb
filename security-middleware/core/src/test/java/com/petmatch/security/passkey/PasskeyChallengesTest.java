package com.petmatch.security.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasskeyChallengesTest {

    private static final String FIELD = "\"challenge\":\"";

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final PasskeyEngine engine = PasskeyEngine.builder()
            .party(new RelyingParty("petmatch.example", "PetMatch", Set.of("https://petmatch.example")))
            .verifier(new NobodyAnswers())
            .store(new InMemoryPasskeyStore(unitOfWork))
            .logins((tenant, subject) -> {})
            .accounts((tenant, subject) -> true)
            .unitOfWork(unitOfWork)
            .clock(FakeClock.at("2026-03-01T10:00:00Z"))
            .random(new SecureRandom())
            .build();

    /** For ceremonies that end before an answer comes. */
    private static final class NobodyAnswers implements PasskeyVerifier {
        @Override
        public RegistrationVerdict register(RegistrationCheck check) {
            throw new UnsupportedOperationException("No answer is expected");
        }

        @Override
        public AssertionVerdict assertion(AssertionCheck check) {
            throw new UnsupportedOperationException("No answer is expected");
        }
    }

    @Test
    void aChallengeHas256BitsAndIsNeverTheSame() {
        String challenge = challenge();

        assertThat(Base64.getUrlDecoder().decode(challenge)).hasSize(32);
        assertThat(challenge()).isNotEqualTo(challenge);
    }

    private String challenge() {
        String options = engine.signInOptions(TenantId.SINGLE, "this browser");
        int start = options.indexOf(FIELD) + FIELD.length();
        return options.substring(start, options.indexOf('"', start));
    }
}
