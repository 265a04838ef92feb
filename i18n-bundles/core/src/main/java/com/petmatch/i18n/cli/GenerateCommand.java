package com.petmatch.i18n.cli;

import com.petmatch.i18n.exchange.ExchangeFiles;
import com.petmatch.i18n.generate.TypedTextsWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the typed interfaces of a bundle. */
final class GenerateCommand implements Command {

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String usage() {
        return "--package NAME --out FOLDER [--texts FOLDER] [--source TAG]";
    }

    @Override
    public int run(CommandLine line, PrintStream out) throws UsageException {
        String packageName = line.required("--package");
        Path folder = line.requiredPath("--out").resolve(packageName.replace('.', '/'));
        Map<String, byte[]> files = new LinkedHashMap<>();
        TypedTextsWriter.into(packageName)
                .write(line.bundles())
                .forEach((name, source) -> files.put(name, source.getBytes(StandardCharsets.UTF_8)));
        ExchangeFiles.of(files).writeTo(folder);
        out.println(files.size() + " files in " + folder);
        return Main.OK;
    }
}
