/** Statements, their CSV form and a partner's figures. */
@NullMarked
package com.petmatch.affiliate.report;

import org.jspecify.annotations.NullMarked;
