package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.ReloadOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two threads read while the files change a thousand times, a tenth of them broken: no torn text, no exception, one version a view. */
@Tag("row-ReloadUnderLoad")
class ReloadUnderLoadTest {

    private static final int CHANGES = 1_000;
    private static final int BROKEN_EACH = 10;
    private static final int READERS = 2;
    private static final LanguageTag EN = LanguageTag.of("en");

    @TempDir
    private Path folder;

    @Test
    void everyViewIsOfOneVersion() throws Exception {
        write(0, false);
        Messages messages = Messages.builder()
                .bundles(BundleSource.directory(folder))
                .strict()
                .build();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Long>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(pool.submit(reader(messages, done)));
            }
            int refused = change(messages);
            done.set(true);

            assertThat(refused).isEqualTo(CHANGES / BROKEN_EACH);
            for (Future<Long> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(messages.in(EN).text("a.first")).hasToString("version " + (CHANGES - 1));
        } finally {
            pool.shutdownNow();
        }
    }

    private int change(Messages messages) throws IOException {
        int refused = 0;
        for (int version = 1; version <= CHANGES; version++) {
            boolean broken = version % BROKEN_EACH == 0;
            write(version, broken);
            ReloadOutcome outcome = messages.reload();
            assertThat(outcome).isInstanceOf(broken ? ReloadOutcome.Refused.class : ReloadOutcome.Reloaded.class);
            refused += broken ? 1 : 0;
        }
        return refused;
    }

    /** Reads both texts of a view, the second in an area of its own, and counts the views that agreed. */
    private static Callable<Long> reader(Messages messages, AtomicBoolean done) {
        return () -> {
            long views = 0;
            do {
                LocalTexts texts = messages.in(EN);
                String first = texts.text("a.first").toString();
                Thread.onSpinWait();
                assertThat(texts.text("b.second")).hasToString(first);
                assertThat(first).startsWith("version ");
                views++;
            } while (!done.get());
            return views;
        };
    }

    private void write(int version, boolean broken) throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/a.properties"), "a.first=version " + version + "\n");
        Files.writeString(folder.resolve("en/b.properties"), "b.second=version " + version + (broken ? "" : "\n"));
    }
}
