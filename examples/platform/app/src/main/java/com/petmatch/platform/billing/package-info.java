/** What a person pays: checkout return, subscription, invoices and their print page. */
@NullMarked
package com.petmatch.platform.billing;

import org.jspecify.annotations.NullMarked;
