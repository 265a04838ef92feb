package com.petmatch.affiliate.testkit;

final class InMemoryClickSinkTest extends ClickSinkContract {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
