package com.petmatch.i18n.locale;

/** How strict matching is. */
record MatchSettings(int threshold, int demotion, boolean favorsScript) {

    /** CLDR's threshold and ICU's demotion: a later wish must be this much closer than an earlier one to win. */
    static final MatchSettings STANDARD = new MatchSettings(50, 5, false);

    private static final int MAX_THRESHOLD = 100;
    private static final int MAX_DEMOTION = 50;

    MatchSettings {
        if (threshold < 1 || threshold > MAX_THRESHOLD) {
            throw new IllegalArgumentException(
                    "Expected a threshold from 1 to " + MAX_THRESHOLD + ", got " + threshold);
        }
        if (demotion < 0 || demotion > MAX_DEMOTION) {
            throw new IllegalArgumentException("Expected a demotion from 0 to " + MAX_DEMOTION + ", got " + demotion);
        }
    }

    MatchSettings withThreshold(int distance) {
        return new MatchSettings(distance, demotion, favorsScript);
    }

    MatchSettings withDemotion(int distance) {
        return new MatchSettings(threshold, distance, favorsScript);
    }

    MatchSettings favoringScript() {
        return new MatchSettings(threshold, demotion, true);
    }
}
