package com.petmatch.payments.charge;

/** Says which case it was. */
final class ChargeOutcomeNames implements ChargeOutcome.Cases<String> {

    @Override
    public String approved(ChargeOutcome.Approved it) {
        return "approved";
    }

    @Override
    public String authorized(ChargeOutcome.Authorized it) {
        return "authorized";
    }

    @Override
    public String actionRequired(ChargeOutcome.ActionRequired it) {
        return "action";
    }

    @Override
    public String pending(ChargeOutcome.Pending it) {
        return "pending";
    }

    @Override
    public String declined(ChargeOutcome.Declined it) {
        return "declined";
    }

    @Override
    public String inProgress(ChargeOutcome.InProgress it) {
        return "progress";
    }

    @Override
    public String unresolved(ChargeOutcome.Unresolved it) {
        return "unresolved";
    }
}
