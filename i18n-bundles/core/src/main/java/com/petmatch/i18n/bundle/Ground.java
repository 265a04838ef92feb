package com.petmatch.i18n.bundle;

import java.nio.file.Path;
import java.util.List;

/** What override layers lie on. */
interface Ground {

    /** What to lay them on at first. */
    BundleSnapshot first();

    /** What to lie on now instead of {@code known}; itself unless the ground moves on its own. */
    BundleSnapshot now(BundleSnapshot known);

    /** Reads the files again; answers {@code known} itself when they are as before. */
    Reading read(BundleSnapshot known);

    List<Path> folders();

    record Reading(BundleSnapshot snapshot, List<FileProblem> problems) {}
}
