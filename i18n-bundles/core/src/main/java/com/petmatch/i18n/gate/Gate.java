package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a set of bundles: {@code Gate.shipped().check(source)} with every check, {@code Gate.forOverrides().check(layer)} with
 * those that a layer over the shipped texts must pass. The first language of a source is the one translations are made from.
 * Immutable.
 */
public final class Gate {

    // What a text must be whoever words it: its wording, its terms and its register are the partner's own.
    private static final Set<Check> OF_OVERRIDES = EnumSet.of(
            Check.SIGNATURE,
            Check.CATEGORIES,
            Check.ONE_FORM,
            Check.SELECT_KEYS,
            Check.RENDERING,
            Check.MARKUP,
            Check.CHARACTERS,
            Check.SCRIPTS,
            Check.QUESTION_MARKS,
            Check.SPACES,
            Check.NUMBERS,
            Check.LENGTH_LIMITS,
            Check.FORBIDDEN,
            Check.SECRECY);

    private final Set<Check> checks;
    private final Optional<BundleSource> base;
    private final Set<String> names;

    private Gate(Set<Check> checks, Optional<BundleSource> base, Set<String> names) {
        this.checks = checks;
        this.base = base;
        this.names = names;
    }

    /** Every check, for a complete set of bundles. */
    public static Gate shipped() {
        return new Gate(EnumSet.allOf(Check.class), Optional.empty(), Set.of());
    }

    /** The checks of a layer that replaces some of the shipped texts: its words may differ, its signatures may not. */
    public static Gate forOverrides() {
        return forOverrides(BundleSource.shipped());
    }

    /** The checks of a layer over these texts. Keys that they do not have are refused, except {@code x.<partner>.…}. */
    public static Gate forOverrides(BundleSource base) {
        return new Gate(OF_OVERRIDES, Optional.of(base), Set.of());
    }

    /** This gate, knowing names that texts in any script may write in Latin letters: a partner's brands. */
    public Gate knowing(Set<String> brands) {
        return new Gate(checks, base, Set.copyOf(brands));
    }

    /** Reads and checks everything the source has; never throws for what it finds. */
    public GateReport check(BundleSource source) {
        GateTexts checked = GateTexts.read(source);
        Optional<LanguageTexts> below =
                base.map(texts -> LanguageTexts.read(texts, texts.languages().get(0)));
        List<Rule> rules = Rules.all(names).stream()
                .filter(rule -> checks.contains(rule.check()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        int messages = 0;
        for (LanguageTag language : checked.languages()) {
            LanguageTexts texts = checked.of(language);
            messages += texts.entries().size();
            findings.addAll(texts.fileFindings());
            LanguageTexts original =
                    below.map(known -> known.withOwn(texts, checked.source())).orElseGet(checked::source);
            rules.forEach(rule -> rule.inspect(original, texts, findings));
            below.ifPresent(known -> findings.addAll(unknownKeys(known, texts)));
        }
        return new GateReport(checked.languages(), messages, findings);
    }

    private static List<Finding> unknownKeys(LanguageTexts source, LanguageTexts layer) {
        return layer.entries().keySet().stream()
                .filter(key -> !source.entries().containsKey(key) && !LanguageTexts.isOwnKey(key))
                .map(key -> new Finding(Check.KEYS, key, layer.language(), -1, "no such key to override"))
                .toList();
    }
}
