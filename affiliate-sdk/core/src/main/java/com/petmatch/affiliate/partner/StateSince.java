package com.petmatch.affiliate.partner;

import java.time.Instant;

/** A state and the moment from which it holds, until the next one does. */
public record StateSince(PartnerState state, Instant since) {}
