/** Methods that customers keep for later: tokens of the provider, what may be shown of them, and the consent. */
@NullMarked
package com.petmatch.payments.vault;

import org.jspecify.annotations.NullMarked;
