package com.petmatch.core.pet;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.page.Page;

/** What became of the wish for a page of pets. */
public sealed interface PetListing {

    /** The page, oldest entry first. */
    record Listed(Page<Pet> page) implements PetListing {}

    /** The cursor is not one of this list; the reader starts again from the first page. */
    record InvalidCursor(ErrorCode code) implements PetListing {}
}
