/** The full platform as one Spring Boot host: wiring, bridges and thin pages over the libraries. */
@NullMarked
package com.petmatch.platform;

import org.jspecify.annotations.NullMarked;
