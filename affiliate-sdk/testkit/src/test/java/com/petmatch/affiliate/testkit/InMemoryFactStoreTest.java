package com.petmatch.affiliate.testkit;

final class InMemoryFactStoreTest extends FactStoreContract {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
