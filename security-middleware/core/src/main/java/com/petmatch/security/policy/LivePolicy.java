package com.petmatch.security.policy;

import com.petmatch.security.policy.PolicyOutcome.Accepted;
import com.petmatch.security.policy.PolicyOutcome.Fault;
import com.petmatch.security.policy.PolicyOutcome.Refused;
import java.util.function.Consumer;

/**
 * The policy that is used now. A new document is validated as a whole, then swapped in one step; one that is refused, or
 * not newer, leaves the old one. Who asks it in several places about one request takes {@link #current()} once, so that
 * the request sees one version. Safe for concurrent use.
 */
public final class LivePolicy {

    private final Consumer<PolicyOutcome> told;
    private volatile PolicyRules current;

    /** Uses a policy and tells nobody of changes. */
    public LivePolicy(SecurityPolicy policy) {
        this(policy, outcome -> {});
    }

    /**
     * Uses a policy.
     *
     * @param told hears the outcome of every {@link #replace}; must not block nor throw
     */
    public LivePolicy(SecurityPolicy policy, Consumer<PolicyOutcome> told) {
        this.current = PolicyRules.of(policy);
        this.told = told;
    }

    /** The version that is used now. */
    public PolicyRules current() {
        return current;
    }

    public SecurityPolicy policy() {
        return current.policy();
    }

    /** Uses this document from the next request on, if it is sound and its version is higher. */
    public PolicyOutcome replace(byte[] document) {
        PolicyOutcome outcome = swapped(PolicyCodec.read(document));
        told.accept(outcome);
        return outcome;
    }

    private synchronized PolicyOutcome swapped(PolicyOutcome read) {
        if (!(read instanceof Accepted accepted)) {
            return read;
        }
        long version = accepted.policy().version();
        if (version <= current.policy().version()) {
            return new Refused(
                    Fault.VERSION,
                    "version " + version + " after " + current.policy().version());
        }
        current = PolicyRules.of(accepted.policy());
        return accepted;
    }
}
