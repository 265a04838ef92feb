package com.petmatch.security.firewall;

import java.util.List;

class XmlMarkupTest extends FamilyContract {

    @Override
    String family() {
        return "xml";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(XmlTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of("<!doctypea", "<!doctype", "<!", "<?xml-stylesheet", "[<!");
    }
}
