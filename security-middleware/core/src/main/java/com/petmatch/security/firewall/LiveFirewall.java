package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.firewall.FirewallOutcome.Accepted;
import com.petmatch.security.firewall.FirewallOutcome.Fault;
import com.petmatch.security.firewall.FirewallOutcome.Refused;
import java.util.function.Consumer;

/**
 * The firewall that is used now. A new document is validated as a whole, then swapped in one step; one that is refused,
 * or not newer, leaves the old one. Safe for concurrent use.
 */
public final class LiveFirewall {

    private final Consumer<FirewallOutcome> told;
    private volatile Firewall current;

    /** Uses a firewall and tells nobody of changes. */
    public LiveFirewall(Firewall firewall) {
        this(firewall, outcome -> {});
    }

    /**
     * Uses a firewall.
     *
     * @param told hears of these settings and of the outcome of every {@link #replace}, for the audit of exclusions;
     * must
     *     not block nor throw
     */
    public LiveFirewall(Firewall firewall, Consumer<FirewallOutcome> told) {
        this.current = firewall;
        this.told = told;
        told.accept(new Accepted(firewall.settings()));
    }

    /** The version that is used now: who asks twice about one request takes it once. */
    public Firewall current() {
        return current;
    }

    /** Uses this document from the next request on, if it is sound and its version is higher. */
    public FirewallOutcome replace(byte[] document) {
        FirewallOutcome outcome = swapped(FirewallCodec.read(document));
        told.accept(outcome);
        return outcome;
    }

    private synchronized FirewallOutcome swapped(FirewallOutcome read) {
        if (!(read instanceof Accepted accepted)) {
            return read;
        }
        long version = accepted.settings().version();
        long old = current.settings().version();
        if (version <= old) {
            return new Refused(Fault.VERSION, "version " + version + " after " + old);
        }
        try {
            current = current.with(accepted.settings());
            return accepted;
        } catch (SecurityMisuseException unknown) {
            return new Refused(Fault.VALUE, String.valueOf(unknown.getMessage()));
        }
    }
}
