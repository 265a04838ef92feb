/** Finds hostile values in requests: decoding to a fixed point, one pre-filter, linear detectors, points and profiles. */
@NullMarked
package com.petmatch.security.firewall;

import org.jspecify.annotations.NullMarked;
