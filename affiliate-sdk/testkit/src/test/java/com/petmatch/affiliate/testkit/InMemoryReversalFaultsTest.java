package com.petmatch.affiliate.testkit;

final class InMemoryReversalFaultsTest extends ReversalFaults {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
