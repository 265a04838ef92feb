package com.petmatch.security.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for all that a policy speaks of: first each concrete permission, then each wildcard. A wildcard's set holds its
 * own number and those of the permissions it matches; so a known permission is one bit, and one that no rule names is the
 * few bits of the wildcards that match it.
 *
 * <p>Immutable but for a bounded memory of permissions that no rule names. Safe for concurrent use.
 */
final class PatternNumbers {

    private static final int MAX_REMEMBERED = 10_000;

    private final Map<PermissionPattern, int[]> numbers = new HashMap<>();
    private final Map<PermissionPattern, Integer> wildcards = new LinkedHashMap<>();
    private final Set<PermissionPattern> sensitive;
    private final PermissionIndex index;
    private final ConcurrentHashMap<Permission, PermissionEntry> unnamed = new ConcurrentHashMap<>();

    PatternNumbers(Collection<PermissionPattern> patterns, Collection<PermissionPattern> sensitive) {
        this.sensitive = Set.copyOf(sensitive);
        Set<PermissionPattern> all = new LinkedHashSet<>(patterns);
        PatternTrie trie = new PatternTrie();
        for (PermissionPattern pattern : all) {
            if (pattern.isConcrete()) {
                trie.add(pattern.segments(), numbers.size());
                numbers.put(pattern, new int[] {numbers.size()});
            }
        }
        int concrete = numbers.size();
        for (PermissionPattern pattern : all) {
            if (!pattern.isConcrete()) {
                wildcards.put(pattern, concrete + wildcards.size());
                numbers.put(pattern, withOwn(trie.matching(pattern), concrete + wildcards.size() - 1));
            }
        }
        index = new PermissionIndex(concrete);
        numbers.forEach((pattern, own) -> {
            if (pattern.isConcrete()) {
                index.put(entry(pattern.permission(), own));
            }
        });
    }

    private static int[] withOwn(List<Integer> matched, int own) {
        int[] all = new int[matched.size() + 1];
        for (int i = 0; i < matched.size(); i++) {
            all[i] = matched.get(i);
        }
        all[matched.size()] = own;
        return all;
    }

    PermissionEntry entry(Permission permission) {
        PermissionEntry entry = index.find(permission);
        return entry != null ? entry : unnamed(permission);
    }

    private PermissionEntry unnamed(Permission permission) {
        @Nullable PermissionEntry known = unnamed.get(permission);
        if (known != null) {
            return known;
        }
        List<String> segments = Segments.split(permission.value());
        int[] matching = wildcards.entrySet().stream()
                .filter(wildcard -> wildcard.getKey().matches(segments))
                .mapToInt(Map.Entry::getValue)
                .toArray();
        PermissionEntry made = entry(permission, matching);
        if (unnamed.mappingCount() < MAX_REMEMBERED) {
            unnamed.put(permission, made);
        }
        return made;
    }

    private PermissionEntry entry(Permission permission, int[] own) {
        List<String> segments = Segments.split(permission.value());
        return new PermissionEntry(permission, own, sensitive.stream().anyMatch(pattern -> pattern.matches(segments)));
    }

    /** The set of the patterns' numbers. */
    long[] bits(List<PermissionPattern> patterns) {
        int highest = -1;
        for (PermissionPattern pattern : patterns) {
            int[] own = of(pattern);
            highest = Math.max(highest, own[own.length - 1]);
        }
        if (highest < 0) {
            return Bits.none();
        }
        long[] set = new long[(highest >> 6) + 1];
        for (PermissionPattern pattern : patterns) {
            for (int number : of(pattern)) {
                set[number >> 6] |= 1L << number;
            }
        }
        return set;
    }

    RoleBits bits(RuleSet rules) {
        return new RoleBits(bits(rules.own()), bits(rules.tenant()), bits(rules.everywhere()), bits(rules.denied()));
    }

    private int[] of(PermissionPattern pattern) {
        int[] own = numbers.get(pattern);
        if (own == null) {
            throw new IllegalStateException("Expected a numbered pattern, got " + pattern);
        }
        return own;
    }
}
