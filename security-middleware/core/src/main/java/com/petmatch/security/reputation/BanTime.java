package com.petmatch.security.reputation;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The two clocks of bans.
 *
 * @param clock says when a ban was placed
 * @param ticker monotonic nanoseconds, says when it ends
 */
record BanTime(InstantSource clock, LongSupplier ticker) {}
