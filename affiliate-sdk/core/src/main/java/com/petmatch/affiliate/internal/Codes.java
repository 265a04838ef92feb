package com.petmatch.affiliate.internal;

import com.petmatch.kernel.error.ErrorCode;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every reason and error code of the library, in one place so that none is written twice. */
public final class Codes {

    public static final ErrorCode PROGRAM_UNKNOWN = ErrorCode.of("affiliate.program.unknown");
    public static final ErrorCode PLAN_MISSING = ErrorCode.of("affiliate.program.no-plan");
    public static final ErrorCode PLAN_INVALID = ErrorCode.of("affiliate.program.plan-invalid");

    public static final ErrorCode PARTNER_APPLIED = ErrorCode.of("affiliate.partner.applied");
    public static final ErrorCode PARTNER_APPROVED = ErrorCode.of("affiliate.partner.approved");
    public static final ErrorCode PARTNER_SUSPENDED = ErrorCode.of("affiliate.partner.suspended");
    public static final ErrorCode PARTNER_REJECTED = ErrorCode.of("affiliate.partner.rejected");
    public static final ErrorCode PARTNER_LEFT = ErrorCode.of("affiliate.partner.left");
    public static final ErrorCode PARTNER_BANNED = ErrorCode.of("affiliate.partner.banned");
    public static final ErrorCode PARTNER_NOT_ENROLLED = ErrorCode.of("affiliate.partner.not-enrolled");
    public static final ErrorCode PARTNER_TRANSITION = ErrorCode.of("affiliate.partner.transition-not-allowed");

    public static final ErrorCode LINK_UNKNOWN_CODE = ErrorCode.of("affiliate.link.unknown-code");
    public static final ErrorCode LINK_TARGET_REFUSED = ErrorCode.of("affiliate.link.target-refused");
    public static final ErrorCode LINK_TARGET_UNSIGNED = ErrorCode.of("affiliate.link.target-unsigned");
    public static final ErrorCode LINK_URL_TOO_LONG = ErrorCode.of("affiliate.link.url-too-long");
    public static final ErrorCode LINK_METHOD = ErrorCode.of("affiliate.link.method-not-allowed");
    public static final ErrorCode LINK_CODES_EXHAUSTED = ErrorCode.of("affiliate.link.codes-exhausted");

    public static final ErrorCode CLICK_HEAD = ErrorCode.of("affiliate.click.head");
    public static final ErrorCode CLICK_PREFETCH = ErrorCode.of("affiliate.click.prefetch");
    public static final ErrorCode CLICK_LISTED_BOT = ErrorCode.of("affiliate.click.listed-bot");
    public static final ErrorCode CLICK_BOT_SHAPE = ErrorCode.of("affiliate.click.bot-shape");
    public static final ErrorCode CLICK_REPEATED = ErrorCode.of("affiliate.click.repeated");
    public static final ErrorCode CLICK_BUFFER_FULL = ErrorCode.of("affiliate.click.buffer-full");
    public static final ErrorCode CLICK_STUFFED = ErrorCode.of("affiliate.click.stuffing");

    public static final ErrorCode LEAD_NO_CLICK = ErrorCode.of("affiliate.lead.no-click");
    public static final ErrorCode LEAD_EXPIRED = ErrorCode.of("affiliate.lead.click-expired");
    public static final ErrorCode LEAD_FROM_FUTURE = ErrorCode.of("affiliate.lead.click-from-future");
    public static final ErrorCode LEAD_FORGED = ErrorCode.of("affiliate.lead.click-forged");
    public static final ErrorCode LEAD_ALREADY_BOUND = ErrorCode.of("affiliate.lead.already-bound");
    public static final ErrorCode LEAD_SELF_REFERRAL = ErrorCode.of("affiliate.lead.self-referral");

    public static final ErrorCode SALE_EARNED = ErrorCode.of("affiliate.sale.earned");
    public static final ErrorCode SALE_HELD = ErrorCode.of("affiliate.sale.held");
    public static final ErrorCode SALE_UNATTRIBUTED = ErrorCode.of("affiliate.sale.unattributed");
    public static final ErrorCode SALE_SELF_REFERRAL = ErrorCode.of("affiliate.sale.self-referral");
    public static final ErrorCode SALE_NOTHING_TO_EARN = ErrorCode.of("affiliate.sale.nothing-to-earn");
    public static final ErrorCode SALE_RECURRING_OVER = ErrorCode.of("affiliate.sale.recurring-over");
    public static final ErrorCode SALE_CONFLICT = ErrorCode.of("affiliate.sale.conflict");
    public static final ErrorCode SALE_CAPPED = ErrorCode.of("affiliate.sale.capped-per-order");
    public static final ErrorCode SALE_RERATED = ErrorCode.of("affiliate.sale.tier-rerated");
    public static final ErrorCode SALE_MATURED = ErrorCode.of("affiliate.sale.matured");
    public static final ErrorCode SALE_RELEASED = ErrorCode.of("affiliate.sale.released");

    public static final ErrorCode REVERSAL_REFUND = ErrorCode.of("affiliate.reversal.refund");
    public static final ErrorCode REVERSAL_DISPUTE_LOST = ErrorCode.of("affiliate.reversal.dispute-lost");
    public static final ErrorCode REVERSAL_CANCELLED = ErrorCode.of("affiliate.reversal.cancelled");
    public static final ErrorCode REVERSAL_ABANDONED = ErrorCode.of("affiliate.reversal.abandoned");
    public static final ErrorCode REVERSAL_CORRECTION = ErrorCode.of("affiliate.reversal.correction");
    public static final ErrorCode REVERSAL_PARKED = ErrorCode.of("affiliate.reversal.parked");
    public static final ErrorCode REVERSAL_TOO_BIG = ErrorCode.of("affiliate.reversal.above-remaining");
    public static final ErrorCode REVERSAL_NOTHING_LEFT = ErrorCode.of("affiliate.reversal.nothing-left");
    public static final ErrorCode REVERSAL_CURRENCY = ErrorCode.of("affiliate.reversal.currency-mismatch");
    public static final ErrorCode REVERSAL_CONFLICT = ErrorCode.of("affiliate.reversal.conflict");

    public static final ErrorCode LEDGER_REFUSED = ErrorCode.of("affiliate.ledger.refused");
    public static final ErrorCode STORE_LOST_UPDATE = ErrorCode.of("affiliate.store.lost-update");

    /** All of the above, sorted. */
    public static final SortedSet<ErrorCode> ALL = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(
            PROGRAM_UNKNOWN,
            PLAN_MISSING,
            PLAN_INVALID,
            PARTNER_APPLIED,
            PARTNER_APPROVED,
            PARTNER_SUSPENDED,
            PARTNER_REJECTED,
            PARTNER_LEFT,
            PARTNER_BANNED,
            PARTNER_NOT_ENROLLED,
            PARTNER_TRANSITION,
            LINK_UNKNOWN_CODE,
            LINK_TARGET_REFUSED,
            LINK_TARGET_UNSIGNED,
            LINK_URL_TOO_LONG,
            LINK_METHOD,
            LINK_CODES_EXHAUSTED,
            CLICK_HEAD,
            CLICK_PREFETCH,
            CLICK_LISTED_BOT,
            CLICK_BOT_SHAPE,
            CLICK_REPEATED,
            CLICK_BUFFER_FULL,
            CLICK_STUFFED,
            LEAD_NO_CLICK,
            LEAD_EXPIRED,
            LEAD_FROM_FUTURE,
            LEAD_FORGED,
            LEAD_ALREADY_BOUND,
            LEAD_SELF_REFERRAL,
            SALE_EARNED,
            SALE_HELD,
            SALE_UNATTRIBUTED,
            SALE_SELF_REFERRAL,
            SALE_NOTHING_TO_EARN,
            SALE_RECURRING_OVER,
            SALE_CONFLICT,
            SALE_CAPPED,
            SALE_RERATED,
            SALE_MATURED,
            SALE_RELEASED,
            REVERSAL_REFUND,
            REVERSAL_DISPUTE_LOST,
            REVERSAL_CANCELLED,
            REVERSAL_ABANDONED,
            REVERSAL_CORRECTION,
            REVERSAL_PARKED,
            REVERSAL_TOO_BIG,
            REVERSAL_NOTHING_LEFT,
            REVERSAL_CURRENCY,
            REVERSAL_CONFLICT,
            LEDGER_REFUSED,
            STORE_LOST_UPDATE)));

    private Codes() {}
}
