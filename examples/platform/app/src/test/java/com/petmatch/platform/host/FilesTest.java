package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.ErasureCounts;
import com.petmatch.kernel.privacy.ExportEntry;
import com.petmatch.platform.media.MediaPrivacy;
import com.petmatch.platform.media.UploadScanner;
import com.petmatch.testkit.ClamdExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files of pets on the real host with a real clamd: nothing is shown that it did not call clean. */
@Tag("row-4")
class FilesTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @RegisterExtension
    static final ClamdExtension clamd = ClamdExtension.takingStreamsOf(12 << 20);

    @TempDir
    static Path directory;

    private static final Pattern DOCUMENT = Pattern.compile("href=\"/pets/[0-9a-f-]{36}/documents/([0-9a-f-]{36})\"");

    private static OwnHost host;

    @BeforeAll
    static void hostWithScanner() {
        host = OwnHost.start(platform, "files", directory, "--petmatch.clamd=" + clamd.host() + ":" + clamd.port());
    }

    @AfterAll
    static void end() {
        host.close();
    }

    private final Owner ada = Owner.of(host);
    private final String pet = ada.pet("Bruno");

    @Test
    void aPhotoIsScannedKeptAndShown() throws IOException {
        byte[] picture = SampleFiles.picture("png");

        assertThat(send(ada, "photo", "brüno.png", "image/png", picture).location())
                .isEqualTo("/pets/" + pet + "/files?done=file-saved");

        assertThat(ada.browser().get("/pets/" + pet + "/files?done=file-saved").body())
                .contains("data-testid=\"pet-photo\"", "alt=\"Photo of Bruno\"", "data-testid=\"done\"");
        assertThat(ada.browser().get("/pets").body()).contains("src=\"/pets/" + pet + "/photo\"");
        try (Response shown = ada.browser().open("/pets/" + pet + "/photo", Map.of())) {
            assertThat(shown.code()).isEqualTo(200);
            assertThat(shown.header("Content-Type")).isEqualTo("image/png");
            assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(shown.headers("Cache-Control")).containsExactly("private, no-cache");
            assertThat(shown.header("ETag")).matches("\"[0-9a-f]{64}\"");
            assertThat(shown.header("Content-Disposition")).matches("inline; filename=\"[0-9a-f]{32}\\.png\"");
            assertThat(shown.body().bytes()).isEqualTo(picture);
        }
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        send(ada, "photo", "bruno.png", "image/png", SampleFiles.picture("png"));
        String tag =
                ada.browser().head("/pets/" + pet + "/photo").header("ETag").orElseThrow();

        Reply again = ada.browser().get("/pets/" + pet + "/photo", "If-None-Match", tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aNewPhotoTakesThePlaceOfTheOldOne() throws IOException {
        send(ada, "photo", "one.png", "image/png", SampleFiles.picture("png"));
        send(ada, "photo", "two.jpg", "image/jpeg", SampleFiles.picture("jpg"));

        assertThat(ada.browser().head("/pets/" + pet + "/photo").header("Content-Type"))
                .contains("image/jpeg");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aDocumentIsListedSavedAsAFileAndRemoved() {
        send(ada, "documents", "Impfpass Größe.pdf", "application/pdf", SampleFiles.pdf());
        Reply page = ada.browser().get("/pets/" + pet + "/files");
        String document = page.value(DOCUMENT).orElseThrow();

        Reply saved = ada.browser().get("/pets/" + pet + "/documents/" + document);
        assertThat(page.body()).contains("Impfpass Größe.pdf");
        assertThat(saved.header("Content-Type")).contains("application/pdf");
        assertThat(saved.header("Content-Disposition"))
                .contains(
                        "attachment; filename=\"Impfpass Gr__e.pdf\"; filename*=UTF-8''Impfpass%20Gr%C3%B6%C3%9Fe.pdf");

        String files = "/pets/" + pet + "/files";
        ada.browser().submit(files, "/pets/" + pet + "/documents/" + document + "/remove", Map.of());
        assertThat(ada.browser().get(files).body()).contains("data-testid=\"documents-none\"");
        assertThat(ada.browser().get("/pets/" + pet + "/documents/" + document).status())
                .isEqualTo(404);
    }

    @Test
    void anInfectedDocumentIsRefusedAndNothingOfItStays() throws IOException {
        Reply refused = send(ada, "documents", "passport.pdf", "application/pdf", SampleFiles.infectedPdf());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("data-testid=\"form-refused\"", "The file contains harmful software and was not saved.")
                .doesNotContain(ClamdExtension.SIGNATURE);
        assertThat(kept()).isZero();
        assertThat(spooled()).isEmpty();
    }

    @Test
    void aPageNamedAsAPhotoIsRefused() throws IOException {
        byte[] page = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

        Reply refused = send(ada, "photo", "bruno.jpg", "image/jpeg", page);

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.body()).contains("The content of the file does not match its name.");
        assertThat(kept()).isZero();
    }

    @Test
    void aFileAboveTenMegabytesComesBackWithTheReason() throws IOException {
        Reply refused = send(ada, "documents", "large.pdf", "application/pdf", new byte[11 << 20]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("The file is too large.");
        assertThat(kept()).isZero();
    }

    @Test
    void noFileAtAllIsSaidSo() {
        assertThat(send(ada, "photo", "", "application/octet-stream", new byte[0])
                        .status())
                .isEqualTo(422);
        assertThat(ada.browser()
                        .submit("/pets/" + pet + "/files", "/pets/" + pet + "/photo", Map.of())
                        .body())
                .contains("The file is empty.");
    }

    @Test
    void aFormWithoutTheTokenIsRefused() {
        Reply refused = post(ada, "photo", "", "bruno.png", "image/png", SampleFiles.picture("png"));

        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void toOthersThereIsNoPetAndNoFile() {
        send(ada, "photo", "bruno.png", "image/png", SampleFiles.picture("png"));
        send(ada, "documents", "passport.pdf", "application/pdf", SampleFiles.pdf());
        String document =
                ada.browser().get("/pets/" + pet + "/files").value(DOCUMENT).orElseThrow();
        Owner eve = Owner.of(host);
        String own = eve.pet("Mia");

        for (String path : List.of(
                "/pets/" + pet + "/files",
                "/pets/" + pet + "/photo",
                "/pets/" + pet + "/documents/" + document,
                "/pets/" + own + "/documents/" + document)) {
            assertThat(eve.browser().get(path).status()).as(path).isEqualTo(404);
        }
        String token = eve.browser().get("/pets/new").csrf();
        assertThat(post(eve, "photo", token, "eve.png", "image/png", SampleFiles.picture("png"))
                        .status())
                .isEqualTo(404);
        assertThat(ada.browser().head("/pets/" + pet + "/photo").status()).isEqualTo(200);
    }

    @Test
    void theThirtyFirstFileOfAnHourIsRefusedWithAWait() {
        byte[] scrap = new byte[] {1};
        for (int i = 0; i < 30; i++) {
            send(ada, "documents", "note.pdf", "application/pdf", scrap);
        }

        Reply refused = send(ada, "documents", "passport.pdf", "application/pdf", SampleFiles.pdf());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(refused.body()).contains("You have sent very many files in a short time.");
    }

    @Test
    void erasureLeavesNoFileAndExportNamesEach() throws IOException {
        send(ada, "documents", "passport.pdf", "application/pdf", SampleFiles.pdf());
        MediaPrivacy privacy = host.bean(MediaPrivacy.class);
        List<ExportEntry> export = new ArrayList<>();

        privacy.export(TenantId.SINGLE, ada.subject(), export::add);
        assertThat(export).hasSize(1);
        assertThat(export.get(0).fields()).containsEntry("name", "passport.pdf").containsEntry("pet", pet);

        assertThat(privacy.erase(TenantId.SINGLE, ada.subject())).isEqualTo(new ErasureCounts(1, 0, 0));
        assertThat(privacy.holdings(TenantId.SINGLE, ada.subject())).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void withoutTheScannerNothingIsKeptAndThePersonIsTold(@TempDir Path other) {
        int nobody = RunningPlatform.freePort();
        try (OwnHost deaf = OwnHost.start(platform, "files_deaf", other, "--petmatch.clamd=127.0.0.1:" + nobody)) {
            Owner bea = Owner.of(deaf);
            String mia = bea.pet("Mia");
            String token = bea.browser().get("/pets/" + mia + "/files").csrf();

            Reply refused = post(bea, mia, "photo", token, "mia.png", "image/png", SampleFiles.picture("png"));

            assertThat(deaf.bean(UploadScanner.class).isAnswering()).isFalse();
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body()).contains("The file could not be checked for viruses, so it was not saved.");
            assertThat(bea.browser().get("/pets/" + mia + "/photo").status()).isEqualTo(404);
            assertThat(bea.browser().get("/pets").body()).doesNotContain("/photo\"");
        }
    }

    private Reply send(Owner owner, String what, String name, String type, byte[] bytes) {
        String token = owner.browser().get("/pets/" + pet + "/files").csrf();
        return post(owner, what, token, name, type, bytes);
    }

    private Reply post(Owner owner, String what, String token, String name, String type, byte[] bytes) {
        return post(owner, pet, what, token, name, type, bytes);
    }

    private static Reply post(
            Owner owner, String pet, String what, String token, String name, String type, byte[] bytes) {
        RequestBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("_csrf", token)
                .addFormDataPart("file", name, RequestBody.create(bytes, MediaType.get(type)))
                .build();
        return owner.browser()
                .call(
                        "POST",
                        "/pets/" + pet + "/" + what,
                        form,
                        Map.of("Origin", owner.site(), "Sec-Fetch-Site", "same-origin"));
    }

    private long kept() {
        return host.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select count(*) from petmatch_platform.media where pet = :pet")
                .param("pet", UUID.fromString(pet))
                .query(Long.class)
                .single();
    }

    private static List<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("uploads/scanned"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
