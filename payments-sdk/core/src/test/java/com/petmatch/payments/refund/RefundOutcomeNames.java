package com.petmatch.payments.refund;

/** Says which case it was. */
final class RefundOutcomeNames implements RefundOutcome.Cases<String> {

    @Override
    public String refunded(RefundOutcome.Refunded it) {
        return "refunded";
    }

    @Override
    public String pending(RefundOutcome.RefundPending it) {
        return "pending";
    }

    @Override
    public String exceeds(RefundOutcome.RefundExceeds it) {
        return "exceeds";
    }

    @Override
    public String refused(RefundOutcome.RefundRefused it) {
        return "refused";
    }

    @Override
    public String failed(RefundOutcome.RefundFailed it) {
        return "failed";
    }

    @Override
    public String inProgress(RefundOutcome.InProgress it) {
        return "progress";
    }

    @Override
    public String unresolved(RefundOutcome.Unresolved it) {
        return "unresolved";
    }
}
