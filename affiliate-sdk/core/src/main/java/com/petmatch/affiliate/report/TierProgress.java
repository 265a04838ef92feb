package com.petmatch.affiliate.report;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;
import java.util.Optional;

/**
 * How far a partner has climbed in the current tier period. Immutable.
 *
 * @param metric what counts so far
 * @param rate what the next unit earns
 * @param next from where on more is paid; empty at the top
 */
public record TierProgress(Money metric, BasisPoints rate, Optional<Money> next) {}
