package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The exported JSON says in a browser's libraries what the server says: {@code intl-messageformat} and i18next in one Node process,
 * every shipped message
 * and every style of an argument, with every probe.
 *
 * <p>Left out are amounts with minor units that CLDR does not show: the server prints them, {@code Intl} rounds them. The
 * accepted differences are those of {@link BrowserHabits}, counted apart.
 */
class BrowserParityTest {

    private static final SystemProgram NODE = new SystemProgram("node", "apt-get install nodejs");
    private static final SystemProgram NPM = new SystemProgram("npm", "apt-get install npm");
    private static final String CLDR = "48";
    private static final int FEWEST_ROWS = 300;
    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", ".npmrc", "render.mjs");

    private static final Map<LanguageTag, ParityRows> ROWS = new LinkedHashMap<>();
    private static final Map<String, Figures> FIGURES = new LinkedHashMap<>();
    private static JsonNode rendered;

    @BeforeAll
    static void renderEverythingInOneNodeProcess() throws Exception {
        NODE.require();
        NPM.require();
        install();
        for (LanguageTag language : Catalogs.shippedLanguages()) {
            List<TextUnit> units = new ArrayList<>(Catalogs.shipped(language).units());
            units.addAll(ParityMessages.units());
            ROWS.put(language, new ParityRows(new TextCatalog(LanguageTag.of("en"), language, units)));
        }
        Files.writeString(FOLDER.resolve("job.json"), job());
        SystemProgram.Ended ended = NODE.run(FOLDER, Map.of("TZ", "UTC"), "render.mjs", "job.json", "result.json");
        assertThat(ended.code()).as(ended.output()).isZero();
        rendered = new ObjectMapper().readTree(FOLDER.resolve("result.json").toFile());
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path installed = FOLDER.resolve("node_modules/.package-lock.json");
        boolean same = Files.exists(installed)
                && Files.mismatch(SOURCES.resolve("package-lock.json"), FOLDER.resolve("package-lock.json")) < 0;
        for (String file : FILES) {
            Files.copy(SOURCES.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!same) {
            SystemProgram.Ended ended = NPM.run(FOLDER, Map.of(), "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            if (ended.code() != 0) {
                throw SystemProgram.missing("Needs the packages of src/test/node: npm ci said " + ended.output());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> formsAndWordsAreChosenAsOnTheServer() {
        return ROWS.entrySet().stream()
                .map(rows -> DynamicTest.dynamicTest(
                        rows.getKey().toString(), () -> compare(rows.getKey(), rows.getValue(), true)));
    }

    @TestFactory
    Stream<DynamicTest> numbersMoneyAndDatesPrintAsOnTheServer() {
        String cldr = rendered.path("cldr").asString();
        return ROWS.entrySet().stream()
                .map(rows -> DynamicTest.dynamicTest(rows.getKey().toString(), () -> {
                    Assumptions.assumeTrue(
                            cldr.startsWith(CLDR), "This Node has CLDR " + cldr + ", the server " + CLDR);
                    compare(rows.getKey(), rows.getValue(), false);
                }));
    }

    @AfterAll
    static void printFigures() {
        int excluded =
                ROWS.values().stream().mapToInt(rows -> rows.roundedByBrowsers).sum();
        FIGURES.forEach((name, figures) -> System.out.println("Browser parity, " + name + ": " + figures.equal
                + " equal and " + figures.accepted + " equal but for known habits of " + figures.rows + " rows"));
        System.out.println("Browser parity, left out because browsers round the amount: " + excluded);
    }

    private static void compare(LanguageTag language, ParityRows rows, boolean structural) {
        String kind = structural ? " forms and words" : " numbers, money and dates";
        BrowserHabits habits = new BrowserHabits(rendered.path("cldr").asString(), language);
        JsonNode printed = rendered.path("languages").path(language.toString());
        List<String> different = new ArrayList<>();
        assertThat(rows.rows).filteredOn(row -> row.structural() == structural).hasSizeGreaterThan(FEWEST_ROWS);
        for (int at = 0; at < rows.rows.size(); at++) {
            ParityRow row = rows.rows.get(at);
            if (row.structural() == structural) {
                String formatJs = printed.path("formatJs").path(at).asString();
                compare(row, "intl-messageformat" + kind, formatJs, habits, different);
                if (row.i18next().isPresent()) {
                    String i18next = printed.path("i18next").path(at).asString();
                    compare(row, "i18next" + kind, i18next, habits, different);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private static void compare(
            ParityRow row, String name, String printed, BrowserHabits habits, List<String> different) {
        Figures figures = FIGURES.computeIfAbsent(name, absent -> new Figures());
        figures.rows++;
        if (row.server().equals(printed)) {
            figures.equal++;
        } else if (habits.asWritten(row).equals(printed)) {
            figures.accepted++;
        } else {
            different.add(
                    name + " " + row.key() + " " + row.formatJs() + ": expected " + row.server() + ", got " + printed);
        }
    }

    private static String job() {
        Map<String, Object> languages = new LinkedHashMap<>();
        ROWS.forEach((language, rows) -> languages.put(
                language.toString(),
                Map.of(
                        "formatJs", rows.formatJsTexts.texts(),
                        "i18next", rows.i18nextTexts.texts(),
                        "rows", rows.rows.stream().map(BrowserParityTest::row).toList())));
        ObjectMapper mapper = new ObjectMapper();
        JsonNode formats =
                mapper.readTree(JsonWriter.write(ROWS.values().iterator().next().formats));
        return mapper.writeValueAsString(Map.of("formats", formats, "languages", languages));
    }

    private static Map<String, Object> row(ParityRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", row.key());
        json.put("currency", row.currency());
        json.put("tags", row.tags());
        json.put("formatJs", row.formatJs());
        row.i18next().ifPresent(values -> json.put("i18next", values));
        return json;
    }

    /** What a library printed. */
    private static final class Figures {
        private int rows;
        private int equal;
        private int accepted;
    }
}
