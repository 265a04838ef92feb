package com.petmatch.affiliate.program;

/** Which plan version rates a customer's later sales. */
public enum RatePinning {
    /** The version that rated the customer's first sale. */
    AT_FIRST_SALE,
    /** The version in force when the sale occurred. */
    CURRENT
}
