package com.petmatch.examples.story;

import java.util.Set;

/** The figures of the story as one language writes them. */
record Figures(String price, String tax, String net, String commission, String half, String zero) {

    private static final Set<String> WITH_POINT = Set.of("en", "ar", "ja", "hi");

    static Figures in(String language) {
        Figures dots = new Figures("9.99", "1.60", "8.39", "2.10", "1.05", "0.00");
        return WITH_POINT.contains(language)
                ? dots
                : new Figures(
                        comma(dots.price),
                        comma(dots.tax),
                        comma(dots.net),
                        comma(dots.commission),
                        comma(dots.half),
                        comma(dots.zero));
    }

    private static String comma(String figure) {
        return figure.replace('.', ',');
    }
}
