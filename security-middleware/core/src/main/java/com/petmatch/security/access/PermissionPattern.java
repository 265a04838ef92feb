package com.petmatch.security.access;

import java.util.List;

/** A permission in which {@code *} stands for exactly one segment and a last {@code **} for one or more. */
record PermissionPattern(List<String> segments) {

    static final String ANY = "*";
    static final String DEEP = "**";

    PermissionPattern {
        segments = List.copyOf(segments);
    }

    static PermissionPattern parse(String text, boolean deepAllowed) {
        List<String> segments = Segments.split(text);
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean deepHere = segment.equals(DEEP) && deepAllowed && i == segments.size() - 1 && i > 0;
            if (!segment.equals(ANY) && !deepHere && !Segments.isName(segment, Permission.MAX_SEGMENT_LENGTH)) {
                throw new IllegalArgumentException("Permission pattern \"" + text + "\" is not allowed");
            }
        }
        if (segments.size() > Permission.MAX_SEGMENTS) {
            throw new IllegalArgumentException("Permission pattern \"" + text + "\" has more than 8 segments");
        }
        return new PermissionPattern(segments);
    }

    boolean isConcrete() {
        return !segments.contains(ANY) && !segments.contains(DEEP);
    }

    Permission permission() {
        return new Permission(toString());
    }

    boolean matches(List<String> permission) {
        boolean deep = segments.get(segments.size() - 1).equals(DEEP);
        int exact = deep ? segments.size() - 1 : segments.size();
        if (deep ? permission.size() <= exact : permission.size() != exact) {
            return false;
        }
        for (int i = 0; i < exact; i++) {
            if (!segments.get(i).equals(ANY) && !segments.get(i).equals(permission.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.join(":", segments);
    }
}
