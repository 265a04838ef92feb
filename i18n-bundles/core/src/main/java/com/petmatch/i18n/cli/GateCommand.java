package com.petmatch.i18n.cli;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.exchange.ExchangeFiles;
import com.petmatch.i18n.gate.Check;
import com.petmatch.i18n.gate.Gate;
import com.petmatch.i18n.gate.GateBudget;
import com.petmatch.i18n.gate.GateReport;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks texts and says what must be mended. */
final class GateCommand implements Command {

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public String usage() {
        return "[--texts FOLDER] [--source TAG] [--overrides] [--report FOLDER] [--budget FILE]";
    }

    @Override
    public int run(CommandLine line, PrintStream out) throws UsageException {
        BundleSource bundles = line.bundles();
        GateReport report = (line.has("--overrides") ? Gate.forOverrides() : Gate.shipped()).check(bundles);
        List<String> differences =
                budget(line).map(budget -> budget.differences(report)).orElse(List.of());
        report.errors().forEach(finding -> out.println("E " + finding));
        differences.forEach(difference -> out.println("W " + difference));
        out.println(summary(report, differences.isEmpty() ? "" : ", " + differences.size() + " lines off the budget"));
        Optional<Path> folder = line.path("--report");
        folder.ifPresent(to -> write(report, to));
        return report.errors().isEmpty() && differences.isEmpty() ? Main.OK : Main.FOUND;
    }

    private static String summary(GateReport report, String budget) {
        long clean = report.languages().stream()
                .filter(tag -> report.of(tag).stream().noneMatch(finding -> finding.level() == Check.Level.ERROR))
                .count();
        long checks = Check.values().length - 1L;
        return clean + "/" + report.languages().size() + " languages, " + checks + " checks, " + report.messages()
                + " messages, " + report.errors().size() + " E, "
                + report.warnings().size() + " W" + budget;
    }

    // The shipped texts have the shipped budget; a partner's have none unless a file names one.
    private static Optional<GateBudget> budget(CommandLine line) throws UsageException {
        Optional<Path> file = line.path("--budget");
        if (file.isEmpty()) {
            return line.has("--texts") ? Optional.empty() : Optional.of(GateBudget.shipped());
        }
        try {
            return Optional.of(GateBudget.of(Files.readAllLines(file.get()).stream()
                    .filter(text -> !text.isBlank() && !text.startsWith("#"))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(GateReport report, Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (LanguageTag language : report.languages()) {
            files.put(language + ".html", report.html(language).getBytes(StandardCharsets.UTF_8));
            files.put(language + ".json", report.json(language).getBytes(StandardCharsets.UTF_8));
        }
        ExchangeFiles.of(files).writeTo(folder);
    }
}
