package com.petmatch.i18n.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet that a native speaker fills in, and what is read from it. */
class ReviewPackTest {

    @TempDir
    private Path folder;

    @Test
    void theSheetHoldsOursTheirsAndPlantsAndDoesNotSayWhichIsWhich() throws IOException {
        Path human = Files.writeString(folder.resolve("human.tsv"), "Hello\tHola\nBye\tAdiós\n");

        Ran ran = pack("es", "7", "--human", human.toString());

        List<String> sheet = Files.readAllLines(folder.resolve("es-sheet.tsv"));
        List<String> answers = Files.readAllLines(folder.resolve("es-answers.tsv"));
        assertThat(ran.out()).startsWith("74 rows for es");
        assertThat(sheet).hasSize(75).hasSameSizeAs(answers);
        assertThat(answers).filteredOn(line -> line.contains("\tOURS\t")).hasSize(ReviewPack.OURS);
        assertThat(answers).filteredOn(line -> line.contains("\tPLANTED\t")).hasSize(ReviewPack.PLANTS);
        assertThat(answers).filteredOn(line -> line.contains("\tHUMAN\t")).hasSize(2);
        assertThat(String.join("\n", sheet)).doesNotContain("PLANTED", "OURS", "HUMAN");
    }

    @Test
    void aSeedGivesOneSheet() throws IOException {
        pack("de", "3");
        String first = Files.readString(folder.resolve("de-sheet.tsv"));
        pack("de", "3");
        assertThat(folder.resolve("de-sheet.tsv")).content().isEqualTo(first);
        pack("de", "4");
        assertThat(folder.resolve("de-sheet.tsv")).content().isNotEqualTo(first);
    }

    @Test
    void theScoreWeighsErrorsAndTellsHowManyPlantsWereSeen() throws IOException {
        pack("fr", "1");
        Map<String, String> kinds = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("fr-answers.tsv"))) {
            kinds.put(line.split("\t", -1)[0], line.split("\t", -1)[1]);
        }
        StringBuilder filled = new StringBuilder();
        int plants = 0;
        boolean ours = false;
        for (String line : Files.readAllLines(folder.resolve("fr-sheet.tsv"))) {
            String kind = kinds.get(line.split("\t", -1)[0]);
            boolean seen = "PLANTED".equals(kind) && plants++ < 9;
            boolean wrong = "OURS".equals(kind) && !ours;
            ours |= wrong;
            String verdict = seen ? "accuracy\tcritical\t" : wrong ? "Style\tmajor\tstiff" : "\t\t";
            filled.append(line.endsWith("note") ? line : line.substring(0, line.length() - 2) + verdict)
                    .append('\n');
        }
        Path sheet = Files.writeString(folder.resolve("filled.tsv"), filled.toString());

        Ran ran = score(sheet);

        assertThat(ran.code()).isEqualTo(Main.OK);
        assertThat(ran.out())
                .contains("planted errors seen: 9 of 12", "ours: 5 points in ", "human: 0 points in 0 words, nothing");
    }

    @Test
    void aClassOrSeverityThatNobodyKnowsIsNamedWithItsRow() throws IOException {
        pack("fr", "1");
        List<String> lines = Files.readAllLines(folder.resolve("fr-sheet.tsv"));
        String spoilt = lines.get(1).substring(0, lines.get(1).length() - 2) + "accuracy\tterrible\t";
        Path sheet = Files.writeString(folder.resolve("filled.tsv"), lines.get(0) + "\n" + spoilt + "\n");

        Ran ran = score(sheet);

        assertThat(ran.code()).isEqualTo(Main.FAILED);
        assertThat(ran.err()).contains("Row 1: expected a class of");
    }

    private Ran score(Path sheet) {
        String answers = folder.resolve("fr-answers.tsv").toString();
        return Ran.main("review-pack", "--score", sheet.toString(), "--answers", answers);
    }

    private Ran pack(String language, String seed, String... more) {
        List<String> line = new ArrayList<>(
                List.of("review-pack", "--language", language, "--seed", seed, "--out", folder.toString()));
        line.addAll(List.of(more));
        return Ran.main(line.toArray(String[]::new));
    }
}
