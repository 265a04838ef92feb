package com.petmatch.security.firewall;

import java.util.List;

class CrlfTest extends FamilyContract {

    @Override
    String family() {
        return "crlf";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(new CrlfDetector());
    }

    @Override
    List<String> pathological() {
        return List.of("\n", "\r\n", "\n ", "\nx-", "\0", "\n\n<", "%0d", "\n ", "a\n2031-01-01 ", "\na001 ");
    }
}
