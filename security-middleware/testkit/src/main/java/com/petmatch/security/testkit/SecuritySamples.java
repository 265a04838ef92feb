package com.petmatch.security.testkit;

import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.RandomCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.apikey.ApiKey;
import com.petmatch.security.apikey.ApiKeyGrant;
import com.petmatch.security.apikey.ApiKeyId;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.login.Credential;
import com.petmatch.security.login.LookupKey;
import com.petmatch.security.onetime.OneTimeSecret;
import com.petmatch.security.passkey.Passkey;
import com.petmatch.security.passkey.PasskeyChallenge;
import com.petmatch.security.passkey.PasskeyCredential;
import com.petmatch.security.passkey.PasskeyId;
import com.petmatch.security.passkey.PasskeyPurpose;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.refresh.ClientBinding;
import com.petmatch.security.refresh.FamilyId;
import com.petmatch.security.refresh.RefreshFamily;
import com.petmatch.security.session.Session;
import com.petmatch.security.session.SessionId;
import com.petmatch.security.totp.SealedSecret;
import com.petmatch.security.totp.TotpEnrolment;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Rows with defaults, so that a test shows only what matters to it. */
final class SecuritySamples {

    static final TenantId CLINIC = new TenantId(new UUID(0, 1));
    static final TenantId OTHER = new TenantId(new UUID(0, 2));
    static final SubjectId ANNA = new SubjectId(new UUID(1, 1));
    static final SubjectId BEN = new SubjectId(new UUID(1, 2));
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    static final IdSource IDS = new SequentialIds();

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecuritySamples() {}

    static SecretHash hash() {
        return SecretHash.of(RandomCode.forLink(RANDOM));
    }

    static Session session(SubjectId subject, Duration age) {
        Instant opened = NOW.minus(age);
        return new Session(
                new SessionId(IDS.next()),
                subject,
                hash(),
                Set.of(RoleId.of("owner"), RoleId.of("vet-nurse")),
                "Firefox on Linux",
                opened,
                opened,
                opened,
                1);
    }

    static Credential credential(SubjectId subject, String lookup) {
        return new Credential(
                subject,
                new LookupKey(lookup),
                new PasswordHash("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$aGFzaA"),
                Credential.State.UNVERIFIED,
                NOW,
                1);
    }

    static OneTimeSecret secret(SubjectId subject, String purpose) {
        return new OneTimeSecret(hash(), purpose, subject, NOW, NOW.plusSeconds(1_800), false);
    }

    static Passkey passkey(SubjectId subject, String id) {
        return new Passkey(
                new PasskeyCredential(new PasskeyId(id), "a2V5", 4, true, false, Set.of("internal", "hybrid")),
                subject,
                "Anna's telephone",
                NOW,
                NOW,
                1);
    }

    static PasskeyChallenge challenge() {
        return new PasskeyChallenge(hash(), PasskeyPurpose.SIGN_IN, hash(), NOW.plusSeconds(300));
    }

    static TotpEnrolment enrolment(SubjectId subject, TotpEnrolment.State state) {
        return new TotpEnrolment(subject, new SealedSecret(1, "bm9uY2U.c2VhbGVk"), state, 7, 0, NOW, NOW, 1);
    }

    static RefreshFamily family(SubjectId subject, Duration age) {
        Instant opened = NOW.minus(age);
        return new RefreshFamily(
                new FamilyId(IDS.next()), subject, 1, hash(), 1, ClientBinding.of("phone"), "Firefox", opened, opened);
    }

    static ApiKey apiKey(SubjectId owner, int number, Instant createdAt) {
        ApiKeyGrant grant = new ApiKeyGrant(
                owner,
                "Nightly report",
                Set.of(RoleId.of("partner")),
                Set.of(Permission.of("partner:board:read"), Permission.of("partner:board:write")),
                List.of(AddressPrefix.parse("10.0.0.0/8").orElseThrow()),
                NOW.plusSeconds(86_400));
        return new ApiKey(
                new ApiKeyId(String.format(Locale.ROOT, "%020x", number)), hash(), grant, createdAt, NOW, false, 1);
    }
}
