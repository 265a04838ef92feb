package com.petmatch.i18n.locale;

import com.petmatch.i18n.internal.CldrTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a supported language is from a wished one by CLDR's {@code languageMatching}: 0 is the same, 4 a region nearby,
 * 50 and more no match. Immutable and safe for concurrent use.
 */
public final class LocaleDistance {

    private static final int UNRELATED = 80;
    private static final int OTHER_SCRIPT = 50;
    private static final int SCRIPT_FAVOR = 4;

    // By what is wished, then by what is offered: most languages are near none.
    private final Map<String, Map<String, Integer>> languages = new HashMap<>();
    private final Map<String, Map<String, Integer>> scripts = new HashMap<>();
    private final List<RegionRule> regions = new ArrayList<>();

    private LocaleDistance(CldrTable table) {
        Map<String, Set<String>> variables = variables(table);
        for (int position = 0; table.optional("matching.rule." + position).isPresent(); position++) {
            String[] cells = table.required("matching.rule." + position).split(" ", -1);
            add(cells[0], cells[1], Integer.parseInt(cells[2]), variables);
            if (cells.length == 3) {
                add(cells[1], cells[0], Integer.parseInt(cells[2]), variables);
            }
        }
    }

    /** The distances of the CLDR version shipped here. */
    public static LocaleDistance standard() {
        return Standard.DISTANCE;
    }

    /** The distance from what is wished to what is offered. */
    public int between(LanguageTag wished, LanguageTag offered) {
        if (wished.base().equals(offered.base())) {
            return 0;
        }
        return betweenMaximized(
                LikelySubtags.maximized(wished), LikelySubtags.maximized(offered), false, Integer.MAX_VALUE);
    }

    /**
     * The same for tags whose likely subtags are filled in already; at {@code enough} or beyond, any distance that is no less.
     */
    int betweenMaximized(LanguageTag from, LanguageTag to, boolean favorsScript, int enough) {
        int language = favorsScript ? language(from, to) / SCRIPT_FAVOR : language(from, to);
        return language >= enough ? language : language + script(from, to) + region(from, to);
    }

    private int language(LanguageTag from, LanguageTag to) {
        if (from.language().equals(to.language())) {
            return 0;
        }
        Map<String, Integer> near = languages.get(from.language());
        return near == null ? UNRELATED : near.getOrDefault(to.language(), UNRELATED);
    }

    private int script(LanguageTag from, LanguageTag to) {
        if (from.script().equals(to.script())) {
            return 0;
        }
        return scripts.getOrDefault(from.language() + "-" + from.script(), Map.of())
                .getOrDefault(to.language() + "-" + to.script(), OTHER_SCRIPT);
    }

    private int region(LanguageTag from, LanguageTag to) {
        if (from.region().equals(to.region())) {
            return 0;
        }
        for (RegionRule rule : regions) {
            if (rule.holds(from, to)) {
                return rule.distance;
            }
        }
        return 0;
    }

    private void add(String wished, String offered, int distance, Map<String, Set<String>> variables) {
        String[] from = wished.split("-", -1);
        String[] to = offered.split("-", -1);
        if (wished.startsWith("*-*-") || from.length == 3) {
            regions.add(RegionRule.of(from, to, distance, variables));
        } else if (from.length == 2) {
            scripts.computeIfAbsent(wished, key -> new HashMap<>()).putIfAbsent(offered, distance);
        } else {
            languages.computeIfAbsent(wished, key -> new HashMap<>()).putIfAbsent(offered, distance);
        }
    }

    // Sets of countries and of UN M.49 groups; a group stands for the countries CLDR counts in it.
    private static Map<String, Set<String>> variables(CldrTable table) {
        Map<String, Set<String>> variables = new HashMap<>();
        table.below("matching.variable.").forEach((name, value) -> {
            Set<String> members = new HashSet<>();
            for (String part : value.split("\\+", -1)) {
                members.add(part);
                table.optional("contains." + part)
                        .ifPresent(countries -> members.addAll(Set.of(countries.split(" ", -1))));
            }
            variables.put(name, members);
        });
        return variables;
    }

    private record RegionRule(
            String language,
            String script,
            Set<String> from,
            boolean fromIn,
            Set<String> to,
            boolean toIn,
            int distance) {

        static RegionRule of(String[] from, String[] to, int distance, Map<String, Set<String>> variables) {
            return new RegionRule(
                    from[0],
                    from[1],
                    members(from[2], variables),
                    !from[2].startsWith("$!") && !from[2].equals("*"),
                    members(to[2], variables),
                    !to[2].startsWith("$!") && !to[2].equals("*"),
                    distance);
        }

        boolean holds(LanguageTag wished, LanguageTag offered) {
            boolean language = this.language.equals("*")
                    || (this.language.equals(wished.language()) && this.language.equals(offered.language()));
            boolean script = this.script.equals("*") || this.script.equals(wished.script());
            return language
                    && script
                    && from.contains(wished.region()) == fromIn
                    && to.contains(offered.region()) == toIn;
        }

        private static Set<String> members(String region, Map<String, Set<String>> variables) {
            if (region.equals("*")) {
                return Set.of();
            }
            String name = region.startsWith("$!") ? region.substring(2) : region.substring(1);
            return region.startsWith("$") ? variables.getOrDefault(name, Set.of()) : Set.of(region);
        }
    }

    /** Read on first use, once. */
    private static final class Standard {
        static final LocaleDistance DISTANCE = new LocaleDistance(TagAliases.Supplemental.TABLE);
    }
}
