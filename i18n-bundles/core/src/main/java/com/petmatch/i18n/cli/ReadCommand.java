package com.petmatch.i18n.cli;

import com.petmatch.i18n.exchange.ExchangeFiles;
import com.petmatch.i18n.exchange.ReadOutcome;
import com.petmatch.i18n.exchange.TextCatalog;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one language's texts back from files of others and writes them as a bundle. */
final class ReadCommand implements Command {

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String usage() {
        return "--format " + FormatNames.NAMES + " --out FOLDER FILE…";
    }

    @Override
    public int run(CommandLine line, PrintStream out) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String word : line.words()) {
            paths.add(CommandLine.path("a file", word));
        }
        if (paths.isEmpty()) {
            throw new UsageException("Expected files to read");
        }
        ReadOutcome outcome = FormatNames.named(line.required("--format")).read(ExchangeFiles.read(paths));
        if (outcome instanceof ReadOutcome.Read read) {
            read.inexpressible()
                    .forEach(lost -> out.println("- " + lost.key() + ": " + lost.reason() + " " + lost.detail()));
            write(read.catalog(), line.requiredPath("--out"), out);
            return Main.OK;
        }
        ReadOutcome.Refused refused = (ReadOutcome.Refused) outcome;
        out.println("Refused, nothing was written: " + refused.reason() + " " + refused.detail());
        return Main.FOUND;
    }

    private static void write(TextCatalog catalog, Path folder, PrintStream out) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        catalog.bundleFiles()
                .forEach((area, text) -> files.put(area + ".properties", text.getBytes(StandardCharsets.UTF_8)));
        Path into = folder.resolve(catalog.language().toString());
        ExchangeFiles.of(files).writeTo(into);
        out.println(catalog.units().size() + " messages in " + into);
    }
}
