package com.petmatch.i18n.bundle;

/** Decides which entries of a layer may replace those below it. Thread-safe. */
@FunctionalInterface
public interface OverrideAdmission {

    /** Judges every entry of {@code layer} beside the messages of {@code base}, which it must keep the signatures of. */
    OverrideReport judge(BundleSource base, BundleSource layer);
}
