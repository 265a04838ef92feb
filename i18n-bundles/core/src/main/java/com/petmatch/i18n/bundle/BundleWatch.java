package com.petmatch.i18n.bundle;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Watches the folders of bundles until it is closed or its thread is interrupted; texts stay as they are then. Thread-safe.
 */
public final class BundleWatch implements AutoCloseable {

    private final Supplier<List<Path>> folders;
    private final Runnable changed;
    private final WatchService service;

    BundleWatch(Supplier<List<Path>> folders, Runnable changed) {
        this.folders = folders;
        this.changed = changed;
        try {
            this.service = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        register();
    }

    void run() {
        // What changed between the reading and the watching.
        changed.run();
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
                // A new language's folder first, so that nothing written to it later is missed.
                registerAgain();
                changed.run();
            }
        } catch (ClosedWatchServiceException e) {
            // Closed: the watch is over.
            return;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
        }
    }

    private void register() {
        List<Path> watched = folders.get();
        if (watched.isEmpty()) {
            throw new IllegalStateException("Expected bundles in a folder to watch, got none");
        }
        for (Path folder : watched) {
            try {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                throw new PetMatchException(
                        I18nErrors.BUNDLE_BROKEN,
                        "Cannot watch the folder of bundles",
                        Map.of("reason", "unwatchable"),
                        e);
            }
        }
    }

    // A folder that is gone by now is no longer watched; its parent tells when it comes back.
    private void registerAgain() {
        try {
            register();
        } catch (PetMatchException e) {
            return;
        }
    }

    /** Ends the watch and frees its thread. */
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
