package com.petmatch.platform.landing;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;
import java.util.Optional;

/**
 * What the first page needs: the Pro price it quotes and whether a real screenshot is at hand.
 *
 * @param proMonthly the price a payer sees, tax in it
 * @param screenshot the file name stem under {@code /img}, when one was taken
 */
public record LandingPage(Money proMonthly, BasisPoints taxRate, Optional<String> screenshot) {}
