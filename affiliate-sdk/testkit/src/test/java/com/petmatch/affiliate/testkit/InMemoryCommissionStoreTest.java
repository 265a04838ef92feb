package com.petmatch.affiliate.testkit;

final class InMemoryCommissionStoreTest extends CommissionStoreContract {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
