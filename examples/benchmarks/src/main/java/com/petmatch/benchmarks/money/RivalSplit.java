package com.petmatch.benchmarks.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sharing out as a user of the rivals writes it, for neither has it: shares cut down, what is left one cent each. */
final class RivalSplit {

    private RivalSplit() {}

    static List<org.joda.money.Money> evenly(org.joda.money.Money amount, int parts) {
        org.joda.money.Money share = amount.dividedBy(parts, RoundingMode.DOWN);
        org.joda.money.Money left = amount.minus(share.multipliedBy(parts));
        List<org.joda.money.Money> shares = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            shares.add(i < left.getAmountMinorLong() ? share.plusMinor(1) : share);
        }
        return shares;
    }

    static List<org.javamoney.moneta.Money> evenly(org.javamoney.moneta.Money amount, int parts) {
        BigDecimal whole = amount.getNumberStripped();
        BigDecimal share = whole.divide(BigDecimal.valueOf(parts), 2, RoundingMode.DOWN);
        int left = whole.subtract(share.multiply(BigDecimal.valueOf(parts)))
                .movePointRight(2)
                .intValueExact();
        List<org.javamoney.moneta.Money> shares = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            BigDecimal own = i < left ? share.add(new BigDecimal("0.01")) : share;
            shares.add(org.javamoney.moneta.Money.of(own, amount.getCurrency()));
        }
        return shares;
    }

    static List<org.joda.money.Money> byWeight(org.joda.money.Money amount, long... weights) {
        BigDecimal sum = BigDecimal.valueOf(
                IntStream.range(0, weights.length).mapToLong(i -> weights[i]).sum());
        BigDecimal[] fractions = new BigDecimal[weights.length];
        List<org.joda.money.Money> shares = new ArrayList<>(weights.length);
        org.joda.money.Money given = org.joda.money.Money.zero(amount.getCurrencyUnit());
        for (int i = 0; i < weights.length; i++) {
            BigDecimal[] cut = amount.getAmountMinor()
                    .multiply(BigDecimal.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            fractions[i] = cut[1];
            shares.add(org.joda.money.Money.ofMinor(amount.getCurrencyUnit(), cut[0].longValueExact()));
            given = given.plus(shares.get(i));
        }
        int left = (int) amount.minus(given).getAmountMinorLong();
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> fractions[i]).reversed())
                .toList();
        order.subList(0, left).forEach(i -> shares.set(i, shares.get(i).plusMinor(1)));
        return shares;
    }
}
