package com.petmatch.security.firewall;

import java.util.List;

class TemplateTest extends FamilyContract {

    @Override
    String family() {
        return "ssti";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(new TemplateDetector());
    }

    @Override
    List<String> pathological() {
        return List.of("{{", "${", "{", "{{ ", "{{7", "<%", "{1", "*{ *", "{{_");
    }
}
