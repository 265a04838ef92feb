package com.petmatch.benchmarks.money;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.util.SplittableRandom;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same 1,024 amounts in each library's type, so that no run sees constants only. */
@State(Scope.Thread)
public class Amounts {

    static final int COUNT = 1 << 10;
    private static final int MASK = COUNT - 1;

    final Money[] ours = new Money[COUNT];
    final org.joda.money.Money[] joda = new org.joda.money.Money[COUNT];
    final org.javamoney.moneta.Money[] moneta = new org.javamoney.moneta.Money[COUNT];
    final org.javamoney.moneta.FastMoney[] fastMoneta = new org.javamoney.moneta.FastMoney[COUNT];
    final String[] texts = new String[COUNT];
    private int next;

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(42);
        org.joda.money.CurrencyUnit jodaEuro = org.joda.money.CurrencyUnit.EUR;
        CurrencyUnit euro = Monetary.getCurrency("EUR");
        for (int i = 0; i < COUNT; i++) {
            long cents = random.nextLong(1, 100_000_000);
            ours[i] = Money.of(cents, CurrencyCode.EUR);
            joda[i] = org.joda.money.Money.ofMinor(jodaEuro, cents);
            moneta[i] = org.javamoney.moneta.Money.ofMinor(euro, cents);
            fastMoneta[i] = org.javamoney.moneta.FastMoney.ofMinor(euro, cents);
            texts[i] = ours[i].toString();
        }
    }

    /** A place that moves on with each call. */
    int place() {
        next = (next + 1) & MASK;
        return next;
    }

    /** Another place. */
    int other(int place) {
        return (place * 7 + 3) & MASK;
    }
}
