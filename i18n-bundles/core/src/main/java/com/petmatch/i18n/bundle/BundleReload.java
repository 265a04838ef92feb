package com.petmatch.i18n.bundle;

import com.petmatch.i18n.bundle.ReloadOutcome.Refused;
import com.petmatch.i18n.bundle.ReloadOutcome.Reloaded;
import com.petmatch.i18n.bundle.ReloadOutcome.Unchanged;
import com.petmatch.i18n.locale.LanguageTag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Texts that can be read anew: a base under override layers, as one snapshot at a time.
 *
 * <p>A reload reads and judges everything first and then swaps one reference, or changes nothing; readers never wait. A file counts
 * as changed when its bytes differ, whatever its time says. Languages are those of the first reading. Safe for concurrent use;
 * starts no thread.
 */
public final class BundleReload {

    /** So many layers may lie on each other, those of the host and of a tenant together. */
    public static final int MAX_LAYERS = 8;

    private final Ground ground;
    private final List<BundleSource> layers;
    private final OverrideAdmission admission;
    private final int depth;
    private final AtomicReference<LaidBundles> laid;

    private BundleReload(Ground ground, List<BundleSource> layers, OverrideAdmission admission, int depth) {
        if (depth > MAX_LAYERS) {
            throw new IllegalArgumentException("Expected at most " + MAX_LAYERS + " layers, got " + depth);
        }
        this.ground = ground;
        this.layers = List.copyOf(layers);
        this.admission = admission;
        this.depth = depth;
        this.laid = new AtomicReference<>(LaidBundles.lay(ground.first(), frozen(), admission));
    }

    /** Reads the base and its layers. A broken file of a layer is left out and reported; so is an entry that is not admitted. */
    public static BundleReload of(
            BundleSource base, List<LanguageTag> languages, List<BundleSource> layers, OverrideAdmission admission) {
        return new BundleReload(new BaseBundles(base, languages), layers, admission, layers.size());
    }

    /** These texts, whatever they become, under one more layer that is read anew on its own. */
    public BundleReload under(BundleSource layer) {
        return new BundleReload(new Below(this), List.of(layer), admission, depth + 1);
    }

    /** The texts as of the last reload. */
    public BundleSnapshot current() {
        return laid().snapshot();
    }

    /** What became of the layers' entries. */
    public OverrideReport report() {
        return laid().report();
    }

    /** Reads the files again: all of them become the texts, or none. */
    public ReloadOutcome reload() {
        while (true) {
            LaidBundles before = laid();
            Ground.Reading reading = ground.read(before.below());
            List<FrozenBundles> files = frozen();
            if (reading.snapshot() == before.below() && before.hasSame(files)) {
                return new Unchanged();
            }
            List<FileProblem> problems = problems(reading, files);
            if (!problems.isEmpty()) {
                return new Refused(problems);
            }
            LaidBundles after = LaidBundles.lay(reading.snapshot(), files, admission);
            // Lost only to another reload, whose files may be older than ours: then read once more.
            if (laid.compareAndSet(before, after)) {
                return new Reloaded(after.snapshot().fingerprint(), after.report());
            }
        }
    }

    /**
     * Reloads whenever a file changes, on one thread of the executor that it keeps until the watch is closed. Every outcome but
     * {@link Unchanged} is told.
     */
    public BundleWatch watch(Executor executor, Consumer<ReloadOutcome> told) {
        BundleWatch watch = new BundleWatch(this::folders, () -> {
            ReloadOutcome outcome = reload();
            if (!(outcome instanceof Unchanged)) {
                told.accept(outcome);
            }
        });
        executor.execute(watch::run);
        return watch;
    }

    // Follows the texts below when they were reloaded by themselves.
    private LaidBundles laid() {
        LaidBundles known = Objects.requireNonNull(laid.get());
        BundleSnapshot below = ground.now(known.below());
        while (known.below() != below) {
            laid.compareAndSet(known, known.on(below, admission));
            known = Objects.requireNonNull(laid.get());
            below = ground.now(known.below());
        }
        return known;
    }

    private List<Path> folders() {
        return Stream.concat(ground.folders().stream(), layers.stream().flatMap(layer -> layer.folders().stream()))
                .toList();
    }

    private List<FrozenBundles> frozen() {
        return layers.stream().map(FrozenBundles::of).toList();
    }

    private static List<FileProblem> problems(Ground.Reading reading, List<FrozenBundles> files) {
        List<FileProblem> problems = new ArrayList<>(reading.problems());
        files.forEach(layer -> problems.addAll(layer.problems()));
        return problems;
    }

    /** Other reloadable texts as ground: they are read anew by themselves. */
    private record Below(BundleReload texts) implements Ground {

        @Override
        public BundleSnapshot first() {
            return texts.current();
        }

        @Override
        public BundleSnapshot now(BundleSnapshot known) {
            return texts.current();
        }

        @Override
        public Reading read(BundleSnapshot known) {
            return new Reading(known, List.of());
        }

        @Override
        public List<Path> folders() {
            return List.of();
        }
    }
}
