package com.petmatch.security.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-58")
class FileNamesTest {

    @Nested
    class OfUploads {

        @TempDir
        Path folder;

        private UploadScene scene;

        @BeforeEach
        void open() {
            scene = new UploadScene(folder);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "shell.php.png",
                    "a.PhP .png",
                    "a.jsp.png",
                    "a.svg.png",
                    "a.html.png",
                    ".htaccess.png",
                    "a.php.x.png",
                    "a.php\0.png",
                    "a.php%00.png",
                    "a%2Fb.png",
                    "a%5cb.png",
                    "a%2e%2e.png",
                    "a%0d%0ab.png",
                    "a%252f.png",
                    "gnp\u202Egpj.png",
                    "a\u2066b.png",
                    "a\u200Fb.png",
                    "a\uFEFFb.png",
                    "a\nb.png",
                    "a\u0085b.png",
                    "a\uD800b.png",
                    "../a.png",
                    "/etc/a.png",
                    "C:\\a.png",
                    "a.png::$DATA",
                    "a.png:x.png",
                    "a.png.",
                    "a.png ",
                    "png",
                    "",
                    ".png",
                    "a.",
                    "a*.png",
                    "a|b.png",
                    "\u2028a.png"
                })
        void aNameThatIsMoreThanANameIsRefused(String name) {
            assertThat(scene.refusal(name, "image/png", SampleFiles.png(4, 4))).isEqualTo(SecurityErrors.UPLOAD_NAME);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"CON.png", "nul.png", "Lpt1.png", "COM\u00b9.png", "aux.x.png", "con .png", "CONIN$.png"})
        void aDeviceIsRenamed(String name) {
            Accepted accepted = (Accepted) scene.receive(name, "image/png", SampleFiles.png(4, 4));

            assertThat(accepted.file().displayName()).isEqualTo("_" + name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Señor Müller's dog.png",
                    "犬.png",
                    "photo.v2.final.png",
                    "100% cute.PNG",
                    "petmatch.com.png",
                    "console.png",
                    "com.png",
                    "com10.png",
                    "کتاب\u200cها.png",
                    "family 👩\u200d👧.png",
                    "a-b_c (1).png"
                })
        void aPlainNameIsKept(String name) {
            Accepted accepted = (Accepted) scene.receive(name, "image/png", SampleFiles.png(4, 4));

            assertThat(accepted.file().displayName()).isEqualTo(name);
        }

        @Test
        void aNameIsNotLongerThanFileSystemsTake() {
            assertThat(scene.receive("a".repeat(251) + ".png", "image/png", SampleFiles.png(4, 4)))
                    .isInstanceOf(Accepted.class);
            assertThat(scene.refusal("ä".repeat(126) + ".png", "image/png", SampleFiles.png(4, 4)))
                    .isEqualTo(SecurityErrors.UPLOAD_NAME);
        }

        @Test
        void namesAreComposed() {
            Accepted accepted = (Accepted) scene.receive("a\u0308.png", "image/png", SampleFiles.png(4, 4));

            assertThat(accepted.file().displayName()).isEqualTo("\u00e4.png");
        }
    }

    @Nested
    class OfDownloads {

        @Test
        void aPlainNameStandsAlone() {
            assertThat(ContentDisposition.attachment("my dog.png")).isEqualTo("attachment; filename=\"my dog.png\"");
        }

        // RFC 8187 §3.2.2 has this value as its example.
        @Test
        void anotherNameIsGivenTwice() {
            assertThat(ContentDisposition.inline("\u00a3 and \u20ac rates"))
                    .isEqualTo("inline; filename=\"_ and _ rates\"; filename*=UTF-8''%C2%A3%20and%20%E2%82%AC%20rates");
        }

        @Test
        void aNameCannotLeaveItsQuotesOrItsLine() {
            assertThat(ContentDisposition.attachment("a\"; filename=b.exe\r\nSet-Cookie: x\\%41"))
                    .startsWith(
                            "attachment; filename=\"a_; filename=b.exe__Set-Cookie: x__41\"; filename*=UTF-8''a%22%3B");
        }
    }

    @Property(tries = 500)
    void everyNameIsOneLineOfAsciiAndComesBack(@ForAll @StringLength(max = 40) String name) {
        String value = ContentDisposition.attachment(name);

        assertThat(value).matches("[ -~]*");
        int extended = value.indexOf("filename*=UTF-8''");
        if (extended >= 0) {
            String encoded = value.substring(extended + "filename*=UTF-8''".length());
            String whole = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .isEqualTo(whole);
        } else {
            assertThat(value).isEqualTo("attachment; filename=\"" + name + '"');
        }
    }
}
