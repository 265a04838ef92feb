/**
 * Pays partners for the customers they bring, and explains every cent: {@link com.petmatch.affiliate.Affiliates} wires the
 * engines of all features.
 */
@NullMarked
package com.petmatch.affiliate;

import org.jspecify.annotations.NullMarked;
