/** One configuration class per library; nothing but wiring. */
@NullMarked
package com.petmatch.platform.wiring;

import org.jspecify.annotations.NullMarked;
