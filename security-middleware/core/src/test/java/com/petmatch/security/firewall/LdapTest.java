package com.petmatch.security.firewall;

import java.util.List;

class LdapTest extends FamilyContract {

    @Override
    String family() {
        return "ldap";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(new LdapDetector());
    }

    @Override
    List<String> pathological() {
        return List.of("a*)(", "(", ")", "(|", "*)(", ")(cn=", "(& ", "*", "cn=*,");
    }
}
