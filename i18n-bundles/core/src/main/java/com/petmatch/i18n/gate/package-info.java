/** The checks a set of bundles must pass before it ships. */
@NullMarked
package com.petmatch.i18n.gate;

import org.jspecify.annotations.NullMarked;
