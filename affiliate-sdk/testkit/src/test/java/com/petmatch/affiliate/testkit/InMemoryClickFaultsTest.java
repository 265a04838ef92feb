package com.petmatch.affiliate.testkit;

final class InMemoryClickFaultsTest extends ClickFaults {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
