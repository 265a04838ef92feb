package com.petmatch.kernel.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Sharing out by largest remainder, on primitive arrays. */
final class MoneySplit {

    private MoneySplit() {}

    static List<Money> evenly(Money amount, int parts) {
        if (parts < 1) {
            throw Money.invalidWeights("Expected one part or more, got " + parts);
        }
        long share = amount.minorUnits() / parts;
        int left = (int) (amount.minorUnits() % parts);
        int extras = Math.abs(left);
        Money smaller = new Money(share, amount.currency());
        // Equal parts share one object: a part is a value.
        Money larger = left == 0 ? smaller : new Money(share + Integer.signum(left), amount.currency());
        Money[] shares = new Money[parts];
        Arrays.fill(shares, 0, extras, larger);
        Arrays.fill(shares, extras, parts, smaller);
        return listOf(shares);
    }

    static List<Money> byWeight(Money amount, long[] weights) {
        long sum = sumOf(weights);
        long size = Math.abs(amount.minorUnits());
        long[] shares = new long[weights.length];
        long[] remainders = new long[weights.length];
        if (size >= 0 && Math.multiplyHigh(size, sum) == 0 && size * sum >= 0) {
            cut(size, weights, sum, shares, remainders);
        } else {
            cutExactly(amount.minorUnits(), weights, sum, shares, remainders);
        }
        handOut(size, sum, shares, remainders);
        Money[] result = new Money[shares.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = new Money(amount.isNegative() ? -shares[i] : shares[i], amount.currency());
        }
        return listOf(result);
    }

    private static long sumOf(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
            if (weight < 0 || sum < 0) {
                throw Money.invalidWeights("Expected weights of zero or more with a sum within 64 bits, got " + weight);
            }
        }
        if (sum == 0) {
            throw Money.invalidWeights("Expected weights with a positive sum, got " + weights.length + " of zero");
        }
        return sum;
    }

    /**
     * Writes size x weight / sum, cut, and what was cut off. Multiplies by the reciprocal of the sum, which is at most two
     * too small, instead of dividing: the division would be most of the whole cost.
     */
    private static void cut(long size, long[] weights, long sum, long[] shares, long[] remainders) {
        long reciprocal = Long.divideUnsigned(-1L, sum);
        for (int i = 0; i < weights.length; i++) {
            long product = size * weights[i];
            // The high half of an unsigned product; only the reciprocal of 1 has its top bit set.
            long share = Math.multiplyHigh(product, reciprocal) + (reciprocal >> (Long.SIZE - 1) & product);
            long remainder = product - share * sum;
            while (remainder >= sum) {
                remainder -= sum;
                share++;
            }
            shares[i] = share;
            remainders[i] = remainder;
        }
    }

    /** The same beyond 64 bits. A share of 2^63 wraps to its negative, which the sign of the result turns back. */
    private static void cutExactly(long amount, long[] weights, long sum, long[] shares, long[] remainders) {
        BigInteger size = BigInteger.valueOf(amount).abs();
        BigInteger divisor = BigInteger.valueOf(sum);
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] exact = size.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(divisor);
            shares[i] = exact[0].longValue();
            remainders[i] = exact[1].longValueExact();
        }
    }

    /** One unit each to the largest remainders. Fewer units are left than shares have a remainder. */
    private static void handOut(long size, long sum, long[] shares, long[] remainders) {
        long left = size;
        for (long share : shares) {
            left -= share;
        }
        if (left == 0) {
            return;
        }
        long threshold = thresholdOf(left, sum, remainders);
        long ties = left - (remainders.length - countBelow(threshold + 1, remainders));
        for (int i = 0; i < shares.length; i++) {
            if (remainders[i] > threshold || (remainders[i] == threshold && ties-- > 0)) {
                shares[i]++;
            }
        }
    }

    /** The remainder of that rank from above, by halving the range: no sorting, no copy. */
    private static long thresholdOf(long rank, long sum, long[] remainders) {
        long low = 1;
        long high = sum - 1;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (remainders.length - countBelow(middle, remainders) >= rank) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static long countBelow(long limit, long[] remainders) {
        long below = 0;
        for (long remainder : remainders) {
            below += (remainder - limit) >>> (Long.SIZE - 1);
        }
        return below;
    }

    private static List<Money> listOf(Money[] shares) {
        return Collections.unmodifiableList(Arrays.asList(shares));
    }
}
