/** The checks a set of bundles must pass before it ships, and the report that says where it does not. */
@NullMarked
package com.petmatch.i18n.gate;

import org.jspecify.annotations.NullMarked;
