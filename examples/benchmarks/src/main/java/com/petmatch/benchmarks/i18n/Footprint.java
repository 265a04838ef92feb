package com.petmatch.benchmarks.i18n;

import com.petmatch.benchmarks.Heap;
import com.petmatch.i18n.bundle.BundleSnapshot;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.PrintStream;
import java.lang.ref.Reference;

/** Prints the heap that the shipped texts of twenty languages retain when every message is compiled. */
public final class Footprint {

    private static final int ROUNDS = 6;
    private static final long KILOBYTE = 1_024;

    private Footprint() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        compiled("warm-up");
        for (int round = 0; round < ROUNDS; round++) {
            long before = Heap.used();
            BundleSnapshot texts = compiled("measured");
            long retained = Heap.used() - before;
            out.println("retained by 20 languages, every message compiled: " + retained / KILOBYTE + " KB");
            Reference.reachabilityFence(texts);
        }
    }

    private static BundleSnapshot compiled(String purpose) {
        BundleSource shipped = BundleSource.shipped();
        BundleSnapshot texts = BundleSnapshot.of(shipped, shipped.languages());
        for (LanguageTag language : shipped.languages()) {
            for (String key : texts.bundle(language).keys()) {
                if (texts.bundle(language).message(key).isEmpty()) {
                    throw new IllegalStateException(purpose + ": " + key + " does not compile in " + language);
                }
            }
        }
        return texts;
    }
}
