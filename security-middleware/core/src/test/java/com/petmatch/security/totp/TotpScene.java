package com.petmatch.security.totp;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.totp.TotpOutcome.Accepted;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** What the tests of this kind share. */
abstract class TotpScene {

    static final TenantId TENANT = TenantId.SINGLE;
    static final TenantId OTHER = new TenantId(new UUID(0, 9));
    static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    static final SubjectId BEN = new SubjectId(new UUID(0, 2));
    final FakeClock clock = FakeClock.at("2026-03-01T10:00:15Z");
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final TotpStore store = new InMemoryTotpStore(unitOfWork);
    final List<SubjectId> ended = new ArrayList<>();
    final List<SecurityEvent> events = new ArrayList<>();
    final TotpKeys keys = TotpKeys.of(1, key(1));
    final TotpEngine engine = engine(keys);

    TotpEngine engine(TotpKeys sealing) {
        return TotpEngine.builder()
                .issuer("PetMatch")
                .keys(sealing)
                .store(store)
                .logins((tenant, subject) -> ended.add(subject))
                .unitOfWork(unitOfWork)
                .clock(clock)
                .random(new SecureRandom())
                .listener(events::add)
                .build();
    }

    Secret enrolled() {
        engine.enrol(TENANT, ANNA, "anna@example.org").orElseThrow();
        TotpEnrolment row = store.find(TENANT, ANNA).orElseThrow();
        return keys.open(TENANT, ANNA, row.secret()).orElseThrow();
    }

    Secret confirmed() {
        Secret secret = enrolled();
        assertThat(engine.confirm(TENANT, ANNA, code(secret, 0))).isEqualTo(new Accepted());
        return secret;
    }

    String code(Secret secret, int steps) {
        return Hotp.code(secret, clock.instant().getEpochSecond() / 30 + steps, 6, Hotp.Algorithm.SHA1);
    }

    static Secret key(int number) {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        return Secret.of(key);
    }

    /** Looks for the secret's bytes within what the store keeps. */
    record TotpSecretText(TotpEnrolment row) {

        boolean opens(Secret secret) {
            String hex = HexFormat.of().formatHex(secret.reveal());
            for (String part : row.secret().value().split("\\.")) {
                String stored = HexFormat.of().formatHex(Base64.getUrlDecoder().decode(part));
                if (stored.contains(hex)) {
                    return true;
                }
            }
            return false;
        }
    }
}
