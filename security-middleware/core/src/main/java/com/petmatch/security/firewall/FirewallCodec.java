package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.firewall.FirewallOutcome.Accepted;
import com.petmatch.security.firewall.FirewallOutcome.Fault;
import com.petmatch.security.firewall.FirewallOutcome.Refused;
import com.petmatch.security.pipeline.Enforcement;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads and writes settings as {@code petmatch-firewall/1}: {@code read(write(s)) = s}.
 *
 * <p>Members are {@code schema}, {@code version}, {@code profile}, {@code modes} (rule id to mode), {@code exclusions}
 * and {@code fields}. A document is used as a whole or not at all: 1 MiB, 2,000 modes, 2,000 exclusions, 10,000 fields,
 * no unknown members, no member twice. Linear in its size. Stateless.
 */
public final class FirewallCodec {

    static final String SCHEMA = "petmatch-firewall/1";

    private static final Set<String> MEMBERS = Set.of("schema", "version", "profile", "modes", "exclusions", "fields");

    private FirewallCodec() {}

    /** Reads a document in UTF-8; never throws on what it holds. */
    public static FirewallOutcome read(byte[] document) {
        try {
            return new Accepted(settings(SettingsJson.read(document)));
        } catch (RefusedSettingsException refused) {
            return refused.outcome();
        } catch (SecurityMisuseException | DateTimeException unfit) {
            return new Refused(Fault.VALUE, String.valueOf(unfit.getMessage()));
        }
    }

    public static FirewallOutcome read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The document of settings. */
    public static String write(FirewallSettings settings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("version", settings.version());
        tree.put("profile", text(settings.profile()));
        Map<String, Object> modes = new TreeMap<>();
        settings.modes().forEach((rule, mode) -> modes.put(rule, text(mode)));
        tree.put("modes", modes);
        tree.put(
                "exclusions",
                settings.exclusions().stream().map(FirewallCodec::tree).toList());
        tree.put(
                "fields",
                settings.plan().entries().stream().map(FirewallCodec::tree).toList());
        return SettingsJson.write(tree);
    }

    private static Map<String, Object> tree(Exclusion exclusion) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("route", exclusion.route());
        tree.put("field", exclusion.field());
        tree.put("rule", exclusion.ruleId());
        tree.put("reason", exclusion.reason());
        tree.put("expires", exclusion.expires().toString());
        return tree;
    }

    private static Map<String, Object> tree(FieldPlan.Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("route", entry.route());
        tree.put("field", entry.field());
        tree.put("type", text(entry.type()));
        return tree;
    }

    private static FirewallSettings settings(Map<String, Object> tree) throws RefusedSettingsException {
        if (!SCHEMA.equals(tree.get("schema"))) {
            throw new RefusedSettingsException(Fault.SCHEMA, "expected " + SCHEMA);
        }
        requireOnly("settings", tree, MEMBERS);
        Map<String, Enforcement> modes = new TreeMap<>();
        Map<?, ?> named = object("modes", take("settings", tree, "modes", Object.class));
        for (Map.Entry<?, ?> mode : named.entrySet()) {
            modes.put((String) mode.getKey(), constant("mode", mode.getValue(), Enforcement.class));
        }
        return new FirewallSettings(
                take("settings", tree, "version", Long.class),
                constant("profile", take("settings", tree, "profile", String.class), FirewallProfile.class),
                modes,
                exclusions(take("settings", tree, "exclusions", List.class)),
                plan(take("settings", tree, "fields", List.class)));
    }

    private static List<Exclusion> exclusions(List<?> trees) throws RefusedSettingsException {
        List<Exclusion> exclusions = new ArrayList<>();
        for (Object tree : trees) {
            String where = "exclusion " + (exclusions.size() + 1);
            Map<?, ?> members = object(where, tree);
            requireOnly(where, members, Set.of("route", "field", "rule", "reason", "expires"));
            exclusions.add(new Exclusion(
                    take(where, members, "route", String.class),
                    take(where, members, "field", String.class),
                    take(where, members, "rule", String.class),
                    take(where, members, "reason", String.class),
                    Instant.parse(take(where, members, "expires", String.class))));
        }
        return exclusions;
    }

    private static FieldPlan plan(List<?> trees) throws RefusedSettingsException {
        List<FieldPlan.Entry> entries = new ArrayList<>();
        for (Object tree : trees) {
            String where = "field " + (entries.size() + 1);
            Map<?, ?> members = object(where, tree);
            requireOnly(where, members, Set.of("route", "field", "type"));
            entries.add(new FieldPlan.Entry(
                    take(where, members, "route", String.class),
                    take(where, members, "field", String.class),
                    constant(where, take(where, members, "type", String.class), FieldType.class)));
        }
        return FieldPlan.of(entries);
    }

    private static Map<?, ?> object(String where, Object value) throws RefusedSettingsException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new RefusedSettingsException(Fault.MEMBER, where + " is not an object");
    }

    private static <T> T take(String where, Map<?, ?> members, String name, Class<T> kind)
            throws RefusedSettingsException {
        Object value = members.get(name);
        if (!kind.isInstance(value)) {
            throw new RefusedSettingsException(Fault.MEMBER, where + "." + name + " is missing or of the wrong kind");
        }
        return kind.cast(value);
    }

    private static void requireOnly(String where, Map<?, ?> members, Set<String> known)
            throws RefusedSettingsException {
        for (Object name : members.keySet()) {
            if (!known.contains(name)) {
                throw new RefusedSettingsException(Fault.MEMBER, where + " has unknown " + name);
            }
        }
    }

    private static <E extends Enum<E>> E constant(String where, Object text, Class<E> kind)
            throws RefusedSettingsException {
        for (E constant : kind.getEnumConstants()) {
            if (text(constant).equals(text)) {
                return constant;
            }
        }
        throw new RefusedSettingsException(Fault.VALUE, where + " is not one that is known: " + text);
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
