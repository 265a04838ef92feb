package com.petmatch.security.firewall;

import com.petmatch.kernel.text.LiteralGroups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One pass over a value that says which detectors must read it: a bit for each, and one for an encoding. Immutable. */
final class Sieve {

    static final int MAX_DETECTORS = LiteralGroups.MAX_GROUPS - 1;
    static final long ENCODED = 1L << MAX_DETECTORS;

    private final LiteralGroups groups;
    private final long always;

    Sieve(List<Detector> detectors) {
        List<Collection<String>> literals = new ArrayList<>();
        long unconditional = 0;
        for (int i = 0; i < MAX_DETECTORS; i++) {
            literals.add(i < detectors.size() ? detectors.get(i).literals() : List.of());
            unconditional |= i < detectors.size() && literals.get(i).isEmpty() ? 1L << i : 0;
        }
        literals.add(FieldText.SIGNS);
        groups = LiteralGroups.ignoringCase(literals);
        always = unconditional;
    }

    long woken(String text) {
        return groups.in(text) | always;
    }
}
