package com.petmatch.security.firewall;

import java.util.List;

class NodeTest extends FamilyContract {

    @Override
    String family() {
        return "node";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(NodeTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of("__proto__", "require(", "[", "process.", "eval(");
    }
}
