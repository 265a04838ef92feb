package com.petmatch.security.firewall;

import java.util.List;

class InclusionTest extends FamilyContract {

    @Override
    String family() {
        return "inclusion";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(new InclusionDetector(), InclusionTables.detector(), FileTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of("http://", "a", "/", "php://", "//\\\\", "=http://a/a.php", "include(\"a", "hthttp://tp://");
    }
}
