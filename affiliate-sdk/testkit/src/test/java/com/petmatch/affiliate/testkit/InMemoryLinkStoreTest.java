package com.petmatch.affiliate.testkit;

final class InMemoryLinkStoreTest extends LinkStoreContract {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
