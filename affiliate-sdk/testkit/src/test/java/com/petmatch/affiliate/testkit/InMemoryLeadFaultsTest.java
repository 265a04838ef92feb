package com.petmatch.affiliate.testkit;

final class InMemoryLeadFaultsTest extends LeadFaults {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
