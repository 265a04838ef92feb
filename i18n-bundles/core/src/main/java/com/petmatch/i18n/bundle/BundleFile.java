package com.petmatch.i18n.bundle;

import java.util.List;

/**
 * One area file as read: what is well-formed, and what is not. Immutable.
 *
 * @param features the features whose keys lie in this file, as its head lists them; none if it lists none
 * @param entries the messages in their order
 * @param problems every line that breaks the format
 */
public record BundleFile(List<String> features, List<BundleEntry> entries, List<BundleProblem> problems) {

    public BundleFile {
        features = List.copyOf(features);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** Reads a file; what breaks the format becomes a problem, never an exception. */
    public static BundleFile read(byte[] bytes) {
        return new BundleReader().read(bytes);
    }
}
