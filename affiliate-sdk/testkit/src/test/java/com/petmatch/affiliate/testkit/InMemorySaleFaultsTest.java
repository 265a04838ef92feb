package com.petmatch.affiliate.testkit;

final class InMemorySaleFaultsTest extends SaleFaults {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
