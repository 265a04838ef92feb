package com.petmatch.security.firewall;

import java.util.List;

class SessionTest extends FamilyContract {

    @Override
    String family() {
        return "session";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(SessionTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of("cookie=", "document . cookie", "?sid=a", ";jsessionid=", "http-equiv", ".cookie ");
    }
}
