package com.petmatch.security.firewall;

import java.util.List;

class TraversalTest extends FamilyContract {

    @Override
    String family() {
        return "traversal";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(new TraversalDetector(), FileTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of(
                "../a",
                "a..\\",
                "../",
                "..",
                ".",
                "/..;aaaaaaaaaaaaaaaaaaaa",
                "..\\ ",
                "etc/hosts",
                ".env",
                "....//",
                "x/../");
    }
}
