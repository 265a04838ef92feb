/** Checks a request against a provider's OpenAPI document. */
@NullMarked
package com.petmatch.payments.testkit.internal.openapi;

import org.jspecify.annotations.NullMarked;
