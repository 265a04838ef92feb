package com.petmatch.security.apikey;

import com.github.benmanes.caffeine.cache.Ticker;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.apikey.ApiKeyOutcome.Accepted;
import com.petmatch.security.apikey.ApiKeyOutcome.Refused;
import com.petmatch.security.apikey.KeyRotation.NotLive;
import com.petmatch.security.apikey.KeyRotation.Rotated;
import com.petmatch.security.apikey.KeyRotation.TooMany;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.security.event.SecurityEvent.ApiKeyRefused;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.keys.SecretHash;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes, checks, replaces and revokes keys of programs.
 *
 * <p><b>Security guarantees.</b> 256 random bits, stored as SHA-256; compared in constant time, also for a key that does
 * not exist; a key with a wrong checksum never reaches the store; only the holder of the secret learns that a key is
 * expired or revoked. A row is remembered for one second: a key revoked on another node, or inside a transaction, dies
 * within it after the commit, else at once. The same holds for the roles of its owner, of which a key never has more.
 * 50 live keys an owner. Safe for concurrent use.
 */
public final class ApiKeys {

    private static final Duration OVERLAP = Duration.ofHours(24);
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);
    private static final Duration TOLD = Duration.ofDays(30);
    private static final Duration MAX_LIFE = Duration.ofDays(5 * 366);
    private static final int PER_OWNER = 50;
    private static final int RACES = 8;
    private static final SecretHash NOBODYS = SecretHash.of("no key has this secret");

    private final ApiKeyStore store;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecureRandom random;
    private final SecurityListener listener;
    private final String environment;
    private final RememberedKeys remembered;

    ApiKeys(ApiKeysBuilder builder, Ticker ticker) {
        store = builder.store();
        unitOfWork = builder.unitOfWork();
        clock = builder.clock();
        random = builder.random();
        listener = SecurityListener.all(List.of(builder.listener()));
        environment = builder.environment();
        remembered = new RememberedKeys(store, builder.owners(), ticker);
    }

    public static ApiKeysBuilder builder() {
        return new ApiKeysBuilder();
    }

    /** A new key; empty when the owner has 50 already. Joins the host's transaction. */
    public Optional<IssuedApiKey> issue(TenantId tenant, ApiKeyGrant grant) {
        Instant now = clock.instant();
        if (!grant.expiresAt().isAfter(now) || grant.expiresAt().isAfter(now.plus(MAX_LIFE))) {
            throw new IllegalArgumentException("Expected an expiry within five years, got " + grant.expiresAt());
        }
        Secret text = ApiKeyText.drawn(environment, random);
        ApiKeyText parsed = ApiKeyText.parse(text.revealText()).orElseThrow();
        ApiKey key = new ApiKey(parsed.id(), parsed.hash(), grant, now, now, false, 1);
        return unitOfWork.inTransaction(() -> store.insert(tenant, key, PER_OWNER))
                ? Optional.of(new IssuedApiKey(key, text))
                : Optional.empty();
    }

    /** Whose key this is, presented from that address; never throws on what a client sent. */
    public ApiKeyOutcome authenticate(TenantId tenant, String presented, IpAddress client) {
        Optional<ApiKeyText> text = ApiKeyText.parse(presented);
        if (text.isEmpty()) {
            return refused(tenant, "", SecurityErrors.APIKEY_MALFORMED);
        }
        String id = text.get().id().value();
        Optional<ApiKey> found = remembered.find(tenant, text.get().id());
        boolean right =
                found.map(ApiKey::secret).orElse(NOBODYS).matches(text.get().hash());
        if (found.isEmpty() || !right || !text.get().environment().equals(environment)) {
            return refused(tenant, id, SecurityErrors.APIKEY_UNKNOWN);
        }
        ApiKey key = found.get();
        if (key.revoked()) {
            return refused(tenant, id, SecurityErrors.APIKEY_REVOKED);
        }
        if (!clock.instant().isBefore(key.grant().expiresAt())) {
            return refused(tenant, id, SecurityErrors.APIKEY_EXPIRED);
        }
        if (!key.grant().covers(client)) {
            return refused(tenant, id, SecurityErrors.APIKEY_SCOPE);
        }
        Set<RoleId> roles = remembered.present(tenant, key.grant());
        if (roles.isEmpty()) {
            return refused(tenant, id, SecurityErrors.APIKEY_REVOKED);
        }
        return new Accepted(noted(tenant, key).actingAs(roles));
    }

    /**
     * A key with the same rights under a new secret; the former one works for 24 hours more. Joins the host's transaction.
     */
    public KeyRotation rotate(TenantId tenant, SubjectId owner, ApiKeyId id) {
        return unitOfWork.inTransaction(() -> {
            Instant end = clock.instant().plus(OVERLAP);
            Optional<ApiKey> former = live(tenant, owner, id);
            if (former.isEmpty()) {
                return new NotLive();
            }
            Optional<IssuedApiKey> next = issue(tenant, former.get().grant());
            if (next.isEmpty()) {
                return new TooMany();
            }
            boolean stillLive =
                    change(tenant, owner, id, key -> key.grant().expiresAt().isAfter(end) ? key.until(end) : key);
            if (!stillLive) {
                revoke(tenant, owner, next.get().key().id());
                return new NotLive();
            }
            return new Rotated(next.get());
        });
    }

    /** Ends a key for ever; false when it is not the owner's or ended already. */
    public boolean revoke(TenantId tenant, SubjectId owner, ApiKeyId id) {
        return change(tenant, owner, id, ApiKey::withdrawn);
    }

    /**
     * Ends all keys of the owner for ever: account disabled or demoted; how many they were. Joins the host's transaction.
     */
    public int revokeAll(TenantId tenant, SubjectId owner) {
        remembered.forgetOwner(tenant, owner);
        return unitOfWork.inTransaction(() -> (int) store.ofOwner(tenant, owner).stream()
                .filter(key -> revoke(tenant, owner, key.id()))
                .count());
    }

    /**
     * Removes keys that expired 30 days ago, at most so many; until then their holders are told why. The host calls it now
     * and then.
     */
    public int removeExpired(TenantId tenant, int limit) {
        return store.deleteExpired(tenant, clock.instant().minus(TOLD), limit);
    }

    /** The owner's keys, revoked ones too, the newest first. */
    public List<ApiKey> list(TenantId tenant, SubjectId owner) {
        return store.ofOwner(tenant, owner);
    }

    /** A key was found in a URL, where logs and histories keep it: refused, and told with its id. */
    ApiKeyOutcome leaked(TenantId tenant, Optional<ApiKeyText> text) {
        return refused(tenant, text.map(key -> key.id().value()).orElse(""), SecurityErrors.APIKEY_MALFORMED);
    }

    private Optional<ApiKey> live(TenantId tenant, SubjectId owner, ApiKeyId id) {
        return store.find(tenant, id).filter(key -> key.grant().owner().equals(owner) && key.isLive(clock.instant()));
    }

    private boolean change(TenantId tenant, SubjectId owner, ApiKeyId id, UnaryOperator<ApiKey> step) {
        for (int race = 0; race < RACES; race++) {
            Optional<ApiKey> found =
                    store.find(tenant, id).filter(key -> key.grant().owner().equals(owner) && !key.revoked());
            if (found.isEmpty()) {
                return false;
            }
            if (store.replace(tenant, found.get(), step.apply(found.get()))) {
                remembered.forget(tenant, id);
                return true;
            }
        }
        throw new StoreConflictException("api key");
    }

    private ApiKey noted(TenantId tenant, ApiKey key) {
        Instant now = clock.instant();
        if (now.isBefore(key.lastUsedAt().plus(USE_PRECISION))) {
            return key;
        }
        ApiKey next = key.usedAt(now);
        // Losing means that another request noted the same minute, or that the key was just revoked: look again then.
        boolean noted = store.replace(tenant, key, next);
        remembered.forget(tenant, key.id());
        return noted ? next : key;
    }

    private ApiKeyOutcome refused(TenantId tenant, String keyId, ErrorCode code) {
        listener.on(new ApiKeyRefused(tenant, clock.instant(), keyId, code));
        return new Refused(code);
    }
}
