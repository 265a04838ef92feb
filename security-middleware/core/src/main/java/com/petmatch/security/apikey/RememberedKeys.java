package com.petmatch.security.apikey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Rows of keys and roles of their owners, each for a second. Safe for concurrent use. */
final class RememberedKeys {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final ApiKeyStore store;
    private final @Nullable OwnerRoles owners;
    private final Cache<Place, ApiKey> rows;
    private final Cache<Owner, Set<RoleId>> roles;
    private final AtomicLong changes = new AtomicLong();

    RememberedKeys(ApiKeyStore store, @Nullable OwnerRoles owners, Ticker ticker) {
        this.store = store;
        this.owners = owners;
        this.rows = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
        this.roles = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
    }

    Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        Place place = new Place(tenant, id);
        ApiKey known = rows.getIfPresent(place);
        if (known != null) {
            return Optional.of(known);
        }
        long before = changes.get();
        Optional<ApiKey> found = store.find(tenant, id);
        found.ifPresent(key -> rows.put(place, key));
        // What was read before a change is not put back after it.
        if (changes.get() != before) {
            rows.invalidate(place);
        }
        return found;
    }

    void forget(TenantId tenant, ApiKeyId id) {
        changes.incrementAndGet();
        rows.invalidate(new Place(tenant, id));
    }

    void forgetOwner(TenantId tenant, SubjectId owner) {
        roles.invalidate(new Owner(tenant, owner));
    }

    /** Those roles of the key that its owner still has; of the grant alone when nobody is to be asked. */
    Set<RoleId> present(TenantId tenant, ApiKeyGrant grant) {
        if (owners == null) {
            return grant.roles();
        }
        Owner owner = new Owner(tenant, grant.owner());
        Set<RoleId> known = roles.getIfPresent(owner);
        if (known == null) {
            known = Set.copyOf(owners.of(tenant, grant.owner()));
            roles.put(owner, known);
        }
        Set<RoleId> both = new HashSet<>(grant.roles());
        both.retainAll(known);
        return both;
    }

    private record Place(TenantId tenant, ApiKeyId id) {}

    private record Owner(TenantId tenant, SubjectId owner) {}
}
