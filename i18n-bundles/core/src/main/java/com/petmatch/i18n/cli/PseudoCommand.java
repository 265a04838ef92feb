package com.petmatch.i18n.cli;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.exchange.ExchangeFiles;
import com.petmatch.i18n.exchange.PseudoLocale;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the made-up languages of a bundle, to look at screens with. */
final class PseudoCommand implements Command {

    @Override
    public String name() {
        return "pseudo";
    }

    @Override
    public String usage() {
        return "--out FOLDER [--texts FOLDER] [--source TAG]";
    }

    @Override
    public int run(CommandLine line, PrintStream out) throws UsageException {
        BundleSource made = PseudoLocale.over(line.bundles());
        Path folder = line.requiredPath("--out");
        for (PseudoLocale locale : PseudoLocale.values()) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (String area : made.areas()) {
                made.read(locale.tag(), area).ifPresent(bytes -> files.put(area + ".properties", bytes));
            }
            Path into = folder.resolve(locale.tag().toString());
            ExchangeFiles.of(files).writeTo(into);
            out.println(files.size() + " areas in " + into);
        }
        return Main.OK;
    }
}
