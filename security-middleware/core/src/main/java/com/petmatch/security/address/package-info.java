/** Client addresses: strict parsing, canonical keys and the choice of which hop to believe. */
@NullMarked
package com.petmatch.security.address;

import org.jspecify.annotations.NullMarked;
