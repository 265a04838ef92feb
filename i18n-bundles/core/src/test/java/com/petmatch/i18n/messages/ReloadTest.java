package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.BundleWatch;
import com.petmatch.i18n.bundle.FileProblem;
import com.petmatch.i18n.bundle.ReloadOutcome.Refused;
import com.petmatch.i18n.bundle.ReloadOutcome.Reloaded;
import com.petmatch.i18n.bundle.ReloadOutcome.Unchanged;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New texts are in effect all together or not at all. */
class ReloadTest {

    private static final LanguageTag EN = LanguageTag.of("en");

    @TempDir
    private Path folder;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void firstTexts() throws IOException {
        write("en", "a.x=one\na.y=one\n");
        write("es", "a.x=uno\na.y=uno\n");
    }

    @Test
    void filesThatReadTheSameAreNoChangeWhateverTheirTimeSays() throws IOException {
        Messages messages = messages();
        Files.setLastModifiedTime(folder.resolve("en/a.properties"), FileTime.fromMillis(0));

        assertThat(messages.reload()).isInstanceOf(Unchanged.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void newTextsAreReadByNewViewsAndOldViewsKeepTheirs() throws IOException {
        Messages messages = messages();
        LocalTexts before = messages.in(EN);
        String version = messages.version().toString();

        write("en", "a.x=two\na.y=two\n");
        assertThat(messages.reload()).isInstanceOf(Reloaded.class);

        assertThat(messages.in(EN).text("a.x")).hasToString("two");
        assertThat(before.text("a.x")).hasToString("one");
        // Read for the first time after the reload, and still of the version of its view.
        assertThat(before.text("a.y")).hasToString("one");
        assertThat(messages.version().toString()).isNotEqualTo(version);
        assertThat(heard).containsExactly("reloaded " + messages.version().texts());
    }

    @Test
    void oneBrokenFileRefusesTheReloadAsAWhole() throws IOException {
        Messages messages = messages();
        write("en", "a.x=two\na.y=two\n");
        Files.writeString(folder.resolve("es/a.properties"), "a.x=dos\na.y=do");

        assertThat(messages.reload())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FileProblem::file, FileProblem::code)
                                .containsExactly(tuple("es/a", "half-written")));
        assertThat(messages.in(EN).text("a.x")).hasToString("one");
        assertThat(heard).containsExactly("refused half-written");

        write("es", "a.x=dos\na.y=dos\n");
        assertThat(messages.reload()).isInstanceOf(Reloaded.class);
        assertThat(messages.in(EN).text("a.x")).hasToString("two");
    }

    @Test
    void aPatternThatDoesNotParseRefusesTheReloadOfTheBase() throws IOException {
        Messages messages = messages();
        write("en", "a.x=two {\na.y=two\n");

        assertThat(messages.reload()).isInstanceOf(Refused.class);
        assertThat(messages.in(EN).text("a.x")).hasToString("one");
    }

    @Test
    void theShippedTextsNeverChange() {
        assertThat(Messages.builder().build().reload()).isInstanceOf(Unchanged.class);
    }

    @Test
    void aVersionNamesDataPatchesAndTexts() {
        assertThat(Messages.builder().build().version().toString())
                .matches("cldr 48\\.2\\+p\\d+, texts [0-9a-f]{8}")
                .isEqualTo(Messages.builder().build().version().toString());
    }

    @Test
    void aWatchReloadsWhatChangesAndEndsWhenItIsClosed() throws Exception {
        LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
        Messages messages = Messages.builder()
                .bundles(BundleSource.directory(folder))
                .listener(new MessageListener() {
                    @Override
                    public void reloaded(BundleVersion version) {
                        events.add(version.texts());
                    }
                })
                .build();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        BundleWatch watch = messages.watch(executor);
        try {
            replace("en", "a.x=two\na.y=two\n");
            while (!messages.in(EN).text("a.x").toString().equals("two")) {
                assertThat(events.poll(20, TimeUnit.SECONDS)).isNotNull();
            }
        } finally {
            watch.close();
        }
        executor.shutdown();
        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anInterruptedWatchEndsAndTheTextsStay() throws Exception {
        Messages messages = messages();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        messages.watch(executor);

        executor.shutdownNow();

        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(messages.in(EN).text("a.x")).hasToString("one");
        write("en", "a.x=two\na.y=two\n");
        assertThat(messages.reload()).isInstanceOf(Reloaded.class);
    }

    @Test
    void whatIsNoFolderCannotBeWatched() {
        CountDownLatch started = new CountDownLatch(1);

        assertThatThrownBy(() -> Messages.builder().build().watch(task -> started.countDown()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(started.getCount()).isEqualTo(1);
    }

    private Messages messages() {
        return Messages.builder()
                .bundles(BundleSource.directory(folder))
                .listener(new Heard(heard))
                .build();
    }

    private void write(String language, String lines) throws IOException {
        Files.createDirectories(folder.resolve(language));
        Files.writeString(folder.resolve(language + "/a.properties"), lines);
    }

    private void replace(String language, String lines) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft"), lines);
        Files.move(
                draft,
                folder.resolve(language + "/a.properties"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
