package com.petmatch.security.firewall;

import java.util.List;

class InternalUrlTest extends FamilyContract {

    @Override
    String family() {
        return "ssrf";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(new InternalUrlDetector());
    }

    @Override
    List<String> pathological() {
        return List.of("//", "http://", "://a@", "//[", "a", "//127.", "\\");
    }
}
