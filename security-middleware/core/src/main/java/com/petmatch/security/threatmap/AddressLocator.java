package com.petmatch.security.threatmap;

import com.petmatch.security.address.AddressPrefix;

/** Tells in which country a network is. Implementations are safe for concurrent use and do not block. */
@FunctionalInterface
public interface AddressLocator {

    /** What stands for a country that is not known. */
    String UNKNOWN = "ZZ";

    /** Two capital letters (ISO 3166); {@link #UNKNOWN} when it is not known. */
    String country(AddressPrefix network);

    /** Knows no country. */
    static AddressLocator none() {
        return network -> UNKNOWN;
    }
}
