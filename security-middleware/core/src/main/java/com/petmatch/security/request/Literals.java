package com.petmatch.security.request;

import org.jspecify.annotations.Nullable;

/** The literal segments that may come next, found by a part of a text without cutting it out. Filled by one thread. */
final class Literals {

    private static final int FIRST_CAPACITY = 8;

    private @Nullable String[] names = new @Nullable String[FIRST_CAPACITY];
    private @Nullable RouteNode[] nodes = new @Nullable RouteNode[FIRST_CAPACITY];
    private int size;

    @Nullable
    RouteNode find(String text, int from, int to) {
        for (int slot = slot(text, from, to); ; slot = (slot + 1) & (names.length - 1)) {
            String name = names[slot];
            if (name == null) {
                return null;
            }
            if (name.length() == to - from && text.startsWith(name, from)) {
                return nodes[slot];
            }
        }
    }

    RouteNode findOrAdd(String name) {
        RouteNode found = find(name, 0, name.length());
        if (found != null) {
            return found;
        }
        if (++size * 2 > names.length) {
            grow();
        }
        RouteNode added = new RouteNode();
        put(name, added);
        return added;
    }

    private void grow() {
        @Nullable String[] oldNames = names;
        @Nullable RouteNode[] oldNodes = nodes;
        names = new @Nullable String[oldNames.length * 2];
        nodes = new @Nullable RouteNode[names.length];
        for (int i = 0; i < oldNames.length; i++) {
            String name = oldNames[i];
            RouteNode node = oldNodes[i];
            if (name != null && node != null) {
                put(name, node);
            }
        }
    }

    private void put(String name, RouteNode node) {
        int slot = slot(name, 0, name.length());
        while (names[slot] != null) {
            slot = (slot + 1) & (names.length - 1);
        }
        names[slot] = name;
        nodes[slot] = node;
    }

    private int slot(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ (hash >>> 16)) & (names.length - 1);
    }
}
