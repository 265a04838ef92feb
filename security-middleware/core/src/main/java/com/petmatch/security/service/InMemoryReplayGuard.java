package com.petmatch.security.service;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A guard of one process; several processes need a shared one. Safe for concurrent use. */
public final class InMemoryReplayGuard implements ReplayGuard {

    private final Map<Key, Instant> seen = new ConcurrentHashMap<>();

    /** A guard that has seen nothing. */
    public InMemoryReplayGuard() {}

    @Override
    public boolean isFirst(TenantId tenant, SecretHash presented, Instant until) {
        return seen.putIfAbsent(new Key(tenant, presented), until) == null;
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        int deleted = 0;
        Iterator<Map.Entry<Key, Instant>> entries = seen.entrySet().iterator();
        while (deleted < limit && entries.hasNext()) {
            Map.Entry<Key, Instant> entry = entries.next();
            if (entry.getKey().tenant().equals(tenant) && entry.getValue().isBefore(before)) {
                entries.remove();
                deleted++;
            }
        }
        return deleted;
    }

    private record Key(TenantId tenant, SecretHash presented) {}
}
