package com.petmatch.platform.program;

import com.petmatch.security.access.Authorizer;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import com.petmatch.security.apikey.ApiKey;
import com.petmatch.security.apikey.ApiKeyGrant;
import com.petmatch.security.apikey.ApiKeyId;
import com.petmatch.security.apikey.ApiKeys;
import com.petmatch.security.apikey.IssuedApiKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a person's own programs: never with more than the person may do, and never with the right to make keys.
 * Safe for concurrent use.
 */
public final class ProgramKeys {

    /** How many days a key may live. */
    public static final int MAX_DAYS = 366;

    private static final List<Permission> OFFERED = List.of(
            Permission.of("pet:own:read"),
            Permission.of("billing:own:read"),
            Permission.of("billing:own:write"),
            Permission.of("partner:own:read"));

    private final ApiKeys keys;
    private final Authorizer access;
    private final InstantSource clock;

    public ProgramKeys(ApiKeys keys, Authorizer access, InstantSource clock) {
        this.keys = keys;
        this.access = access;
        this.clock = clock;
    }

    /** What this person can give to a key, in a fixed order. */
    public List<Permission> offered(Principal person) {
        return OFFERED.stream()
                .filter(permission ->
                        access.checkRoute(person, person.tenant(), permission).isGranted())
                .toList();
    }

    /** Those that were not revoked, the newest first; expired ones too. */
    public List<ApiKey> of(Principal person) {
        return keys.list(person.tenant(), person.subject()).stream()
                .filter(key -> !key.revoked())
                .toList();
    }

    /**
     * A new key; empty when the person has as many as are allowed.
     *
     * @throws IllegalArgumentException for permissions that are not offered, or a time that is not
     */
    public Optional<IssuedApiKey> make(Principal person, String label, Set<Permission> permissions, int days) {
        if (!offered(person).containsAll(permissions) || days < 1 || days > MAX_DAYS || label.isBlank()) {
            throw new IllegalArgumentException("Expected a name, offered permissions and 1 to 366 days");
        }
        return keys.issue(
                person.tenant(),
                new ApiKeyGrant(
                        person.subject(),
                        label.strip(),
                        person.roles(),
                        permissions,
                        List.of(),
                        clock.instant().plus(Duration.ofDays(days))));
    }

    /** Ends a key for ever; false when it is none of the person's, or ended already. */
    public boolean revoke(Principal person, String id) {
        return id(id).filter(key -> keys.revoke(person.tenant(), person.subject(), key))
                .isPresent();
    }

    private static Optional<ApiKeyId> id(String text) {
        try {
            return Optional.of(new ApiKeyId(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
