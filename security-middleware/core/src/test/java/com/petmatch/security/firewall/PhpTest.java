package com.petmatch.security.firewall;

import java.util.List;

class PhpTest extends FamilyContract {

    @Override
    String family() {
        return "php";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(PhpTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of("O:1", "a:1:{", "eval(", "<?", "O:8:\"", "chr(", "$_get[", "\"system\"(");
    }
}
