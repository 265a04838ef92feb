package com.petmatch.security.firewall;

import java.util.List;

class ScannerTest extends FamilyContract {

    @Override
    String family() {
        return "scanner";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(ScannerTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of("nikto", "sqlmap", "/wp-", ".oast.");
    }

    @Override
    boolean isRefused(String value) {
        return isRefusedAsAgent(value);
    }
}
