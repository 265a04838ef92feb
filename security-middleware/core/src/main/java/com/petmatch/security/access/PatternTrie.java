package com.petmatch.security.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The concrete permissions by their segments, so that a wildcard visits only what it can match. One thread, at compile. */
final class PatternTrie {

    private final Node root = new Node();

    void add(List<String> segments, int number) {
        Node node = root;
        for (String segment : segments) {
            node = node.children.computeIfAbsent(segment, name -> new Node());
        }
        node.number = number;
    }

    /** The numbers of all permissions that the pattern matches, in ascending order. */
    List<Integer> matching(PermissionPattern pattern) {
        List<Integer> found = new ArrayList<>();
        List<Node> level = List.of(root);
        for (String segment : pattern.segments()) {
            if (segment.equals(PermissionPattern.DEEP)) {
                level.forEach(node -> node.collectBelow(found));
                level = List.of();
            } else {
                level = next(level, segment);
            }
        }
        level.stream().filter(node -> node.number >= 0).forEach(node -> found.add(node.number));
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static List<Node> next(List<Node> level, String segment) {
        List<Node> next = new ArrayList<>();
        for (Node node : level) {
            if (segment.equals(PermissionPattern.ANY)) {
                next.addAll(node.children.values());
            } else {
                @Nullable Node child = node.children.get(segment);
                if (child != null) {
                    next.add(child);
                }
            }
        }
        return next;
    }

    private static final class Node {

        private final Map<String, Node> children = new HashMap<>();
        private int number = -1;

        /** Recursion is as deep as a permission has segments: 8. */
        private void collectBelow(List<Integer> found) {
            for (Node child : children.values()) {
                if (child.number >= 0) {
                    found.add(child.number);
                }
                child.collectBelow(found);
            }
        }
    }
}
