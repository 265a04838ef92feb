package com.petmatch.affiliate.testkit;

final class InMemoryProgramStoreTest extends ProgramStoreContract {

    @Override
    protected AffiliateBackend backend() {
        return AffiliateBackend.inMemory();
    }
}
