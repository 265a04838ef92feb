package com.petmatch.i18n.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed typed texts are what the shipped bundles give; whoever edits either by hand is told the command that mends it. */
@Tag("row-DriftedSources")
class DriftedSourcesTest {

    private static final Path COMMITTED = Path.of("src/main/java/com/petmatch/i18n/texts");
    private static final String PACKAGE = "com.petmatch.i18n.texts";
    private static final String MEND = "generate --package " + PACKAGE + " --out i18n-bundles/core/src/main/java";

    @TempDir
    private Path folder;

    @Test
    void typedTextsAreUpToDate() throws IOException {
        assertThat(drift(generated(BundleSource.shipped()), COMMITTED))
                .as("run the command line: %s", MEND)
                .isEmpty();
    }

    @Test
    void anInterfaceEditedByHandIsNamed() throws IOException {
        Map<String, String> files = generated(shop("shop.open=Open\n"));
        write(files);
        Files.writeString(
                folder.resolve("ShopTexts.java"), files.get("ShopTexts.java").replace("shopOpen", "shopOpened"));

        assertThat(drift(files, folder)).containsExactly("ShopTexts.java");
    }

    @Test
    void anAddedParameterIsADriftUntilItIsGeneratedAndThenCallersDoNotCompile() throws IOException {
        write(generated(shop("#| param name String\nshop.hi=Hi {name}\n")));
        Map<String, String> changed =
                generated(shop("#| param name String\n#| param count int\nshop.hi=Hi {name}, {count}\n"));
        String caller = "package " + PACKAGE + "; class Caller { Object x(ShopTexts t) { return t.shopHi(\"Ana\"); } }";

        assertThat(drift(changed, folder)).containsExactly("LocalShopTexts.java", "ShopTexts.java");
        assertThat(Compiled.errors(
                        folder,
                        Map.of(
                                "ShopTexts.java", changed.get("ShopTexts.java"),
                                "LocalShopTexts.java", changed.get("LocalShopTexts.java"),
                                "Caller.java", caller)))
                .isNotEmpty();
    }

    @Test
    void otherWordsAreNoDrift() throws IOException {
        write(generated(shop("shop.open=Open\n")));

        assertThat(drift(generated(shop("shop.open=We are open\n")), folder)).isEmpty();
    }

    @Test
    void aFileOfAnAreaThatIsGoneIsNamed() throws IOException {
        write(generated(shop("shop.open=Open\n")));

        assertThat(drift(Map.of(), folder)).containsExactly("LocalShopTexts.java", "ShopTexts.java");
    }

    private static BundleSource shop(String lines) {
        return BundleSource.memory(Map.of("en/shop", lines));
    }

    private static Map<String, String> generated(BundleSource source) {
        return TypedTextsWriter.into(PACKAGE).write(source);
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static TreeSet<String> drift(Map<String, String> wanted, Path committed) throws IOException {
        TreeSet<String> names = new TreeSet<>(wanted.keySet());
        try (Stream<Path> files = Files.list(committed)) {
            names.addAll(files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .collect(Collectors.toSet()));
        }
        TreeSet<String> drifted = new TreeSet<>();
        for (String name : names) {
            Path file = committed.resolve(name);
            if (!Files.exists(file) || !Files.readString(file).equals(wanted.get(name))) {
                drifted.add(name);
            }
        }
        return drifted;
    }
}
