package com.petmatch.security.keys;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.JwsAlgorithm.Family;
import java.security.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the fastest provider of those that answer every known answer right. */
final class Calibration {

    private static final Logger LOG = LoggerFactory.getLogger(Calibration.class);

    // 150 ms of timing at most: 130 for the two algorithms where providers differ by far, 2 for each of nine others.
    // The longer curves go with ES256, whose code they share.
    private static final long CURVE_NANOS = Duration.ofMillis(65).toNanos();
    private static final long OTHER_NANOS = Duration.ofMillis(2).toNanos();
    // Before that, so that not the compiler's backlog is timed.
    private static final long WARM_UP_NANOS = Duration.ofMillis(200).toNanos();
    private static final int SLICES = 8;
    private static final int MAX_ROUNDS = 100;

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
            Optional<RawCheck> same = followed(algorithm, checks);
            if (same.isPresent()) {
                checks.forEach(check -> passed(check, algorithm, 0));
            }
            RawCheck best = same.orElseGet(() -> fastestOf(algorithm, checks));
            fastest.put(algorithm, best.provider());
        });
    }

    private Optional<RawCheck> followed(JwsAlgorithm algorithm, List<RawCheck> checks) {
        Provider leader = fastest.get(JwsAlgorithm.ES256);
        boolean longer = algorithm == JwsAlgorithm.ES384 || algorithm == JwsAlgorithm.ES512;
        if (leader == null || !longer) {
            return Optional.empty();
        }
        return checks.stream()
                .filter(check -> check.name().equals(leader.getName()))
                .findFirst();
    }

    private RawCheck fastestOf(JwsAlgorithm algorithm, List<RawCheck> checks) {
        boolean curve = algorithm.family() == Family.CURVE || algorithm.family() == Family.EDWARDS;
        long[] nanos = checks.size() == 1 ? new long[1] : timed(checks, curve);
        int best = 0;
        for (int i = 0; i < nanos.length; i++) {
            passed(checks.get(i), algorithm, nanos[i]);
            // Where providers are much alike, the earlier one stays unless another is half as fast again.
            long handicap = curve ? 0 : nanos[i] / 2;
            if (nanos[i] + handicap < nanos[best]) {
                best = i;
            }
        }
        return checks.get(best);
    }

    // In turns, so that whatever else the machine does falls on all of them.
    private static long[] timed(List<RawCheck> checks, boolean curve) {
        int turns = SLICES * checks.size();
        if (curve) {
            for (int turn = 0; turn < turns; turn++) {
                checks.get(turn % checks.size()).time(WARM_UP_NANOS / turns, Integer.MAX_VALUE);
            }
        }
        long[] shortest = new long[checks.size()];
        Arrays.fill(shortest, Long.MAX_VALUE);
        for (int turn = 0; turn < turns; turn++) {
            int i = turn % checks.size();
            long share = (curve ? CURVE_NANOS : OTHER_NANOS) / turns;
            shortest[i] = Math.min(shortest[i], checks.get(i).time(share, MAX_ROUNDS));
        }
        return shortest;
    }

    private void passed(RawCheck check, JwsAlgorithm algorithm, long nanos) {
        findings.add(new ProviderFinding(check.name(), algorithm, "", Duration.ofNanos(nanos)));
    }
}
