package com.petmatch.kernel.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of an in-memory store, by key; every change is taken back when the transaction around it rolls back.
 *
 * <p>Keys and values are immutable (records). A single call is atomic; several belong into
 * {@link InMemoryUnitOfWork#inTransaction}. Safe for concurrent use.
 */
public final class MemoryTable<K, V> {

    private final InMemoryUnitOfWork unitOfWork;
    private final Map<K, V> rows = new LinkedHashMap<>();

    public MemoryTable(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Optional<V> get(K key) {
        return unitOfWork.locked(() -> Optional.ofNullable(rows.get(key)));
    }

    public boolean containsKey(K key) {
        return unitOfWork.locked(() -> rows.containsKey(key));
    }

    /** Inserts; false, without a change, when the key is taken. */
    public boolean putIfAbsent(K key, V value) {
        return unitOfWork.locked(() -> {
            if (rows.putIfAbsent(key, value) != null) {
                return false;
            }
            unitOfWork.onRollback(() -> rows.remove(key));
            return true;
        });
    }

    /** Inserts or overwrites. */
    public void put(K key, V value) {
        unitOfWork.locked(() -> {
            V before = rows.put(key, value);
            unitOfWork.onRollback(() -> restore(key, before));
            return true;
        });
    }

    /** Compare-and-set: overwrites only a row that equals {@code expected}. */
    public boolean replace(K key, V expected, V next) {
        return unitOfWork.locked(() -> {
            V before = rows.get(key);
            if (before == null || !before.equals(expected)) {
                return false;
            }
            rows.put(key, next);
            unitOfWork.onRollback(() -> rows.put(key, before));
            return true;
        });
    }

    /** Deletes; the row that was there, if any. */
    public Optional<V> remove(K key) {
        return unitOfWork.locked(() -> {
            V before = rows.remove(key);
            if (before != null) {
                unitOfWork.onRollback(() -> rows.put(key, before));
            }
            return Optional.ofNullable(before);
        });
    }

    /** A copy of all rows, in the order of insertion; a row that a rollback brought back may stand last. */
    public List<V> values() {
        return unitOfWork.locked(() -> new ArrayList<>(rows.values()));
    }

    /** A copy of the rows that match, in the order of {@link #values()}. */
    public List<V> values(Predicate<? super V> filter) {
        return unitOfWork.locked(() -> {
            List<V> found = new ArrayList<>();
            for (V value : rows.values()) {
                if (filter.test(value)) {
                    found.add(value);
                }
            }
            return found;
        });
    }

    public int size() {
        return unitOfWork.locked(rows::size);
    }

    private void restore(K key, @org.jspecify.annotations.Nullable V before) {
        if (before == null) {
            rows.remove(key);
        } else {
            rows.put(key, before);
        }
    }
}
