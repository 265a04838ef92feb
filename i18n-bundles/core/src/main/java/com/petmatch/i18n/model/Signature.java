package com.petmatch.i18n.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a message asks of its caller: the arguments it uses, how each is used, and the words its selects know. Two messages with
 * equal signatures can stand for each other. Immutable.
 *
 * @param uses the functions each argument is printed or compared with
 * @param selectKeys the words of each argument that is selected by
 * @param tags the markup the message holds
 */
public record Signature(
        SortedMap<String, Set<String>> uses, SortedMap<String, Set<String>> selectKeys, Set<String> tags) {

    public static Signature of(MessageModel model) {
        SortedMap<String, Set<String>> uses = new TreeMap<>();
        SortedMap<String, Set<String>> keys = new TreeMap<>();
        SortedSet<String> tags = new TreeSet<>();
        for (int column = 0; column < model.selectors().size(); column++) {
            Placeholder value = model.declaration(column).value();
            add(uses, value.argument(), value.function());
            if (value.function().equals(Placeholder.SELECT)) {
                for (Variant variant : model.variants()) {
                    add(keys, value.argument(), variant.keys().get(column));
                }
            }
        }
        model.variants().forEach(variant -> variant.pattern().parts().forEach(part -> addPart(part, uses, tags)));
        return new Signature(frozen(uses), frozen(keys), Collections.unmodifiableSet(tags));
    }

    public Set<String> arguments() {
        return uses.keySet();
    }

    private static void addPart(Part part, SortedMap<String, Set<String>> uses, Set<String> tags) {
        if (part instanceof Placeholder placeholder) {
            add(uses, placeholder.argument(), placeholder.function());
        } else if (part instanceof Part.MarkupTag tag) {
            tags.add(tag.name());
        }
    }

    private static void add(Map<String, Set<String>> into, String key, String value) {
        into.computeIfAbsent(key, absent -> new TreeSet<>()).add(value);
    }

    private static SortedMap<String, Set<String>> frozen(SortedMap<String, Set<String>> map) {
        map.replaceAll((key, values) -> Collections.unmodifiableSet(values));
        return Collections.unmodifiableSortedMap(map);
    }
}
