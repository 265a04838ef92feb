package com.petmatch.security.firewall;

import com.petmatch.security.firewall.FirewallOutcome.Fault;

/** Ends the reading of a document; never leaves this package. */
final class RefusedSettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String detail;

    RefusedSettingsException(Fault fault, String detail) {
        super(detail, null, false, false);
        this.fault = fault;
        this.detail = detail;
    }

    FirewallOutcome.Refused outcome() {
        return new FirewallOutcome.Refused(fault, detail);
    }
}
