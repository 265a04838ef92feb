package com.petmatch.affiliate.testkit;

final class InMemoryReversalStoreTest extends ReversalStoreContract {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
