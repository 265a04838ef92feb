package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code market}, typed. Generated; change the bundle and generate again. */
public interface MarketTexts {

    /** These texts in the language and formats of one reader. */
    static MarketTexts of(LocalTexts texts) {
        return new LocalMarketTexts(texts);
    }

    /** {@code market.stock.insufficient} */
    Text marketStockInsufficient();

    /** {@code market.stock.insufficient.action} */
    Text marketStockInsufficientAction();

    /** {@code market.price.changed} */
    Text marketPriceChanged();

    /** {@code market.price.changed.action} */
    Text marketPriceChangedAction();

    /** {@code market.listing.unknown} */
    Text marketListingUnknown();

    /** {@code market.listing.refused} */
    Text marketListingRefused();

    /** {@code market.listing.refused.action} */
    Text marketListingRefusedAction();

    /** {@code market.order.placed} */
    Text marketOrderPlaced();

    /** {@code market.order.paid} */
    Text marketOrderPaid();

    /** {@code market.order.shipped} */
    Text marketOrderShipped();

    /** {@code market.order.delivered} */
    Text marketOrderDelivered();

    /** {@code market.order.canceled} */
    Text marketOrderCanceled();

    /** {@code market.order.expired} */
    Text marketOrderExpired();

    /** {@code market.escrow.held} */
    Text marketEscrowHeld();

    /** {@code market.escrow.released} */
    Text marketEscrowReleased();

    /** {@code market.escrow.refunded} */
    Text marketEscrowRefunded();

    /** {@code market.return.accepted} */
    Text marketReturnAccepted();

    /** {@code market.return.too-late} */
    Text marketReturnTooLate();

    /** {@code market.seller.not-verified} */
    Text marketSellerNotVerified();

    /** {@code shipping.address.invalid} */
    Text shippingAddressInvalid();

    /** {@code shipping.address.invalid.action} */
    Text shippingAddressInvalidAction();

    /** {@code shipping.not-available} */
    Text shippingNotAvailable();

    /** {@code shipping.too-heavy} */
    Text shippingTooHeavy();

    /** {@code visibility.hidden.blocked} */
    Text visibilityHiddenBlocked();

    /** {@code visibility.hidden.private} */
    Text visibilityHiddenPrivate();

    /** {@code visibility.hidden.removed} */
    Text visibilityHiddenRemoved();

    /** {@code visibility.hidden.age} */
    Text visibilityHiddenAge();

    /** {@code consent.missing} */
    Text consentMissing();

    /** {@code consent.missing.action} */
    Text consentMissingAction();

    /** {@code privacy.export.ready} */
    Text privacyExportReady();

    /** {@code privacy.export.running} */
    Text privacyExportRunning();

    /** {@code privacy.erasure.scheduled} */
    Text privacyErasureScheduled();

    /** {@code privacy.erasure.done} */
    Text privacyErasureDone();

    /** {@code privacy.erasure.held} */
    Text privacyErasureHeld();

    /** {@code match.liked} */
    Text matchLiked();

    /** {@code match.matched} */
    Text matchMatched();

    /** {@code match.out-of-likes} */
    Text matchOutOfLikes();

    /** {@code match.out-of-likes.action} */
    Text matchOutOfLikesAction();

    /** {@code kyc.level-too-low} */
    Text kycLevelTooLow();

    /** {@code kyc.level-too-low.action} */
    Text kycLevelTooLowAction();

    /** {@code kyc.limit-reached} */
    Text kycLimitReached();

    /** {@code kyc.limit-reached.action} */
    Text kycLimitReachedAction();
}
