/** What runs before the first bean: settings, safety, data directory, database, keys and the provider's sandbox. */
@NullMarked
package com.petmatch.platform.parts;

import org.jspecify.annotations.NullMarked;
