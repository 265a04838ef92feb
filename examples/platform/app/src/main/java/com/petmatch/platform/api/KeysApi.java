package com.petmatch.platform.api;

import com.petmatch.platform.program.ProgramKeys;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import com.petmatch.security.apikey.ApiKey;
import com.petmatch.security.apikey.IssuedApiKey;
import com.petmatch.security.error.SecurityErrors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The keys of a person's programs. */
@RestController
class KeysApi {

    private static final int MAX_NAME = 60;

    /** A wish for a key. */
    record Wish(String name, Set<String> permissions, int days) {}

    record KeyView(
            String id,
            String name,
            List<String> permissions,
            Instant madeAt,
            Optional<Instant> lastUsedAt,
            Instant expiresAt) {

        static KeyView of(ApiKey key) {
            boolean used = key.lastUsedAt().isAfter(key.createdAt());
            return new KeyView(
                    key.id().value(),
                    key.grant().label(),
                    key.grant().permissions().stream()
                            .map(Permission::value)
                            .sorted()
                            .toList(),
                    key.createdAt(),
                    used ? Optional.of(key.lastUsedAt()) : Optional.empty(),
                    key.grant().expiresAt());
        }
    }

    record Keys(List<KeyView> items) {}

    /**
     * A new key.
     *
     * @param secret the only copy
     */
    record Made(KeyView key, String secret) {

        @Override
        public String toString() {
            return "Made[" + key.id() + "]";
        }
    }

    private final ProgramKeys keys;

    KeysApi(ProgramKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/api/v1/keys")
    Keys list(Principal person) {
        return new Keys(keys.of(person).stream().map(KeyView::of).toList());
    }

    @PostMapping("/api/v1/keys")
    ResponseEntity<Made> make(Principal person, @RequestBody Wish wish) {
        IssuedApiKey made = keys.make(person, name(wish), permissions(person, wish), days(wish))
                .orElseThrow(() -> ApiFault.of(SecurityErrors.APIKEY_LIMIT));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Made(KeyView.of(made.key()), made.text().revealText()));
    }

    @DeleteMapping("/api/v1/keys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Principal person, @PathVariable String id) {
        if (!keys.revoke(person, id)) {
            throw ApiFault.of(HostErrors.NOT_FOUND);
        }
    }

    private static String name(Wish wish) {
        if (wish.name() == null || wish.name().isBlank() || wish.name().length() > MAX_NAME) {
            throw ApiFault.at("/name", HostErrors.UNREADABLE);
        }
        return wish.name();
    }

    private Set<Permission> permissions(Principal person, Wish wish) {
        Set<String> wished = wish.permissions() == null ? Set.of() : wish.permissions();
        Set<Permission> granted = keys.offered(person).stream()
                .filter(permission -> wished.contains(permission.value()))
                .collect(Collectors.toSet());
        if (wished.isEmpty() || granted.size() != wished.size()) {
            throw ApiFault.at("/permissions", HostErrors.UNREADABLE);
        }
        return granted;
    }

    private static int days(Wish wish) {
        if (wish.days() < 1 || wish.days() > ProgramKeys.MAX_DAYS) {
            throw ApiFault.at("/days", HostErrors.UNREADABLE);
        }
        return wish.days();
    }
}
