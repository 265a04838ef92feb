package com.petmatch.security.refresh;

import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.revocation.InMemoryRevocationStore;
import com.petmatch.security.revocation.RevocationRules;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One subject with refresh families in memory. */
class RefreshScene {

    static final TenantId CLINIC = new TenantId(new UUID(0, 1));
    static final TenantId OTHER = new TenantId(new UUID(0, 2));
    static final SubjectId ANNA = new SubjectId(new UUID(1, 1));
    static final ClientBinding PHONE = ClientBinding.of("phone");
    static final ClientBinding LAPTOP = ClientBinding.of("laptop");
    static final MacKeys FIRST_KEY = key(1);
    static final MacKeys SECOND_KEY = key(2);

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final List<SecurityEvent> events = new CopyOnWriteArrayList<>();
    final InMemoryRefreshStore store = new InMemoryRefreshStore(unitOfWork);
    final Revocations revocations = new Revocations(
            new InMemoryRevocationStore(unitOfWork), unitOfWork, RevocationRules.standard(), clock, events::add);
    final List<DomainEvent> told = new CopyOnWriteArrayList<>();
    final RefreshEngine engine = engine(store, RefreshKeys.of(FIRST_KEY));

    RefreshEngine engine(RefreshStore families, RefreshKeys keys) {
        return RefreshEngine.builder()
                .store(families, unitOfWork)
                .keys(keys)
                .revocations(revocations)
                .clock(clock)
                .ids(new SequentialIds())
                .listener(events::add)
                .outbox(told::addAll)
                .build();
    }

    IssuedRefresh open() {
        return engine.open(CLINIC, ANNA, PHONE, "Firefox on Linux");
    }

    RefreshOutcome rotate(IssuedRefresh token) {
        return rotate(text(token));
    }

    RefreshOutcome rotate(String token) {
        return engine.rotate(new RefreshRequest(CLINIC, token, PHONE));
    }

    IssuedRefresh rotated(IssuedRefresh token) {
        return ((RefreshOutcome.Rotated) rotate(token)).issued();
    }

    static String text(IssuedRefresh token) {
        return token.token().revealText();
    }

    /** Both ways to say that the first key is over and the second one current. */
    static Stream<RefreshKeys> rotatedKeys() {
        return Stream.of(
                RefreshKeys.of(SECOND_KEY).withFormer(FIRST_KEY),
                RefreshKeys.of(SECOND_KEY.withPrevious(1, secret(1))),
                RefreshKeys.of(SECOND_KEY).withFormer(key(3).withPrevious(1, secret(1))));
    }

    private static MacKeys key(int id) {
        return MacKeys.of(id, secret(id));
    }

    private static Secret secret(int id) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) id;
        return Secret.of(bytes);
    }
}
