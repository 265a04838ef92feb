package com.petmatch.platform.web;

import java.util.List;

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

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
