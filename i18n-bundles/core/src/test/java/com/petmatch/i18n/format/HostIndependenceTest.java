package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same bytes whatever the host's JDK, locale, zone and locale providers are: every build compares with one committed file,
 * and with JVMs that have odd settings. After a wanted change {@link EveryFormat} writes the file anew.
 */
@Tag("row-HostIndependence")
class HostIndependenceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/com/petmatch/i18n/format/golden.txt");

    @TempDir
    private Path folder;

    @Test
    void thisJdkPrintsTheCommittedText() throws IOException {
        // Line by line, so that a failure shows the format that differs.
        assertThat(EveryFormat.print().lines().toList()).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void aTurkishHostWithAnOddZonePrintsTheSame() throws IOException, InterruptedException {
        assertThat(printed("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Chatham"))
                .isEqualTo(EveryFormat.print());
    }

    @Test
    void theHostsLocaleProvidersChangeNothing() throws IOException, InterruptedException {
        assertThat(printed(
                        "-Djava.locale.providers=COMPAT,SPI",
                        "-Duser.language=hi",
                        "-Duser.country=IN",
                        "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(EveryFormat.print());
    }

    // The other JVM has no ICU at all, so no version of it can matter.
    private String printed(String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("icu4j"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classes, EveryFormat.class.getName(), out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err.txt")))
                .isZero();
        return Files.readString(out);
    }
}
