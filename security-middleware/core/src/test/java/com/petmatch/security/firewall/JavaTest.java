package com.petmatch.security.firewall;

import java.util.List;

class JavaTest extends FamilyContract {

    @Override
    String family() {
        return "java";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(new LookupDetector(), JavaTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of("${", "${a", "}", "${:-", "${${}", "ro0ab", "%{", "java.");
    }
}
