package com.petmatch.payments.mercadopago;

import com.petmatch.kernel.privacy.Secret;

/**
 * The host's store of tokens that sellers gave by OAuth. They live for about half a year, so the host renews them and this is
 * asked before every call. Implementations are safe for concurrent use and quick: no remote call.
 */
@FunctionalInterface
public interface SellerTokens {

    /**
     * The seller's access token that is good now.
     *
     * @throws com.petmatch.payments.PaymentException when the seller is not connected any more
     */
    Secret accessToken(String seller);
}
