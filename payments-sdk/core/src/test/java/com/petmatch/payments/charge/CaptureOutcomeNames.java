package com.petmatch.payments.charge;

/** Names each case, to see that folding takes the right one. */
final class CaptureOutcomeNames implements CaptureOutcome.Cases<String> {

    @Override
    public String captured(CaptureOutcome.Captured it) {
        return "captured " + it.amount();
    }

    @Override
    public String alreadyCaptured(CaptureOutcome.AlreadyCaptured it) {
        return "already " + it.amount();
    }

    @Override
    public String captureExceeds(CaptureOutcome.CaptureExceeds it) {
        return "exceeds " + it.held();
    }

    @Override
    public String authorizationExpired(CaptureOutcome.AuthorizationExpired it) {
        return "expired";
    }

    @Override
    public String alreadyVoided(CaptureOutcome.AlreadyVoided it) {
        return "voided";
    }

    @Override
    public String inProgress(CaptureOutcome.InProgress it) {
        return "progress";
    }

    @Override
    public String unresolved(CaptureOutcome.Unresolved it) {
        return "unresolved";
    }
}
