package com.petmatch.i18n.cli;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.exchange.ExchangeFormat;
import com.petmatch.i18n.exchange.Exported;
import com.petmatch.i18n.exchange.TextCatalog;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Writes texts in a format that others read, a folder for each language. */
final class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "--format " + FormatNames.NAMES + " --out FOLDER [--language TAG] [--texts FOLDER] [--source TAG]";
    }

    @Override
    public int run(CommandLine line, PrintStream out) throws UsageException {
        BundleSource bundles = line.bundles();
        ExchangeFormat format = FormatNames.named(line.required("--format"));
        Path folder = line.requiredPath("--out");
        List<LanguageTag> languages = line.languages(bundles);
        int messages = 0;
        for (LanguageTag language : languages) {
            TextCatalog catalog = TextCatalog.of(bundles, language);
            Exported exported = format.export(catalog);
            exported.files().writeTo(folder.resolve(language.toString()));
            exported.inexpressible()
                    .forEach(lost -> out.println(
                            "- " + language + " " + lost.key() + ": " + lost.reason() + " " + lost.detail()));
            messages += catalog.units().size();
        }
        out.println(languages.size() + " languages, " + messages + " messages in " + folder);
        return Main.OK;
    }
}
