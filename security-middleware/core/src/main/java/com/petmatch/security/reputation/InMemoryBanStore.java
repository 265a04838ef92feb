package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Bans of one process: for quickstarts, tests and hosts without a database. Keeps at most
 * 200,000 and those that hold: when there are more, the ended ones go. Safe for concurrent use.
 */
public final class InMemoryBanStore implements BanStore {

    private static final int MOST = 200_000;

    private final int most;
    private final Map<Row, Ban> rows = new ConcurrentHashMap<>();

    private record Row(TenantId tenant, ScoreKey target) {}

    /** An empty store. */
    public InMemoryBanStore() {
        this(MOST);
    }

    InMemoryBanStore(int most) {
        this.most = most;
    }

    @Override
    public Optional<Ban> find(TenantId tenant, ScoreKey target) {
        return Optional.ofNullable(rows.get(new Row(tenant, target)));
    }

    @Override
    public boolean insert(TenantId tenant, Ban first) {
        if (rows.size() >= most) {
            rows.values().removeIf(ban -> !ban.isActive(first.from()));
        }
        return rows.putIfAbsent(new Row(tenant, first.target()), first) == null;
    }

    @Override
    public boolean replace(TenantId tenant, Ban expected, Ban next) {
        AtomicBoolean replaced = new AtomicBoolean();
        rows.computeIfPresent(new Row(tenant, expected.target()), (row, found) -> {
            replaced.set(found.version() == expected.version());
            return replaced.get() ? next : found;
        });
        return replaced.get();
    }

    @Override
    public List<Ban> active(TenantId tenant, Instant now, int limit) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant))
                .map(Map.Entry::getValue)
                .filter(ban -> ban.isActive(now))
                .sorted(Comparator.comparing(Ban::until).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public int deleteBefore(TenantId tenant, Instant ended, int limit) {
        List<Row> old = rows.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant)
                        && entry.getValue().until().isBefore(ended))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(rows::remove);
        return old.size();
    }

    @Override
    public void remove(TenantId tenant, ScoreKey target) {
        rows.remove(new Row(tenant, target));
    }
}
