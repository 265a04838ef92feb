/** The ways to pay that a person keeps at our providers: the list, the way to a provider's page and back, removal. */
@NullMarked
package com.petmatch.platform.methods;

import org.jspecify.annotations.NullMarked;
