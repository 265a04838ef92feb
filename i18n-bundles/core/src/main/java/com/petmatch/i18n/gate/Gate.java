package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Checks a set of bundles: {@code Gate.shipped().check(source)} with every check, {@code Gate.forOverrides().check(layer)} with
 * those that a layer over the shipped texts must pass. The first language of a source is the one translations are made from.
 * Immutable.
 */
public final class Gate {

    private static final Set<Check> OF_COMPLETE_SETS = EnumSet.of(Check.KEYS, Check.STALE);

    private final Set<Check> checks;
    private final boolean overrides;
    private final Set<String> names;

    private Gate(Set<Check> checks, boolean overrides, Set<String> names) {
        this.checks = checks;
        this.overrides = overrides;
        this.names = names;
    }

    /** Every check, for a complete set of bundles. */
    public static Gate shipped() {
        return new Gate(EnumSet.allOf(Check.class), false, Set.of());
    }

    /** The checks of a layer that replaces some of the shipped texts: its words may differ, its signatures may not. */
    public static Gate forOverrides() {
        EnumSet<Check> checks = EnumSet.allOf(Check.class);
        checks.removeAll(OF_COMPLETE_SETS);
        return new Gate(checks, true, Set.of());
    }

    /** This gate, knowing names that texts in any script may write in Latin letters: a partner's brands. */
    public Gate knowing(Set<String> brands) {
        return new Gate(checks, overrides, Set.copyOf(brands));
    }

    /** Reads and checks everything the source has; never throws for what it finds. */
    public GateReport check(BundleSource source) {
        GateTexts base = GateTexts.read(overrides ? BundleSource.shipped() : source);
        GateTexts checked = overrides ? GateTexts.read(source) : base;
        List<Finding> findings = new ArrayList<>();
        List<Rule> rules = Rules.all(names);
        int messages = 0;
        for (LanguageTag language : checked.languages()) {
            messages += checked.of(language).entries().size();
            findings.addAll(checked.of(language).fileFindings());
            for (Rule rule : rules) {
                if (checks.contains(rule.check())) {
                    rule.inspect(base.source(), checked.of(language), findings);
                }
            }
            if (overrides) {
                findings.addAll(unknownKeys(base.source(), checked.of(language)));
            }
        }
        return new GateReport(checked.languages(), messages, findings);
    }

    private static List<Finding> unknownKeys(LanguageTexts source, LanguageTexts layer) {
        return layer.entries().keySet().stream()
                .filter(key -> !source.entries().containsKey(key) && !key.startsWith("x."))
                .map(key -> new Finding(Check.KEYS, key, layer.language(), -1, "no such key to override"))
                .toList();
    }
}
