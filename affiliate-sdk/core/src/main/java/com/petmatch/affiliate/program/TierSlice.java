package com.petmatch.affiliate.program;

import com.petmatch.kernel.money.BasisPoints;

/** The part of an order's base that one tier rates. */
public record TierSlice(long units, BasisPoints rate) {}
