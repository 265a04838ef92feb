package com.petmatch.platform.methods;

import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.vault.SavedMethodId;
import com.petmatch.payments.vault.SetupOutcome;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where each outcome of the wish to keep a way to pay leads the browser.
 *
 * @param remembered learns which one the browser will come back for
 * @param refused the form again, with the reason
 */
record MethodAnswers(Consumer<SavedMethodId> remembered, Function<Refusal, Answer> refused)
        implements SetupOutcome.Cases<Answer> {

    private static final SeeOther BACK = new SeeOther("/billing/methods/return");

    @Override
    public Answer saved(SetupOutcome.Saved it) {
        return back(it);
    }

    @Override
    public Answer actionRequired(SetupOutcome.ActionRequired it) {
        Answer back = back(it);
        return it.next() instanceof NextAction.Redirect page
                ? new SeeOther(page.target().toString())
                : back;
    }

    @Override
    public Answer declined(SetupOutcome.Declined it) {
        return back(it);
    }

    @Override
    public Answer inProgress(SetupOutcome.InProgress it) {
        return unanswered();
    }

    @Override
    public Answer unresolved(SetupOutcome.Unresolved it) {
        return unanswered();
    }

    @Override
    public Answer removed(SetupOutcome.Removed it) {
        return new SeeOther("/billing/methods");
    }

    private Answer back(SetupOutcome outcome) {
        remembered.accept(outcome.method());
        return BACK;
    }

    // The same form sent again asks for the same page, so nothing is begun twice.
    private Answer unanswered() {
        return refused.apply(Refusal.of(PaymentErrors.GATEWAY_UNAVAILABLE));
    }
}
