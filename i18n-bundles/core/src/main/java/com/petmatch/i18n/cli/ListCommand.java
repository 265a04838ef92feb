package com.petmatch.i18n.cli;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.MessageOrigin;
import com.petmatch.i18n.exchange.TextCatalog;
import com.petmatch.i18n.exchange.TextUnit;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Lists messages with where their translation comes from: one a line, language, key, origin and whether a person signed it. */
final class ListCommand implements Command {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String usage() {
        return "[--reviewed yes|no] [--origin NAME] [--language TAG] [--texts FOLDER] [--source TAG]";
    }

    @Override
    public int run(CommandLine line, PrintStream out) throws UsageException {
        Optional<String> reviewed = line.option("--reviewed");
        if (reviewed.isPresent() && !List.of("yes", "no").contains(reviewed.get())) {
            throw new UsageException("Expected yes or no for --reviewed, got " + reviewed.get());
        }
        BundleSource bundles = line.bundles();
        List<LanguageTag> languages = line.languages(bundles);
        int listed = 0;
        int all = 0;
        for (LanguageTag language : languages) {
            for (TextUnit unit : TextCatalog.of(bundles, language).units()) {
                MessageOrigin origin = unit.notes().origin();
                all++;
                if (matches(origin, reviewed, line.option("--origin"))) {
                    listed++;
                    out.println(row(language, unit.key(), origin));
                }
            }
        }
        out.println(listed + " of " + all + " messages in " + languages.size() + " languages");
        return Main.OK;
    }

    private static boolean matches(MessageOrigin origin, Optional<String> reviewed, Optional<String> name) {
        return reviewed.map(wanted -> wanted.equals("yes") == origin.reviewed()).orElse(true)
                && name.map(origin.origin()::equals).orElse(true);
    }

    private static String row(LanguageTag language, String key, MessageOrigin origin) {
        String name = origin.origin().isEmpty() ? "unknown" : origin.origin();
        return language + "\t" + key + "\t" + name + "\t" + (origin.reviewed() ? "reviewed" : "not reviewed");
    }
}
