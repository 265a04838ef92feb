package com.petmatch.security.firewall;

import java.util.List;

/** The detectors that every firewall starts with. */
final class Detectors {

    private static final List<Detector> STANDARD = List.of(
            new SqlDetector(),
            new XssDetector(),
            new TraversalDetector(),
            FileTables.detector(),
            new ShellDetector(),
            ShellTables.detector(),
            new LookupDetector(),
            JavaTables.detector(),
            new TemplateDetector(),
            PhpTables.detector(),
            NodeTables.detector(),
            new LdapDetector(),
            NosqlTables.detector(),
            XmlTables.detector(),
            new CrlfDetector(),
            new InclusionDetector(),
            InclusionTables.detector(),
            new InternalUrlDetector(),
            SessionTables.detector(),
            ScannerTables.detector());

    private Detectors() {}

    static List<Detector> standard() {
        return STANDARD;
    }
}
