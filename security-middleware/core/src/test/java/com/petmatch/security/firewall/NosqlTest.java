package com.petmatch.security.firewall;

import java.util.List;

class NosqlTest extends FamilyContract {

    @Override
    String family() {
        return "nosql";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(NosqlTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of("$ne", "[$ne]", "'||", "match (", "db.", "this.", "{$or:");
    }
}
