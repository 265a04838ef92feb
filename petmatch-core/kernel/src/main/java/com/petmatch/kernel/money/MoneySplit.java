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
        long[] shares = new long[weights.length];
        long[] remainders = new long[weights.length];
        long shared = 0;
        for (int i = 0; i < weights.length; i++) {
            cut(amount.minorUnits(), weights[i], sum, i, shares, remainders);
            shared += shares[i];
        }
        handOut(amount.minorUnits() - shared, shares, remainders);
        Money[] result = new Money[shares.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = new Money(shares[i], amount.currency());
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

    /** Writes amount x weight / sum, cut toward zero, and the size of what was cut off. */
    private static void cut(long amount, long weight, long sum, int at, long[] shares, long[] remainders) {
        long product = amount * weight;
        if (Math.multiplyHigh(amount, weight) == product >> (Long.SIZE - 1)) {
            shares[at] = product / sum;
            remainders[at] = Math.abs(product % sum);
        } else {
            BigInteger[] exact = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            shares[at] = exact[0].longValueExact();
            remainders[at] = exact[1].abs().longValueExact();
        }
    }

    /** Fewer units are left than shares have a remainder, so the k-th largest remainder is the threshold. */
    private static void handOut(long left, long[] shares, long[] remainders) {
        int units = (int) Math.abs(left);
        if (units == 0) {
            return;
        }
        long sign = Long.signum(left);
        long[] sorted = remainders.clone();
        Arrays.sort(sorted);
        long threshold = sorted[sorted.length - units];
        int ties = units;
        for (long remainder : remainders) {
            if (remainder > threshold) {
                ties--;
            }
        }
        for (int i = 0; i < shares.length; i++) {
            if (remainders[i] > threshold || (remainders[i] == threshold && ties-- > 0)) {
                shares[i] += sign;
            }
        }
    }

    private static List<Money> listOf(Money[] shares) {
        return Collections.unmodifiableList(Arrays.asList(shares));
    }
}
