package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same bytes whatever the host's JDK, locale, zone and locale providers are: every build compares with one committed file,
 * and with JVMs that have odd settings. After a wanted change {@code Printing} writes the file anew.
 */
@Tag("row-HostIndependence")
class HostIndependenceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/com/petmatch/i18n/format/golden.txt");

    @TempDir
    private Path folder;

    @Test
    void thisJdkPrintsTheCommittedText() throws IOException {
        assertThat(Printing.everything()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void aTurkishHostWithAnOddZonePrintsTheSame() throws IOException, InterruptedException {
        assertThat(printed("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Chatham"))
                .isEqualTo(Printing.everything());
    }

    @Test
    void theHostsLocaleProvidersChangeNothing() throws IOException, InterruptedException {
        assertThat(printed(
                        "-Djava.locale.providers=COMPAT,SPI",
                        "-Duser.language=hi",
                        "-Duser.country=IN",
                        "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(Printing.everything());
    }

    private String printed(String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Printing.class.getName(), out.toString()));
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

    /** Prints every format of every locale and the tags of negotiation into a file. */
    public static final class Printing {

        private static final Instant NOW = Instant.parse("2026-03-01T17:20:05Z");

        private Printing() {}

        public static void main(String[] arguments) throws IOException {
            Files.writeString(Path.of(arguments[0]), everything(), StandardCharsets.UTF_8);
        }

        static String everything() {
            StringBuilder out = new StringBuilder();
            for (LanguageTag tag : Formats.locales()) {
                Formats formats =
                        Formats.of(tag).in(ZoneId.of("America/Bogota")).by(() -> NOW);
                out.append(tag).append(' ').append(formats.number(-1_234_567)).append(' ');
                for (MoneyStyle style : MoneyStyle.values()) {
                    out.append(formats.money(Money.of(-123_456, CurrencyCode.BRL), style))
                            .append(' ');
                }
                for (DateStyle style : DateStyle.values()) {
                    out.append(formats.dateTime(NOW, style, TimeStyle.MEDIUM)).append(' ');
                }
                for (String code : CurrencyCode.known()) {
                    out.append(formats.money(Money.of(-1_234_567, CurrencyCode.of(code))))
                            .append(' ');
                }
                out.append(formats.relative(NOW.minusSeconds(90_000), RelativeStyle.AUTO))
                        .append('\n');
            }
            LocalTexts texts = Messages.builder()
                    .bundles(BundleSource.memory(Map.of("tr/i", "i.i={TITLE} İIıi {n, number}\n")))
                    .build()
                    .in(LanguageTag.of("TR-LATN-TR"));
            return out.append(texts.text("i.i", "TITLE", "I", "n", 1_234))
                    .append(' ')
                    .append(LanguageTag.of("IS-Latn-IS"))
                    .toString();
        }
    }
}
