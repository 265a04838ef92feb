package com.petmatch.security.firewall;

import java.util.List;

/** The detectors that every firewall starts with. */
final class Detectors {

    private static final List<Detector> STANDARD = List.of(
            new TraversalDetector(),
            FileTables.detector(),
            new ShellDetector(),
            ShellTables.detector());

    private Detectors() {}

    static List<Detector> standard() {
        return STANDARD;
    }
}
