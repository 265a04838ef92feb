package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An engine with in-memory stores, a hasher without cost and one person. */
class LoginScene {

    static final TenantId TENANT = TenantId.SINGLE;
    static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    static final String EMAIL = "Anna@Example.org";
    static final String PASSWORD = "seven quiet hedgehogs";
    static final AddressPrefix HOME = IpAddress.ofIpv4(0x01020304).clientPrefix();
    static final AddressPrefix AWAY = IpAddress.ofIpv4(0x05060708).clientPrefix();

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final InMemoryCredentialStore credentials = new InMemoryCredentialStore(unitOfWork);
    final InMemoryLoginFailureStore failures = new InMemoryLoginFailureStore(unitOfWork);
    final CountingHasher hasher = new CountingHasher();
    final SessionEngine sessions = new SessionEngine(
            new InMemorySessionStore(unitOfWork),
            unitOfWork,
            SessionRules.standard(),
            clock,
            new SequentialIds(),
            new SecureRandom());
    final List<SecurityEvent> events = new ArrayList<>();
    final LoginEngine engine = engine(LookupKeys.of(mac(1)));

    LoginOutcome login(String email, String password) {
        return engine.authenticate(new LoginAttempt(TENANT, email, password, HOME));
    }

    static boolean annaIsIn(LoginOutcome outcome) {
        return outcome instanceof LoginOutcome.Completed completed
                && completed.account().tenant().equals(TENANT)
                && completed.subject().equals(ANNA);
    }

    void register() {
        assertThat(engine.register(TENANT, ANNA, EMAIL, prepared(PASSWORD))).isTrue();
    }

    void active() {
        register();
        engine.verified(TENANT, ANNA);
    }

    PreparedPassword prepared(String password) {
        return ((PrepareOutcome.Prepared) engine.prepare(password, List.of("anna"))).password();
    }

    LoginEngine engine(LookupKeys lookups) {
        return builder(lookups).build();
    }

    LoginEngineBuilder builder(LookupKeys lookups) {
        return LoginEngine.builder()
                .stores(credentials, failures)
                .lookups(lookups)
                .hasher(hasher)
                .sessions(sessions)
                .unitOfWork(unitOfWork)
                .clock(clock)
                .listener(events::add);
    }

    static MacKeys mac(int id) {
        return MacKeys.of(id, macKey(id));
    }

    static Secret macKey(int id) {
        byte[] key = new byte[32];
        key[0] = (byte) id;
        return Secret.of(key);
    }
}
