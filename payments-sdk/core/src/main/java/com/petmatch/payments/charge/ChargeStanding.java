package com.petmatch.payments.charge;

/** How a stored charge stands, as an outcome. */
final class ChargeStanding {

    private ChargeStanding() {}

    static ChargeOutcome of(Charge charge) {
        ChargeId id = charge.id();
        return switch (charge.state()) {
            case PREPARED -> new ChargeOutcome.InProgress(id);
            case UNRESOLVED -> new ChargeOutcome.Unresolved(id);
            case ACTION_REQUIRED ->
                charge.attempt().closing().isPresent()
                        ? new ChargeOutcome.Unresolved(id)
                        : charge.attempt()
                                .next()
                                .<ChargeOutcome>map(next -> new ChargeOutcome.ActionRequired(id, next))
                                .orElseGet(() -> new ChargeOutcome.Pending(id));
            case PENDING -> new ChargeOutcome.Pending(id);
            case AUTHORIZED -> new ChargeOutcome.Authorized(id);
            case DECLINED, CANCELED, EXPIRED -> new ChargeOutcome.Declined(id, ChargeEvents.reason(charge));
            case CAPTURED -> new ChargeOutcome.Approved(id);
        };
    }
}
