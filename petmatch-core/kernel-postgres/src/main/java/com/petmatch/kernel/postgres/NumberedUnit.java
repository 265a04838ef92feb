package com.petmatch.kernel.postgres;

/** A balance's key: an account by its number, and a unit. */
record NumberedUnit(long account, String unit) {}
