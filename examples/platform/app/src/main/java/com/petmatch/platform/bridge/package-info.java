/** The only classes that see two libraries; each is idempotent by event id and safe to replay. */
@NullMarked
package com.petmatch.platform.bridge;

import org.jspecify.annotations.NullMarked;
