package com.petmatch.security.keys;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Map;

/** A provider alone, without our own look at the signature's shape, against one known answer. */
final class RawCheck {

    private final Provider provider;
    private final KnownAnswer answer;
    private final SignatureCheck check;

    RawCheck(Provider provider, KnownAnswer answer) {
        this.provider = provider;
        this.answer = answer;
        this.check = new SignatureCheck(answer.key(), SignatureProviders.of(provider));
    }

    String name() {
        return provider.getName();
    }

    Provider provider() {
        return provider;
    }

    /** What is wrong with the provider; empty when nothing is. */
    String fault() {
        if (!accepts(answer.signature())) {
            return "refused the right signature";
        }
        for (Map.Entry<String, byte[]> wrong : answer.spoiled().entrySet()) {
            if (accepts(wrong.getValue())) {
                return "accepted a wrong signature: " + wrong.getKey();
            }
        }
        return "";
    }

    /** The shortest of some checks, within so much time in all. */
    long time(long budgetNanos, int maxRounds) {
        long end = System.nanoTime() + budgetNanos;
        long shortest = Long.MAX_VALUE;
        for (int round = 0; round < maxRounds; round++) {
            long start = System.nanoTime();
            accepts(answer.signature());
            long now = System.nanoTime();
            shortest = Math.min(shortest, now - start);
            if (now >= end) {
                break;
            }
        }
        return shortest;
    }

    private boolean accepts(byte[] signature) {
        try {
            return check.verifiesRaw(answer.data(), signature);
        } catch (GeneralSecurityException | RuntimeException refused) {
            // Providers throw on what they cannot read: that is a refusal too, as is not knowing the algorithm.
            return false;
        }
    }
}
