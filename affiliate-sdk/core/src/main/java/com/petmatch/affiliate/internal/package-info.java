/** Shared by the features and never exported: reason codes and the digest that names plans and payloads. */
@NullMarked
package com.petmatch.affiliate.internal;

import org.jspecify.annotations.NullMarked;
