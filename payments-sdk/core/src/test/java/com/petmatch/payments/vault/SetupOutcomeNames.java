package com.petmatch.payments.vault;

/** Names each case, to see that folding takes the right one. */
final class SetupOutcomeNames implements SetupOutcome.Cases<String> {

    @Override
    public String saved(SetupOutcome.Saved it) {
        return "saved";
    }

    @Override
    public String actionRequired(SetupOutcome.ActionRequired it) {
        return "action";
    }

    @Override
    public String declined(SetupOutcome.Declined it) {
        return "declined";
    }

    @Override
    public String inProgress(SetupOutcome.InProgress it) {
        return "progress";
    }

    @Override
    public String unresolved(SetupOutcome.Unresolved it) {
        return "unresolved";
    }

    @Override
    public String removed(SetupOutcome.Removed it) {
        return "removed";
    }
}
