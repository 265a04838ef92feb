/** Language tags, negotiation, fallback and writing direction from CLDR data. */
@NullMarked
package com.petmatch.i18n.locale;

import org.jspecify.annotations.NullMarked;
