package com.petmatch.affiliate.testkit;

final class InMemoryLedgerLawsTest extends LedgerLaws {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
