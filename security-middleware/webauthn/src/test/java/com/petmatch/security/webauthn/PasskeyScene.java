package com.petmatch.security.webauthn;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.passkey.InMemoryPasskeyStore;
import com.petmatch.security.passkey.PasskeyEngine;
import com.petmatch.security.passkey.PasskeyOutcome;
import com.petmatch.security.passkey.PasskeyStore;
import com.petmatch.security.passkey.PasskeyUser;
import com.petmatch.security.passkey.RelyingParty;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.session.SubjectLogins;
import com.petmatch.security.testkit.SoftPasskey;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A site with passkeys, and Anna's browser. */
final class PasskeyScene {

    static final TenantId TENANT = TenantId.SINGLE;
    static final SubjectId ANNA = new SubjectId(new UUID(7, 1));
    static final SubjectId BEN = new SubjectId(new UUID(7, 2));
    static final String ORIGIN = "https://app.petmatch.example";
    static final String BROWSER = "cookie of this browser";

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final PasskeyStore store = new InMemoryPasskeyStore(unitOfWork);
    final List<SecurityEvent> events = new ArrayList<>();
    final SessionEngine sessions = new SessionEngine(
            new InMemorySessionStore(unitOfWork),
            unitOfWork,
            SessionRules.standard(),
            clock,
            new SequentialIds(),
            new SecureRandom());
    final Set<SubjectId> switchedOff = new HashSet<>();
    final PasskeyEngine engine = PasskeyEngine.builder()
            .party(new RelyingParty("petmatch.example", "PetMatch", Set.of(ORIGIN)))
            .verifier(new WebAuthn4jVerifier())
            .store(store)
            .logins(SubjectLogins.of(sessions))
            .accounts((tenant, subject) -> !switchedOff.contains(subject))
            .unitOfWork(unitOfWork)
            .clock(clock)
            .random(new SecureRandom())
            .listener(events::add)
            .build();

    /** Anna's passkey, registered. */
    SoftPasskey registered() {
        return registered(ANNA);
    }

    SoftPasskey registered(SubjectId subject) {
        SoftPasskey passkey = SoftPasskey.at(ORIGIN);
        PasskeyOutcome outcome = register(subject, passkey);
        if (!(outcome instanceof PasskeyOutcome.Registered)) {
            throw new IllegalStateException("Expected a registration, got " + outcome);
        }
        return passkey;
    }

    PasskeyOutcome register(SubjectId subject, SoftPasskey passkey) {
        return engine.register(TENANT, subject, "Telephone", passkey.register(registrationOptions(subject)));
    }

    String registrationOptions(SubjectId subject) {
        return engine.registrationOptions(TENANT, new PasskeyUser(subject, "anna@example.org", "Anna \"the\" vet"));
    }

    PasskeyOutcome signIn(SoftPasskey passkey) {
        return engine.signIn(TENANT, BROWSER, passkey.sign(engine.signInOptions(TENANT, BROWSER)));
    }

    PasskeyOutcome factor(SubjectId subject, SoftPasskey passkey) {
        return engine.factor(TENANT, subject, passkey.sign(engine.factorOptions(TENANT, subject)));
    }

    void signedInAnna() {
        sessions.open(TENANT, ANNA, Set.of(RoleId.of("owner")), "Firefox");
    }
}
