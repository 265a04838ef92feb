package com.petmatch.payments.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes {@code a[b][0]=c} pairs to a tree whose branches are objects and whose leaves are texts; arrays stay objects with
 * index keys until a schema says that they are arrays. At most 1,000 pairs and 10 levels.
 */
public final class FormDecoder {

    private static final int MAX_PAIRS = 1_000;
    private static final int MAX_DEPTH = 10;

    private FormDecoder() {}

    /** The tree of a form body or a raw query; throws {@link MalformedFormException} naming the parameter. */
    public static ObjectNode decode(String text) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        if (text.isEmpty()) {
            return root;
        }
        String[] pairs = text.split("&", -1);
        if (pairs.length > MAX_PAIRS) {
            throw new MalformedFormException("", "More than " + MAX_PAIRS + " parameters");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new MalformedFormException(pair, "Expected name=value");
            }
            put(root, unescape(pair.substring(0, equals)), unescape(pair.substring(equals + 1)));
        }
        return root;
    }

    /** One value of a form or query; empty when it has none, and when it cannot be read. */
    public static String value(String text, String name) {
        try {
            return decode(text).path(name).asText("");
        } catch (MalformedFormException e) {
            return "";
        }
    }

    private static String unescape(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedFormException(text, "Broken percent escape");
        }
    }

    private static void put(ObjectNode root, String name, String value) {
        List<String> keys = keys(name);
        ObjectNode branch = root;
        for (String key : keys.subList(0, keys.size() - 1)) {
            branch = child(branch, key, name);
        }
        String last = keys.get(keys.size() - 1);
        String key = last.isEmpty() ? Integer.toString(branch.size()) : last;
        if (branch.has(key)) {
            throw new MalformedFormException(name, "Parameter given twice");
        }
        branch.put(key, value);
    }

    private static ObjectNode child(ObjectNode branch, String key, String name) {
        String used = key.isEmpty() ? Integer.toString(branch.size()) : key;
        JsonNode existing = branch.get(used);
        if (existing == null) {
            return branch.putObject(used);
        }
        if (existing instanceof ObjectNode object) {
            return object;
        }
        throw new MalformedFormException(name, "Parameter is both a value and a group");
    }

    private static List<String> keys(String name) {
        int bracket = name.indexOf('[');
        if (bracket < 0) {
            return List.of(name);
        }
        List<String> keys = new ArrayList<>();
        keys.add(name.substring(0, bracket));
        int at = bracket;
        while (at < name.length()) {
            int end = name.indexOf(']', at);
            if (name.charAt(at) != '[' || end < 0 || keys.size() == MAX_DEPTH) {
                throw new MalformedFormException(name, "Broken brackets");
            }
            keys.add(name.substring(at + 1, end));
            at = end + 1;
        }
        return keys;
    }
}
