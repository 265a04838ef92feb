package com.petmatch.platform.methods;

import com.petmatch.payments.vault.SetupOutcome;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.Refusal;
import java.util.Optional;

/** What the page says of each outcome after the way back. */
final class MethodStanding implements SetupOutcome.Cases<MethodReturnPage> {

    static final MethodStanding TOLD = new MethodStanding();

    private MethodStanding() {}

    @Override
    public MethodReturnPage saved(SetupOutcome.Saved it) {
        return page(MethodProgress.SAVED);
    }

    @Override
    public MethodReturnPage actionRequired(SetupOutcome.ActionRequired it) {
        return page(MethodProgress.WAITING);
    }

    @Override
    public MethodReturnPage declined(SetupOutcome.Declined it) {
        return new MethodReturnPage(
                MethodProgress.DECLINED, Optional.of(Refusal.of(it.reason().code())));
    }

    @Override
    public MethodReturnPage inProgress(SetupOutcome.InProgress it) {
        return page(MethodProgress.WAITING);
    }

    @Override
    public MethodReturnPage unresolved(SetupOutcome.Unresolved it) {
        return page(MethodProgress.WAITING);
    }

    @Override
    public MethodReturnPage removed(SetupOutcome.Removed it) {
        throw PageFault.notFound();
    }

    static MethodReturnPage page(MethodProgress progress) {
        return new MethodReturnPage(progress, Optional.empty());
    }
}
