package com.petmatch.security.access;

import org.jspecify.annotations.Nullable;

/** Finds a permission's entry without boxing or allocating: open addressing at half load. Written once, then read. */
final class PermissionIndex {

    private final @Nullable PermissionEntry[] slots;
    private final int mask;

    PermissionIndex(int size) {
        int capacity = Integer.highestOneBit(Math.max(2, size) * 2 - 1) * 2;
        slots = new @Nullable PermissionEntry[capacity];
        mask = capacity - 1;
    }

    void put(PermissionEntry entry) {
        int slot = first(entry.permission().value());
        while (slots[slot] != null) {
            slot = slot + 1 & mask;
        }
        slots[slot] = entry;
    }

    @Nullable
    PermissionEntry find(Permission permission) {
        String value = permission.value();
        int slot = first(value);
        while (true) {
            PermissionEntry entry = slots[slot];
            if (entry == null || entry.permission().value().equals(value)) {
                return entry;
            }
            slot = slot + 1 & mask;
        }
    }

    private int first(String value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & mask;
    }
}
