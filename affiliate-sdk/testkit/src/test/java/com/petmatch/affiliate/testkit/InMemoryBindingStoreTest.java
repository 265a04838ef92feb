package com.petmatch.affiliate.testkit;

final class InMemoryBindingStoreTest extends BindingStoreContract {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
