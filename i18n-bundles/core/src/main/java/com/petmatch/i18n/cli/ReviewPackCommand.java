package com.petmatch.i18n.cli;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.exchange.ExchangeFiles;
import com.petmatch.i18n.exchange.TextCatalog;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a blind sheet for a native speaker, or scores one that came back. */
final class ReviewPackCommand implements Command {

    private static final String SHEET = "id\tsource\ttranslation\tclass\tseverity\tnote\n";
    private static final String ANSWERS = "id\tkind\tkey\tplanted\twords\n";

    @Override
    public String name() {
        return "review-pack";
    }

    @Override
    public String usage() {
        return "--language TAG --out FOLDER [--seed NUMBER] [--human FILE] [--texts FOLDER] [--source TAG]"
                + " | --score SHEET --answers FILE";
    }

    @Override
    public int run(CommandLine line, PrintStream out) throws UsageException {
        if (line.option("--score").isPresent()) {
            ReviewScore.of(lines(line.requiredPath("--score")), lines(line.requiredPath("--answers")))
                    .forEach(out::println);
            return Main.OK;
        }
        String language = line.required("--language");
        BundleSource bundles = line.bundles();
        TextCatalog catalog = TextCatalog.of(bundles, line.languages(bundles).get(0));
        List<ReviewRow> rows = ReviewPack.rows(catalog, human(line.path("--human")), seed(line));
        Path folder = line.requiredPath("--out");
        write(rows, folder, language);
        out.println(rows.size() + " rows for " + language + " in " + folder
                + "; keep the answers from the reviewer until the sheet is back");
        return Main.OK;
    }

    private static long seed(CommandLine line) throws UsageException {
        String text = line.option("--seed").orElse("1");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageException("Expected a number for --seed, got " + text);
        }
    }

    // Text of other projects is never in this jar: whoever has a licence for it names the file.
    private static List<ReviewRow> human(Optional<Path> file) throws UsageException {
        List<ReviewRow> rows = new ArrayList<>();
        if (file.isPresent()) {
            int number = 0;
            for (String line : lines(file.get())) {
                String[] cells = line.split("\t", -1);
                number++;
                if (cells.length != 2) {
                    throw new UsageException("Expected source, tab, translation in line " + number);
                }
                rows.add(new ReviewRow(ReviewRow.Kind.HUMAN, "line " + number, cells[0], cells[1], ""));
            }
        }
        return rows;
    }

    private static void write(List<ReviewRow> rows, Path folder, String language) {
        StringBuilder sheet = new StringBuilder(SHEET);
        StringBuilder answers = new StringBuilder(ANSWERS);
        for (int number = 1; number <= rows.size(); number++) {
            sheet.append(rows.get(number - 1).sheetLine(number)).append('\n');
            answers.append(rows.get(number - 1).answerLine(number)).append('\n');
        }
        ExchangeFiles.of(Map.of(
                        language + "-sheet.tsv", sheet.toString().getBytes(StandardCharsets.UTF_8),
                        language + "-answers.tsv", answers.toString().getBytes(StandardCharsets.UTF_8)))
                .writeTo(folder);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
