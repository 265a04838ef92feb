package com.petmatch.affiliate.testkit;

final class InMemoryPartnerStoreTest extends PartnerStoreContract {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
