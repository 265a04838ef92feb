package com.petmatch.security.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what the variables of one route stand for; most routes have none, one or two. */
final class PathVariables {

    private String firstName = "";
    private String firstValue = "";
    private @Nullable List<Map.Entry<String, String>> more;

    void put(String name, String value) {
        if (firstName.isEmpty()) {
            firstName = name;
            firstValue = value;
            return;
        }
        List<Map.Entry<String, String>> others = more == null ? new ArrayList<>(2) : more;
        others.add(Map.entry(name, value));
        more = others;
    }

    Map<String, String> asMap() {
        List<Map.Entry<String, String>> others = more;
        if (firstName.isEmpty()) {
            return Map.of();
        }
        if (others == null) {
            return Map.of(firstName, firstValue);
        }
        if (others.size() == 1) {
            return Map.of(
                    firstName, firstValue, others.get(0).getKey(), others.get(0).getValue());
        }
        Map<String, String> all = new HashMap<>(Map.of(firstName, firstValue));
        others.forEach(other -> all.put(other.getKey(), other.getValue()));
        return Map.copyOf(all);
    }
}
