/** The partner's page: links, figures, tier, commissions with their reasons, statements, joining. */
@NullMarked
package com.petmatch.platform.partner;

import org.jspecify.annotations.NullMarked;
