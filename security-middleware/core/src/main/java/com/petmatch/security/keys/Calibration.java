package com.petmatch.security.keys;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.JwsAlgorithm.Family;
import java.security.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the fastest provider of those that answer every known answer right. */
final class Calibration {

    private static final Logger LOG = LoggerFactory.getLogger(Calibration.class);

    // 136 ms for four algorithms on curves, where providers differ most and need the longest, 13.5 ms for the other
    // nine.
    private static final long CURVE_NANOS = Duration.ofMillis(34).toNanos();
    private static final long OTHER_NANOS =
            Duration.ofMillis(1).plusNanos(500_000).toNanos();
    private static final int MAX_ROUNDS = 400;

    private final Map<JwsAlgorithm, Provider> fastest = new EnumMap<>(JwsAlgorithm.class);
    private final List<ProviderFinding> findings = new ArrayList<>();

    private Calibration() {}

    static Calibration of(List<Provider> providers) {
        Calibration calibration = new Calibration();
        Map<JwsAlgorithm, List<RawCheck>> passed = new EnumMap<>(JwsAlgorithm.class);
        for (JwsAlgorithm algorithm : JwsAlgorithm.values()) {
            List<RawCheck> right = calibration.tested(algorithm, providers);
            if (!right.isEmpty()) {
                passed.put(algorithm, right);
            } else if (algorithm.isDefault()) {
                throw new SecurityMisuseException(
                        SecurityErrors.KEYS_SELF_TEST,
                        "No provider passes the self-test of " + algorithm.headerName(),
                        Map.of("algorithm", algorithm.headerName()));
            }
        }
        calibration.choose(passed);
        LOG.info("Signature providers chosen: {}", calibration.fastest);
        return calibration;
    }

    Map<JwsAlgorithm, Provider> fastest() {
        return fastest;
    }

    List<ProviderFinding> findings() {
        return findings;
    }

    private List<RawCheck> tested(JwsAlgorithm algorithm, List<Provider> providers) {
        KnownAnswer answer = KnownAnswer.of(algorithm);
        List<RawCheck> right = new ArrayList<>();
        for (Provider provider : providers) {
            RawCheck check = new RawCheck(provider, answer);
            String fault = check.fault();
            if (fault.isEmpty()) {
                right.add(check);
            } else {
                findings.add(new ProviderFinding(provider.getName(), algorithm, fault, Duration.ZERO));
            }
        }
        return right;
    }

    private void choose(Map<JwsAlgorithm, List<RawCheck>> passed) {
        passed.forEach((algorithm, checks) -> {
            RawCheck best = checks.get(0);
            long bestNanos = Long.MAX_VALUE;
            for (RawCheck check : checks) {
                long nanos = checks.size() == 1 ? 0 : check.time(share(algorithm, checks.size()), MAX_ROUNDS);
                findings.add(new ProviderFinding(check.name(), algorithm, "", Duration.ofNanos(nanos)));
                // Half as fast again, else the earlier one stays: less is noise.
                if (bestNanos == Long.MAX_VALUE || nanos + nanos / 2 < bestNanos) {
                    best = check;
                    bestNanos = nanos;
                }
            }
            fastest.put(algorithm, best.provider());
        });
    }

    private static long share(JwsAlgorithm algorithm, int contestants) {
        boolean curve = algorithm.family() == Family.CURVE || algorithm.family() == Family.EDWARDS;
        return (curve ? CURVE_NANOS : OTHER_NANOS) / contestants;
    }
}
