package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import java.util.List;
import java.util.Objects;

/** Texts of sign-in and reset do not tell whether an account is there: equal where the case differs, and without telling words. */
final class SecrecyRule implements Rule {

    private static final List<List<String>> SAME = RuleTable.lines("secrecy.tsv").stream()
            .filter(line -> line.startsWith("same\t"))
            .map(line -> List.of(line.split("\t", -1)))
            .map(cells -> cells.subList(1, cells.size()))
            .toList();
    private static final RuleTable TABLE = RuleTable.read("secrecy");

    @Override
    public Check check() {
        return Check.SECRECY;
    }

    @Override
    public void inspect(LanguageTexts source, LanguageTexts texts, List<Finding> findings) {
        for (List<String> keys : SAME) {
            same(keys, texts, findings);
            together(keys, source, texts, findings);
        }
        WordList telling = WordList.of(TABLE.of(texts.language()));
        texts.entries().forEach((key, entry) -> {
            if (TABLE.row("guarded").stream().anyMatch(key::startsWith)) {
                telling.firstIn(entry.pattern())
                        .ifPresent(word -> findings.add(new Finding(
                                Check.SECRECY,
                                key,
                                texts.language(),
                                -1,
                                "\"" + word + "\" tells whether there is an account")));
            }
        });
    }

    // A layer that rewords one of them alone would tell the cases apart.
    private static void together(List<String> keys, LanguageTexts source, LanguageTexts texts, List<Finding> findings) {
        List<String> present =
                keys.stream().filter(texts.entries()::containsKey).toList();
        long wanted = keys.stream().filter(source.entries()::containsKey).count();
        if (!present.isEmpty() && present.size() < wanted) {
            present.forEach(key -> findings.add(
                    new Finding(Check.SECRECY, key, texts.language(), -1, "reworded without its pair of " + keys)));
        }
    }

    private static void same(List<String> keys, LanguageTexts texts, List<Finding> findings) {
        List<BundleEntry> entries =
                keys.stream().map(texts.entries()::get).filter(Objects::nonNull).toList();
        for (BundleEntry entry : entries) {
            if (!entry.pattern().equals(entries.get(0).pattern())) {
                findings.add(new Finding(
                        Check.SECRECY,
                        entry.key(),
                        texts.language(),
                        -1,
                        "differs from " + entries.get(0).key()));
            }
        }
    }
}
