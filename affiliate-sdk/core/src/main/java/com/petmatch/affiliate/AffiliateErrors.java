package com.petmatch.affiliate;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.SortedSet;

/** Every reason and error code of this library. Immutable. */
public final class AffiliateErrors implements ErrorCodeCatalog {

    /** Catalogs are found by their class: this one has nothing to set up. */
    public AffiliateErrors() {}

    @Override
    public String library() {
        return "affiliate-sdk";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return Codes.ALL;
    }
}
