package com.petmatch.platform.program;

import com.petmatch.platform.web.FormState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a person's programs and the form for a new one.
 *
 * @param issued the text of a key that was made just now; shown this once
 * @param permissions what a new key may be given
 * @param chosen those that are ticked
 * @param days the times that are offered
 */
public record KeysPage(
        Optional<String> issued,
        List<Key> keys,
        FormState form,
        List<String> permissions,
        Set<String> chosen,
        List<Integer> days) {

    public KeysPage {
        keys = List.copyOf(keys);
        permissions = List.copyOf(permissions);
        chosen = Set.copyOf(chosen);
        days = List.copyOf(days);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "KeysPage[" + keys.size() + "]";
    }

    /**
     * One key.
     *
     * @param id its public part, which a person finds at the beginning of the key
     */
    public record Key(
            String id,
            String name,
            List<String> permissions,
            Instant made,
            Optional<Instant> used,
            Instant expires,
            boolean expired) {

        public Key {
            permissions = List.copyOf(permissions);
        }
    }
}
