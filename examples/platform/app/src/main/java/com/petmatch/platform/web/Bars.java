package com.petmatch.platform.web;

import com.petmatch.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A bar chart with decided geometry: heights are thousandths of the tallest bar, texts are formatted already.
 *
 * @param bars oldest first; the table twin prints the same values
 */
public record Bars(List<Bar> bars) {

    /** One bar: what it stands for, its value as text, and its height in thousandths. */
    public record Bar(String label, String value, int height) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    /** Bars of days and sums of one currency, oldest first; what is below zero has no height. */
    public static Bars ofDays(Map<LocalDate, Money> days, PageContext page) {
        long tallest = Math.max(
                1, days.values().stream().mapToLong(Money::minorUnits).max().orElse(1));
        return new Bars(days.entrySet().stream()
                .map(day ->
                        new Bar(page.date(day.getKey()), page.money(day.getValue()), height(day.getValue(), tallest)))
                .toList());
    }

    private static int height(Money sum, long tallest) {
        return (int) (Math.multiplyExact(Math.max(0, sum.minorUnits()), 1000L) / tallest);
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
