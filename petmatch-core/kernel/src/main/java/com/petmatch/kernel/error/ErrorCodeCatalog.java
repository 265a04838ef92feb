package com.petmatch.kernel.error;

import java.util.SortedSet;

/** Every code that one library may return or throw; texts, statuses and uniqueness are checked by walking the catalogs. */
public interface ErrorCodeCatalog {

    /** The artifact that owns the codes, such as {@code payments-sdk}. */
    String library();

    /** Every code, in alphabetical order. */
    SortedSet<ErrorCode> codes();
}
