package com.petmatch.security.passkey;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Passkeys of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryPasskeyStore implements PasskeyStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> passkeys;
    private final MemoryTable<ChallengeKey, Open> challenges;

    public InMemoryPasskeyStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.passkeys = new MemoryTable<>(unitOfWork);
        this.challenges = new MemoryTable<>(unitOfWork);
    }

    @Override
    public Insertion insert(TenantId tenant, Passkey passkey, int limit) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, passkey.id());
            if (passkeys.containsKey(key)) {
                return Insertion.TAKEN;
            }
            if (ofSubject(tenant, passkey.subject()).size() >= limit) {
                return Insertion.FULL;
            }
            passkeys.put(key, new Row(tenant, passkey));
            return Insertion.DONE;
        });
    }

    @Override
    public Optional<Passkey> find(TenantId tenant, PasskeyId id) {
        return passkeys.get(new Key(tenant, id)).map(Row::passkey);
    }

    @Override
    public List<Passkey> ofSubject(TenantId tenant, SubjectId subject) {
        return passkeys
                .values(row ->
                        row.tenant().equals(tenant) && row.passkey().subject().equals(subject))
                .stream()
                .map(Row::passkey)
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, Passkey expected, Passkey next) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, expected.id());
            boolean current = passkeys.get(key)
                    .filter(row -> row.passkey().version() == expected.version())
                    .isPresent();
            if (current) {
                passkeys.put(key, new Row(tenant, next));
            }
            return current;
        });
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject, PasskeyId id) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, id);
            boolean theirs = passkeys.get(key)
                    .filter(row -> row.passkey().subject().equals(subject))
                    .isPresent();
            return theirs && passkeys.remove(key).isPresent();
        });
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId subject) {
        List<Passkey> theirs = ofSubject(tenant, subject);
        theirs.forEach(passkey -> passkeys.remove(new Key(tenant, passkey.id())));
        return theirs.size();
    }

    @Override
    public void open(TenantId tenant, PasskeyChallenge challenge) {
        challenges.put(new ChallengeKey(tenant, challenge.hash()), new Open(tenant, challenge));
    }

    @Override
    public Optional<PasskeyChallenge> take(TenantId tenant, SecretHash hash) {
        return challenges.remove(new ChallengeKey(tenant, hash)).map(Open::challenge);
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        List<Open> old = challenges.values(open ->
                open.tenant().equals(tenant) && open.challenge().expiresAt().isBefore(before));
        List<Open> chosen = old.subList(0, Math.min(limit, old.size()));
        chosen.forEach(open ->
                challenges.remove(new ChallengeKey(tenant, open.challenge().hash())));
        return chosen.size();
    }

    private record Key(TenantId tenant, PasskeyId id) {}

    private record Row(TenantId tenant, Passkey passkey) {}

    private record ChallengeKey(TenantId tenant, SecretHash hash) {}

    private record Open(TenantId tenant, PasskeyChallenge challenge) {}
}
