package com.petmatch.security.testkit.catalogue;

import java.util.List;

/**
 * A row of the attack table.
 *
 * @param row 1 to 76
 * @param asvs requirement ids of OWASP ASVS 5.0.0 that it belongs to
 */
public record AttackFamily(int row, String title, List<String> asvs) {

    public AttackFamily {
        asvs = List.copyOf(asvs);
    }
}
