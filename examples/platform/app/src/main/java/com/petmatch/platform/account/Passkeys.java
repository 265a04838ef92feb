package com.petmatch.platform.account;

import com.petmatch.security.access.Principal;
import com.petmatch.security.passkey.Passkey;
import com.petmatch.security.passkey.PasskeyEngine;
import java.util.List;
import java.util.Optional;

/**
 * Passkeys, where the host's public address allows them: browsers make none for an address that is a number. Safe for
 * concurrent use.
 */
public final class Passkeys {

    private final Optional<PasskeyEngine> engine;

    public Passkeys(Optional<PasskeyEngine> engine) {
        this.engine = engine;
    }

    public boolean areOffered() {
        return engine.isPresent();
    }

    public Optional<PasskeyEngine> engine() {
        return engine;
    }

    /** The person's own, the oldest first. */
    public List<AccountPage.Key> of(Principal person) {
        return engine.map(passkeys -> passkeys.list(person.tenant(), person.subject()).stream()
                        .map(Passkeys::shown)
                        .toList())
                .orElse(List.of());
    }

    /** Takes one away and with it every session of the person; false when it is none of theirs. */
    public boolean remove(Principal person, String id) {
        return engine.filter(passkeys -> passkeys.list(person.tenant(), person.subject()).stream()
                        .map(Passkey::id)
                        .filter(key -> key.value().equals(id))
                        .anyMatch(key -> passkeys.remove(person.tenant(), person.subject(), key)))
                .isPresent();
    }

    private static AccountPage.Key shown(Passkey key) {
        boolean used = key.lastUsedAt().isAfter(key.createdAt());
        return new AccountPage.Key(
                key.id().value(),
                key.label(),
                key.createdAt(),
                used ? Optional.of(key.lastUsedAt()) : Optional.empty());
    }
}
