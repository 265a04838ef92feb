package com.petmatch.security.keys;

import java.time.Duration;

/**
 * What a self-test found about one provider and one algorithm.
 *
 * @param fault the first known answer that came out wrong; empty when all were right
 * @param time for one check, zero when it was not timed
 */
public record ProviderFinding(String provider, JwsAlgorithm algorithm, String fault, Duration time) {

    public boolean isPassed() {
        return fault.isEmpty();
    }
}
